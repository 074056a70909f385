import {
  atgardsrubrik as r,
  atgardsRubriker,
  foldText,
  statusformer,
  type Atgardsfalt,
} from '../../domain/tidigare/atgardsord.ts';
import { columnName } from '../../domain/address/area.ts';
import { locateKolumner } from '../blad/kolumner.ts';
import type { Kolumnslag } from '../blad/kolumnstil.ts';
import { FORSTA_RUBRIK } from '../blad/textblad.ts';
import { criterion, textLiteral } from '../listor/listfakta.ts';

/** The name of the sheet. */
export const ATGARDSBLAD = 'Åtgärder';

/** The headers of the person's list, and where they are. */
export const listrubriker: readonly string[] = atgardsRubriker.klAtgarder;
/** Where the columns of the list are. */
export const listkolumner = locateKolumner(listrubriker);

/** 0-based row of the list's first åtgärd. */
export const FORSTA_ATGARD = FORSTA_RUBRIK + 1;

/** Widths in characters; the tables below the list have their figures in the same columns. */
export const atgardsbredder: readonly number[] = [38, 26, 13, 13, 13, 13, 13, 19, 18, 34];

/** What the columns of the list, and of the åtgärder of the workbook, hold. */
export const listslag = (tal: string, isOwn: boolean): readonly Kolumnslag[] =>
  listrubriker.map((rubrik): Kolumnslag => {
    if (amounts.has(rubrik)) return { tal };
    return isOwn ? 'eget' : 'ord';
  });

const amounts: ReadonlySet<string> = new Set([r.beslutad, r.realiserad, r.aterstar, r.raknas]);

/** The columns where a person types amounts. */
export const beloppsfalt: ReadonlySet<Atgardsfalt> = new Set([r.beslutad, r.realiserad]);

/** The rows of a table on the sheet, 0-based: from the first, and how many. */
export interface RowSpan {
  readonly forsta: number;
  readonly antal: number;
}

/** A column of rows as an absolute area. @example spanOf('C', { forsta: 4, antal: 8 }) // "$C$5:$C$12" */
export const spanOf = (letter: string, { forsta, antal }: RowSpan): string =>
  `$${letter}$${forsta + 1}:$${letter}$${forsta + antal}`;

/** The letter of a column of a table. */
export const letterOf = (rubriker: readonly string[], rubrik: string): string =>
  columnName(rubriker.indexOf(rubrik));

/** Whether a cell's text is one of some, as a formula; small and large letters alike. */
export const isOneOf = (cell: string, forms: readonly string[]): string =>
  `OR(${forms.map((form) => `TRIM(${cell})=${textLiteral(form)}`).join(',')})`;

/** A sum over the rows whose text is one of some, small and large letters alike. */
export interface Villkorssumma {
  /** What is summed, and where the texts stand. */
  readonly summa: string;
  readonly texter: string;
  readonly forms: readonly string[];
  /** What stands there, of which some may have spaces around the same words. */
  readonly written: readonly string[];
  /** A further condition, as it stands in SUMIFS. */
  readonly och?: string;
}

/** Such a sum as the terms of a formula. @example "SUMIFS($F$5:$F$9,$B$5:$B$9,\"=51\")" */
export function sumWhere({ summa, texter, forms, written, och }: Villkorssumma): string {
  const spaced = written
    .map((text) => text.toLowerCase())
    .filter((text) => forms.includes(foldText(text)));
  const further = och === undefined ? '' : `,${och}`;
  return [...new Set([...forms, ...spaced])]
    .map((form) => `SUMIFS(${summa},${texter},${criterion(form)}${further})`)
    .join('+');
}

/** What is written under Status for what is still to come, nothing written among it. */
export const raknade: readonly string[] = ['', ...statusformer.planerad, ...statusformer.pagar];
/** What is written there for what adds nothing more. */
export const oraknade: readonly string[] = [...statusformer.klar, ...statusformer.avbruten];
