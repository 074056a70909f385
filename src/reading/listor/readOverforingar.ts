import { cellName } from '../../domain/address/area.ts';
import type { Overforingsrad } from '../../domain/listor/overforing.ts';
import { bottomOf, rightOf, textAt, valueAt } from '../cells/gridCells.ts';
import { parseAmount } from '../cells/parseAmount.ts';
import { unitInText } from '../cells/unitInText.ts';
import type { Grid } from '../grid.ts';

const moved = /överför|ombudget|om-budget|flytta[st]?|till nästa år/iu;
/** What came from the year before is no överföring to the next. */
const arrived = /ingående|inkommande|från (?:20\d\d|föreg|förra|i fjol)|föregående år/iu;
const reason = /orsak|anledning|motiv|kommentar|förklaring|anteckning/iu;
const mostRows = 4000;

/** What stands in columns headed överföring or ombudgetering, and in a column of reasons beside one, row by row. */
export function readOverforingar(grid: Grid): readonly Overforingsrad[] {
  const end = Math.min(bottomOf(grid), grid.top + mostRows);
  for (let row = grid.top; row < end; row++) {
    const column = headedColumn(grid, row, moved);
    if (column === null || filledBeside(grid, row) < 3) continue;
    const why = reasonColumn(grid, row, column);
    return readRows(grid, { row, column, why, arrived: arrivedColumn(grid, row) }, end);
  }
  return [];
}

function headedColumn(grid: Grid, row: number, pattern: RegExp): number | null {
  for (let column = grid.left; column < rightOf(grid); column++) {
    const value = valueAt(grid, row, column);
    if (typeof value !== 'string' || value.length > 60) continue;
    if (arrived.test(value) || reason.test(value)) continue;
    if (pattern.test(textAt(grid, row, column))) return column;
  }
  return null;
}

/** The column of what came from the year before. */
function arrivedColumn(grid: Grid, row: number): number | null {
  for (let column = grid.left; column < rightOf(grid); column++) {
    const text = textAt(grid, row, column);
    if (text.length <= 60 && moved.test(text) && arrived.test(text)) return column;
  }
  return null;
}

/** A reason for the överföring goes before any other note. */
function reasonColumn(grid: Grid, row: number, amount: number): number | null {
  let found: number | null = null;
  for (let column = grid.left; column < rightOf(grid); column++) {
    const text = textAt(grid, row, column);
    if (column === amount || text === '' || !reason.test(text)) continue;
    if (moved.test(text)) return column;
    found ??= column;
  }
  return found;
}

const filledBeside = (grid: Grid, row: number): number =>
  (grid.cells[row - grid.top] ?? []).filter((value) => value !== null).length;

interface Rubrikplats {
  readonly row: number;
  readonly column: number;
  readonly why: number | null;
  readonly arrived: number | null;
}

function readRows(
  grid: Grid,
  { row: top, column, why, arrived: from }: Rubrikplats,
  end: number,
): readonly Overforingsrad[] {
  const header = textAt(grid, top, column);
  const rader: Overforingsrad[] = [];
  for (let row = top + 1; row < end; row++) {
    const text = textAt(grid, row, column);
    const orsak = why === null ? '' : textAt(grid, row, why);
    if (text === '' && orsak === '') continue;
    const parsed = parseAmount(valueAt(grid, row, column));
    const before = parseAmount(from === null ? null : valueAt(grid, row, from));
    rader.push({
      bok: grid.bok,
      blad: grid.blad,
      rad: row + 1,
      decimal: 'decimal' in parsed ? parsed.decimal : null,
      enhet: 'decimal' in parsed ? (parsed.enhet ?? unitInText(header)) : null,
      ingaende: 'decimal' in before ? before.decimal : null,
      text: text === '' ? null : text,
      cell: text === '' ? null : `${grid.blad}!${cellName(row, column)}`,
      orsak: orsak === '' || 'decimal' in parseAmount(orsak) ? null : orsak,
    });
  }
  return rader;
}
