/** What is asked before a report leaves: may the small numbers go along, and the faults that nobody has looked at. */
export type Exportfraga = 'smaTal' | 'olosta';

/** What a person has answered: one of the choices, or own words, and why. */
export interface Exportsvar {
  readonly svar: string;
  readonly orsak: string;
}

/** The answers that still hold: those given beside the figures as they are now. */
export type Exportsvaren = ReadonlyMap<Exportfraga, Exportsvar>;
