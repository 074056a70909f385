import { orePer, type Enhet } from '../../domain/amount/enhet.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import type { Listslag } from '../../domain/listor/listrad.ts';
import { rubrikerOf, type Listtabellnamn } from '../../domain/tidigare/listrubriker.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { format, streckCell, textCell } from '../blad/cells.ts';
import { type Kolumner, locateKolumner, piecesOf } from '../blad/kolumner.ts';
import { FORSTA_RUBRIK } from '../blad/textblad.ts';
import type { AreaFormat, ReportCell } from '../rapport.ts';
import { tableSources } from '../tabellblad/fotnoter.ts';
import { manadText, periodText } from '../text/number.ts';
import { shorten } from '../text/shorten.ts';

/** What the sheets of lists follow from. */
export type Listfakta = Pick<Uppfoljning, 'listor' | 'enhet' | 'regler' | 'period' | 'tabeller'>;

/** The names of the sheets of lists. */
export const listblad = {
  statsbidrag: 'Statsbidrag',
  resursfordelning: 'Resursfördelning',
  reserver: 'Reserver',
  internkontroll: 'Internkontroll',
  riskmatris: 'Riskmatris',
  handlingsplan: 'Handlingsplan',
} as const;

/** The 0-based sheet row of a list's first row. */
export const FORSTA = FORSTA_RUBRIK + 1;

/** A table's headers and where they are. */
export interface Listkolumner extends Kolumner {
  readonly rubriker: readonly string[];
}

/** The columns of a table, those that not all have only where `has` says so. */
export function planListkolumner(
  tabell: Listtabellnamn,
  has: (rubrik: string) => boolean = () => false,
): Listkolumner {
  const rubriker = rubrikerOf(tabell, has);
  return { rubriker, ...locateKolumner(rubriker) };
}

/** The rows of a list's column as the arguments of a formula. @example columnOf('D', 3) // "$D$5:$D$7" */
export const columnOf = (letter: string, rows: number): string =>
  `$${letter}$${FORSTA + 1}:$${letter}$${FORSTA + rows}`;

/** An amount in the report's unit; a dash where there is none. */
export const beloppsCell =
  (enhet: Enhet) =>
  (amount: Ore | null | undefined): ReportCell =>
    amount == null ? streckCell : { number: amount / orePer[enhet] || 0 };

/** The longest text of a list that is shown whole. */
const LANGST = 400;

/** Words of a list on one line; an empty cell where there are none. */
export const ordCell = (text: string | null): ReportCell => textCell(shorten(text ?? '', LANGST));

/** As a cell with a line for each. */
export const raderCell = (texts: readonly string[]): ReportCell =>
  textCell(texts.map((text) => shorten(text, LANGST)).join('\n'));

/** A number; a dash where there is none. */
export const talCell = (tal: number | null): ReportCell =>
  tal === null ? streckCell : { number: tal };

/** The sum of a column's rows (0-based), with what it must give; a dash where that is nothing. */
export function summaCell(
  letter: string,
  rows: readonly number[],
  value: number | null,
): ReportCell {
  if (value === null) return streckCell;
  const pieces = piecesOf(letter, rows);
  return pieces === null || rows.length === 0
    ? { number: value }
    : { formula: `=SUM(${pieces})`, value };
}

/** A formula where its value is known, else a dash. */
export const formulaCell = (formula: string, value: number | null): ReportCell =>
  value === null ? streckCell : { formula, value };

/** The longest text that a formula may hold in one piece is 255 characters. */
const BIT = 200;

/**
 * A text in a formula, in pieces that every host takes.
 * @example textLiteral('R1') // "\"R1\""
 */
export const textLiteral = (text: string): string =>
  (text.match(new RegExp(`[^"]{1,${BIT}}|"`, 'gu')) ?? [''])
    .map((bit) => (bit === '"' ? 'CHAR(34)' : `"${bit}"`))
    .join('&');

/** A text as a criterion that means only itself. @example criterion('Vad?') // "\"=Vad~?\"" */
export const criterion = (text: string): string =>
  textLiteral(`=${text.replace(/[~*?]/gu, (sign) => `~${sign}`)}`);

/** The last line of a list: the tables that it was read from. */
export const listkallor = ({ listor }: Listfakta, slag: Listslag): string =>
  tableSources(listor.tabeller.filter((tabell) => tabell.slag === slag));

/** The line below a sheet's title. */
export const listrad2 = ({ period }: Listfakta, delar: readonly string[]): string =>
  [...(period === null ? [] : [periodText(period)]), ...delar].join(' · ');

/** The line below the title of a sheet without amounts. */
export const ordrad2 = ({ period }: Listfakta, delar: readonly string[]): string =>
  [...(period === null ? [] : [manadText(period)]), ...delar].join(' · ');

/** The footer of a sheet without amounts. */
export const ordfot = ({ period }: Listfakta, namn: string): string =>
  period === null ? namn : `${namn} · ${manadText(period)}`;

/** The footer of a sheet. */
export const listfot = ({ period }: Listfakta, namn: string): string =>
  period === null ? namn : `${namn} · ${periodText(period)}`;

/** Rows stand in the middle of their line; a person's column has air after figures. */
export const listformat = (
  { rubriker }: Pick<Listkolumner, 'rubriker'>,
  rows: number,
): readonly AreaFormat[] => [
  format({ verticalAlign: 'center' }, FORSTA, 0, rows, rubriker.length),
  format({ indent: 1 }, FORSTA_RUBRIK, rubriker.length - 1, rows + 1, 1),
];
