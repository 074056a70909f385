/** What a person has written of what is analysed, in the sheet "Analys" or beside the figures themselves. */
export interface Analyskommentar {
  /** The draft as a person has changed it; null where it is ours. */
  readonly utkast: string | null;
  readonly kommentar: string | null;
  readonly orsak: string | null;
  readonly atgard: string | null;
  /** How far the åtgärd has come, in the person's word. */
  readonly status: string | null;
  /** What is written in another sheet of the report or in the source, each once. */
  readonly annanstans: readonly string[];
  /** The figures that the text was written beside; null where they are still the same. */
  readonly forr: string | null;
}

/** By the nyckel of the analysis; only those that somebody has written something of. */
export type Analyskommentarer = ReadonlyMap<string, Analyskommentar>;

/** Whether somebody has said something in words; a status alone says nothing. */
export const hasWords = (one: Analyskommentar | undefined): boolean =>
  one !== undefined &&
  ([one.utkast, one.kommentar, one.orsak, one.atgard].some((text) => text !== null) ||
    one.annanstans.length > 0);
