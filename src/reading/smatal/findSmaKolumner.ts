import { cellName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { isSmaTal, whatIsCounted } from '../../domain/smatal/smaTal.ts';
import type { Tabellkalla } from '../../domain/underlag/tabell.ts';
import { parseAmount } from '../cells/parseAmount.ts';
import { bottomOf, formatAt, textAt, valueAt } from '../cells/gridCells.ts';
import type { Grid } from '../grid.ts';

/** A ledger has a hundred thousand rows; nobody has that many rows of placements. */
const mostRows = 4000;
/** A heading is a few words. */
const longestHeading = 60;
const bare = /^(?:antal|antal st|st|volym(?:er)?)\.?$/iu;
const counting = /(?<!\p{L})(?:antal|st)(?!\p{L})/iu;
const money =
  /(?<!\p{L})(?:tkr|mnkr|mkr|kr|kronor|belopp|budget|utfall|prognos|avvikelse)(?!\p{L})/iu;

/**
 * The counts in columns of people or placements that are so small that they may point at a person: those
 * under a heading such as "Antal brukare" or "Placeringar".
 * @param volymer where a verksamhetsstatistik stands, whose rows say what they count
 */
export const findSmaKolumner = (grid: Grid, volymer: readonly Tabellkalla[]): readonly Fynd[] =>
  headingsOf(grid).flatMap(({ row, column, rubrik }) =>
    countsBelow(grid, row, column)
      .filter((at) => !volymer.some((kalla) => isWithin(grid, at.row, column, kalla)))
      .map((at) => ({
        bok: grid.bok,
        blad: grid.blad,
        cell: cellName(at.row, column),
        typ: 'smaTal',
        allvar: 'varning',
        rad: nameOf(grid, at.row, column),
        kolumn: rubrik,
        varde: at.varde,
      })),
  );

interface Heading {
  readonly row: number;
  readonly column: number;
  readonly rubrik: string;
}

/** The headings of columns that count people; a row of headings has two of them at least. */
function headingsOf(grid: Grid): readonly Heading[] {
  const end = Math.min(bottomOf(grid), grid.top + mostRows);
  const found: Heading[] = [];
  // A ledger says the same words in a thousand rows.
  const others = new Set<string>();
  for (let row = grid.top; row < end; row += 1) {
    const cells = grid.cells[row - grid.top] ?? [];
    if (cells.filter((value) => typeof value === 'string').length < 2) continue;
    for (const [at, value] of cells.entries()) {
      if (typeof value !== 'string' || value.length > longestHeading || others.has(value)) continue;
      const column = grid.left + at;
      const rubrik = textAt(grid, row, column);
      if (!mayCount(rubrik)) others.add(value);
      else if (countsPeople(grid, row, rubrik)) found.push({ row, column, rubrik });
    }
  }
  return found;
}

const mayCount = (rubrik: string): boolean =>
  bare.test(rubrik) || whatIsCounted(rubrik) === 'personer';

/** A bare "Antal" counts what the table is about; a bare "Placeringar" among amounts of money is money. */
function countsPeople(grid: Grid, row: number, rubrik: string): boolean {
  if (bare.test(rubrik)) return whatIsCounted(around(grid, row)) === 'personer';
  return counting.test(rubrik) || !money.test(around(grid, row));
}

/** The headings beside, the lines above and the name of the sheet. */
function around(grid: Grid, row: number): string {
  const lines = [grid.blad];
  for (let above = Math.max(grid.top, row - 3); above <= row; above += 1)
    lines.push(
      ...(grid.cells[above - grid.top] ?? []).filter((value) => typeof value === 'string'),
    );
  return lines.join(' · ');
}

interface Count {
  readonly row: number;
  readonly varde: number;
}

/** The small counts below a heading, down to the next text or a blank row. */
function countsBelow(grid: Grid, heading: number, column: number): readonly Count[] {
  const counts: Count[] = [];
  for (let row = heading + 1; row < bottomOf(grid) && !isBlank(grid, row); row += 1) {
    const value = valueAt(grid, row, column);
    if (value === null) continue;
    const parsed = parseAmount(value);
    if ('decimal' in parsed) {
      const varde = Number(parsed.decimal);
      if (isSmaTal(varde) && !/[%"]/u.test(formatAt(grid, row, column)))
        counts.push({ row, varde });
    } else if (parsed.saknas !== 'ejRedovisat') break;
  }
  return counts;
}

const isBlank = (grid: Grid, row: number): boolean =>
  (grid.cells[row - grid.top] ?? []).every((value) => value === null);

/** What the row is called: its first text, else where it stands. */
function nameOf(grid: Grid, row: number, column: number): string {
  for (let at = grid.left; at < column; at += 1) {
    const value = valueAt(grid, row, at);
    if (typeof value === 'string' && /\p{L}/u.test(value)) return textAt(grid, row, at);
  }
  return textAt(grid, row, grid.left);
}

const isWithin = (grid: Grid, row: number, column: number, { bok, blad, area }: Tabellkalla) =>
  bok === grid.bok &&
  blad === grid.blad &&
  row >= area.top &&
  row < area.top + area.rows &&
  column >= area.left &&
  column < area.left + area.columns;
