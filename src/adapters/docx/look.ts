import type {
  Dokumentkolumn,
  Dokumentrad,
  Dokumenttabell,
  Ton,
} from '../../report/dokument/dokument.ts';

/** The colours of a status, by UX: fill and text, both without "#". */
export const toner: Readonly<
  Record<Ton, { readonly fill: string | null; readonly color: string }>
> = {
  uppnas: { fill: 'DFF6DD', color: '0B5A0B' },
  delvis: { fill: 'FFF4CE', color: '6B4700' },
  ej: { fill: 'FDE7E9', color: '960B18' },
  ejBedomd: { fill: 'F0F0F0', color: '424242' },
  underskott: { fill: null, color: 'B10E1C' },
};

/** The other colours of a document. */
export const farger = {
  text: '242424',
  dampad: '616161',
  accent: '0F548C',
  huvud: 'EAF1F7',
  svaglinje: 'D1D1D1',
  summalinje: '8A8886',
} as const;

/** Widths in twentieths of a point: a page of A4, its margins, and what is left for the text. */
export const sida = { width: 11_906, height: 16_838, margin: 1_134, text: 9_638 } as const;

/** The size of a table's text, in half points: what most tables have, and the least. */
export const TABELLTEXT = 18;
const MINST = 14;
/** In half a point. */
const TWIPS = 10;

/**
 * The sizes of a table's text and of its header, in half points: smaller where its columns, in em of the
 * text, need more than there is.
 * @param width of the table, in twentieths of a point
 */
export function textSizes(
  kolumner: readonly Dokumentkolumn[],
  width: number,
): { readonly text: number; readonly huvud: number } {
  const need = kolumner.reduce((sum, { bredd }) => sum + bredd, 0);
  const text = Math.max(MINST, Math.min(TABELLTEXT, Math.floor(width / TWIPS / need)));
  return { text, huvud: text - 1 };
}

/** A table with no more rows than this is kept on one page. */
const ONE_PAGE = 14;
/** So many rows of a longer one stay with its header, and before its last row. */
const TOGETHER = 2;

/** Whether a row stays on the page of the row below: a short table whole, a long one at its ends. */
export function staysWithNext(
  at: number,
  { rader, noter }: Pick<Dokumenttabell, 'rader' | 'noter'>,
): boolean {
  const last = rader.length - 1;
  // The source stands right below it.
  if (at === last) return noter.length > 0;
  // A heading over all columns is not left alone at the foot of a page.
  const isHeading = rader[at]?.celler.length === 1;
  return isHeading || rader.length <= ONE_PAGE || at < TOGETHER || at >= last - TOGETHER;
}

/** The indent of a varav row, in twentieths of a point. */
export const INDRAG = 200;

/** Column widths that add up to the table's, by their shares. */
export function planWidths(shares: readonly number[], width: number): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const edges = shares.map((_, at) =>
    Math.round((shares.slice(0, at + 1).reduce((sum, share) => sum + share, 0) / total) * width),
  );
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0));
}

/** The column whose texts are indented in a varav row: the last of the first two that holds text. */
export const nameColumn = (sides: readonly ('left' | 'right')[]): number =>
  sides[0] === 'left' && sides[1] === 'left' && sides.length > 2 ? 1 : 0;

/** How many columns the first cell of a row covers. */
export const spanOf = ({ celler }: Dokumentrad, columns: number): number =>
  celler.length === 1 ? columns : 1;

/** The space of a cell to its sides, in twentieths of a point; text that follows a figure gets more. */
export const cellMargin = 60;
const AFTER_FIGURE = 120;

/** The space to the left of a column's texts. */
export const leftMargin = (sides: readonly ('left' | 'right')[], at: number): number =>
  sides[at] === 'left' && sides[at - 1] === 'right' ? AFTER_FIGURE : cellMargin;
