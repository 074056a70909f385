import type { Grid } from '../grid.ts';
import { bottomOf } from '../cells/gridCells.ts';
import { headsCodes } from '../headers/classifyHeader.ts';
import { amountRows, profileColumn, type ColumnProfile } from './columnProfile.ts';
import { isMeasure, type HeaderBlock, type HeaderColumn } from './headerBlock.ts';

/** The columns of one table under a header block that may head several side by side. */
export interface Segment {
  readonly columns: readonly HeaderColumn[];
}

interface Draft {
  columns: HeaderColumn[];
  measures: number;
}

/**
 * Splits a header block where a new table begins: at a column of names or codes that follows amounts
 * and is itself followed by amounts, or at one whose header heads the table before too. Blank columns
 * alone don't split: people leave them inside tables.
 */
export function splitColumns(grid: Grid, block: HeaderBlock, to: number): readonly Segment[] {
  const columns = allColumns(grid, block, to);
  const done: Draft[] = [];
  let current: Draft = { columns: [], measures: 0 };
  columns.forEach((column, at) => {
    const rest = columns.slice(at + 1);
    const begins = beginsTable(column, rest, columns[at - 1]) || beginsAgain(column, rest, current);
    if (current.measures > 0 && begins) {
      done.push(current);
      current = { columns: [], measures: 0 };
    }
    current.columns.push(column.header);
    if (hasRole(column)) current.measures += 1;
  });
  return [...done, current].filter((draft) => draft.measures > 0);
}

interface ProfiledColumn {
  readonly header: HeaderColumn;
  readonly profile: ColumnProfile;
}

const hasRole = ({ header }: ProfiledColumn): boolean =>
  header.meaning !== null && isMeasure(header.meaning.roll);

/** Names, or numbers that are headed as codes; other numbers between the amounts are the table's own. */
const isLabel = ({ header, profile }: ProfiledColumn): boolean =>
  header.meaning === null &&
  profile.filled > 0 &&
  (profile.texts > profile.filled / 2 ||
    (profile.codes > profile.filled / 2 && headsCodes(header.text)));

/** A label column begins a table when amounts follow it, and it is no stray note beside the amounts before. */
function beginsTable(
  column: ProfiledColumn,
  rest: readonly ProfiledColumn[],
  before: ProfiledColumn | undefined,
): boolean {
  if (!isLabel(column) || !rest.some(hasRole)) return false;
  const gap = before === undefined || column.header.index > before.header.index + 1;
  const endsWithNote = before?.header.meaning?.roll === 'anteckning';
  const nextLabel = rest.findIndex((other) => isLabel(other));
  const nextMeasure = rest.findIndex(hasRole);
  return gap || endsWithNote || nextLabel === -1 || nextMeasure <= nextLabel;
}

/**
 * A header of names or codes that the table to the left has already heads the next one, together with the
 * codes before it.
 */
function beginsAgain(
  column: ProfiledColumn,
  rest: readonly ProfiledColumn[],
  { columns }: Draft,
): boolean {
  const [next] = rest;
  const isRepeated = (one: ProfiledColumn | undefined): boolean =>
    one !== undefined &&
    isLabel(one) &&
    columns.some(({ text, meaning }) => meaning === null && text !== '' && sameText(text, one));
  const isCodes = isLabel(column) && headsCodes(column.header.text);
  return rest.some(hasRole) && (isRepeated(column) || (isCodes && isRepeated(next)));
}

const sameText = (text: string, { header }: ProfiledColumn): boolean =>
  text.toLowerCase() === header.text.toLowerCase();

/** Headed columns and those without a header that hold something: names often have none. */
function allColumns(grid: Grid, block: HeaderBlock, to: number): readonly ProfiledColumn[] {
  const headed = new Map(block.columns.map((column) => [column.index, column]));
  const last = Math.max(...headed.keys());
  const measures = block.columns.filter(
    ({ meaning }) => meaning !== null && isMeasure(meaning.roll),
  );
  const rows = amountRows(
    grid,
    measures.map(({ index }) => index),
    block.bottom + 1,
    Math.min(to, bottomOf(grid)),
  );
  const columns: ProfiledColumn[] = [];
  for (let index = grid.left; index <= last; index++) {
    const header = headed.get(index) ?? { index, text: '', meaning: null };
    const profile = profileColumn(grid, index, rows);
    if (header.text !== '' || profile.filled > 0) columns.push({ header, profile });
  }
  return columns;
}
