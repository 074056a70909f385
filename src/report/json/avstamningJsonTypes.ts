import type { Forklaring, Kontrollslag, Kontrollutfall } from '../../domain/avstamning/kontroll.ts';

/** One side of a comparison in the JSON; öre in the sign that its own table prints. */
export interface KontrollvardeJson {
  /** null where the side is words or a share. */
  readonly belopp: number | null;
  readonly bok: string;
  /** "" where it has none, as a ledger's sum. */
  readonly cell: string;
  readonly text: string;
}

/** A comparison in the JSON, also one that ties. */
export interface KontrollJson {
  readonly slag: Kontrollslag;
  readonly utfall: Kontrollutfall;
  readonly tabell: string;
  readonly rad: string;
  readonly kolumn: string;
  readonly har: KontrollvardeJson;
  readonly dar: KontrollvardeJson;
  /** har − dar, in the sign that `har` is printed in; null where no amounts were compared. */
  readonly differens: number | null;
  /** What would explain the difference, or why nothing was compared, in Swedish. */
  readonly forklaring: string | null;
  readonly forklaringsslag: Forklaring['slag'] | null;
  /** Two names that are taken for one. */
  readonly alias: readonly [string, string] | null;
  /** Whether a person has marked it in "Avstämning", and the reason that was given. */
  readonly granskad: boolean;
  readonly orsak: string | null;
}
