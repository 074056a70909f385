import { textAt } from '../../cells/gridCells.ts';
import type { Grid } from '../../grid.ts';
import { readBedomning } from '../ord/readBedomning.ts';
import { mergeAt } from '../../cells/mergedCells.ts';
import { readMalnamn } from './malnamn.ts';
import { parseUtfallOchMal } from '../varden/parseUtfallOchMal.ts';

/** The first and the last column (0-based) of a table. */
interface Width {
  readonly first: number;
  readonly last: number;
}

/**
 * The row after the last that belongs to a table of goals which may reach from `from` to `to`. Below a blank
 * row, lone texts that no row follows are what is said of it, and several rows of several cells without a value, a judgement or a word that says why there is none are
 * another table.
 */
export function endOfRows(grid: Grid, from: number, to: number, width: Width): number {
  let end = from;
  for (const { first, last } of filledRuns(grid, from, to, width)) {
    if (end > from && isOther(grid, first, last, width)) break;
    if (end === from || hasRows(grid, first, last, width)) end = last + 1;
  }
  return end;
}

interface Run {
  readonly first: number;
  last: number;
}

function filledRuns(grid: Grid, from: number, to: number, width: Width): readonly Run[] {
  const runs: Run[] = [];
  for (let row = from; row < to; row++) {
    if (textsOf(grid, row, width).length === 0) continue;
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}

function isOther(grid: Grid, first: number, last: number, width: Width): boolean {
  const rows: string[][] = [];
  for (let row = first; row <= last; row++) rows.push([...textsOf(grid, row, width)]);
  const wide = rows.filter((texts) => texts.length > 1);
  return wide.length > 1 && !wide.some((texts) => texts.some(saysValue));
}

/**
 * Lone texts below the last row are of the table only where they are merged, stand in an inner column or say
 * that they are goals.
 */
function hasRows(grid: Grid, first: number, last: number, width: Width): boolean {
  for (let row = first; row <= last; row++) {
    const [text = '', ...more] = textsOf(grid, row, width);
    const merged = (mergeAt(grid, row, width.first)?.columns ?? 1) > 1;
    const inside = textAt(grid, row, width.first) === '';
    if (more.length > 0 || merged || (text !== '' && inside) || readMalnamn(text).niva !== null)
      return true;
  }
  return false;
}

/** Numbers, yes and no, judgements, and words such as "ej klart" stand in the columns of a table of goals. */
function saysValue(text: string): boolean {
  if (readBedomning(text) !== null) return true;
  const { utfall, mal, ensamt } = parseUtfallOchMal(text);
  const why = utfall.skal === 'ejKlart' || utfall.skal === 'ejRedovisat';
  return why || utfall.varde !== null || mal.varde !== null || ensamt !== null;
}

function textsOf(grid: Grid, row: number, { first, last }: Width): readonly string[] {
  const texts: string[] = [];
  for (let column = first; column <= last; column++) {
    const text = textAt(grid, row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}
