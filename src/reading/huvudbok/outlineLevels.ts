/** A row of an outline: its amounts in whole öre, a column each. */
export interface OutlineRow {
  readonly belopp: readonly number[];
}

/** The deepest outline that is read: ansvar, verksamhet, konto. */
const mostLevels = 3;

/**
 * How deep each row of an outline stands, 0 for the outermost, by its sums alone: a row above others holds
 * exactly their sum in every column, at the same depth all the way. null: the rows are no such outline.
 * @example outlineLevels([{ belopp: [3] }, { belopp: [1] }, { belopp: [2] }]) // [0, 1, 1]
 */
export function outlineLevels(rows: readonly OutlineRow[]): readonly number[] | null {
  for (let depth = 1; depth < mostLevels; depth++) {
    const levels: number[] = [];
    let at = 0;
    while (at < rows.length) {
      const end = endOfGroup(rows, at, depth, levels, depth);
      if (end === null) break;
      at = end;
    }
    if (at === rows.length && levels.length === rows.length) return levels;
  }
  return null;
}

/**
 * The two levels of rows where each group begins with one that has no amounts, as a pivot prints it whose
 * subtotals stand below or nowhere; null: the rows are not so.
 */
export function headedLevels(rows: readonly { readonly tom: boolean }[]): readonly number[] | null {
  const isHeaded = rows.every(({ tom }, at) => !tom || rows[at + 1]?.tom === false);
  return rows[0]?.tom === true && isHeaded ? rows.map(({ tom }) => (tom ? 0 : 1)) : null;
}

/** The row after the group that begins `at`; its rows' levels are added. null: it is no group of that depth. */
function endOfGroup(
  rows: readonly OutlineRow[],
  at: number,
  depth: number,
  levels: number[],
  deepest: number,
): number | null {
  const head = rows[at];
  if (head === undefined) return null;
  levels.push(deepest - depth);
  if (depth === 0) return at + 1;
  // Nothing tells what nothing sums.
  if (head.belopp.every(isZero)) return null;
  const left = [...head.belopp];
  let next = at + 1;
  for (;;) {
    const part = rows[next];
    const end = endOfGroup(rows, next, depth - 1, levels, deepest);
    if (part === undefined || end === null) return null;
    part.belopp.forEach((belopp, column) => {
      left[column] = (left[column] ?? 0) - belopp;
    });
    next = end;
    if (left.every(isZero)) return endOfZeros(rows, next, depth, levels, deepest);
  }
}

const isZero = (belopp: number): boolean => belopp === 0;

/** Innermost rows of nothing but zeros head nothing: they belong to the group that they end. */
function endOfZeros(
  rows: readonly OutlineRow[],
  from: number,
  depth: number,
  levels: number[],
  deepest: number,
): number {
  let next = from;
  if (depth > 1) return next;
  while (rows[next]?.belopp.every(isZero) === true) {
    levels.push(deepest);
    next += 1;
  }
  return next;
}
