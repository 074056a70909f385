import { textAt } from '../../cells/gridCells.ts';
import { mergeAt } from '../../cells/mergedCells.ts';
import type { Grid } from '../../grid.ts';
import { kolumnOf, type SettledMaltabell } from './foundMaltabell.ts';

/** A row of a table of goals. `lone`: its only text, or text merged across its columns. */
export interface BodyRow {
  /** 0-based sheet row. */
  readonly row: number;
  readonly texter: ReadonlyMap<number, string>;
  readonly lone: { readonly text: string; readonly column: number; readonly wide: boolean } | null;
}

/** The rows below a header that hold something, without repeated headers, page numbers and footnotes. */
export function readBodyRows(tabell: SettledMaltabell): readonly BodyRow[] {
  const { grid, from, to, rubrik } = tabell;
  const last = Math.max(...tabell.kolumner.map(({ index }) => index));
  const header = rubrik.kolumner.map(({ text }) => text).join('|');
  const rader: BodyRow[] = [];
  for (let row = from; row < to; row++) {
    const texter = textsOf(grid, row, tabell.first, last);
    if (texter.size === 0) continue;
    const joined = rubrik.kolumner.map(({ index }) => texter.get(index) ?? '').join('|');
    const [only = ''] = texter.values();
    if (joined === header || (texter.size === 1 && isAside(only))) continue;
    rader.push({ row, texter, lone: loneText(tabell, row, texter) });
  }
  return rader;
}

/** A page's number, a mark below a table. */
const isAside = (text: string): boolean =>
  /^(?:sida|page) \d+|^\d+ ?\(\d+\)$|^\*|^(?:källa|anm(?:ärkning)?)\s*:/iu.test(text);

function textsOf(
  grid: Grid,
  row: number,
  first: number,
  last: number,
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (let column = first; column <= last; column++) {
    const text = textAt(grid, row, column);
    if (text !== '') texts.set(column, text);
  }
  return texts;
}

/** The words that say what a heading is, in a cell of their own beside its name. */
const isLabel = (text: string): boolean =>
  /^(?:nämndmål|målområde|fokusområde|utvecklingsmål|kvalitetsfaktor|grunduppdrag) ?\d{0,2}:?$/iu.test(
    text,
  );

/** Text that is alone in its row, but for the number in front of a heading. */
function loneText(
  tabell: SettledMaltabell,
  row: number,
  texter: ReadonlyMap<number, string>,
): BodyRow['lone'] {
  const nr = kolumnOf(tabell, 'nr');
  const [[labelled, label] = [0, ''], [, name] = [0, ''], ...others] = texter;
  if (others.length === 0 && isLabel(label) && !kolumnOf(tabell, 'namndmal'))
    return { text: `${label} ${name}`.trim(), column: labelled, wide: true };
  const [only, ...more] = [...texter].filter(
    ([column]) => texter.size === 1 || column !== nr?.index,
  );
  if (only === undefined || more.length > 0) return null;
  const [column, text] = only;
  const wide = (mergeAt(tabell.grid, row, column)?.columns ?? 1) > 1;
  const headed = wide || column === kolumnOf(tabell, 'namndmal')?.index;
  return texter.size === 1 || headed ? { text, column, wide } : null;
}
