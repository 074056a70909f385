import type { Dokumentrad, Ton } from '../../report/dokument/dokument.ts';

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
export const sida = { width: 11_906, height: 16_838, margin: 1_247, text: 9_412 } as const;

/** The size of a table's text, in half points. */
export const TABELLTEXT = 19;

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
