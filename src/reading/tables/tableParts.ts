import type { Kolumn } from '../../domain/underlag/tabell.ts';
import { assignRoles } from '../rows/assignRoles.ts';
import { readRawRow, type RawRow } from '../rows/rawRow.ts';
import { nameOf, type RoledRow } from '../rows/roledRow.ts';
import { decimalsOf } from './decimalsOf.ts';
import { assignColumns, namesHoldCodes, splitCode } from './assignColumns.ts';
import type { FoundTable } from './findTables.ts';

/** A found table with its columns and rows told apart, before unit, sign, period and type are concluded. */
export interface TableParts {
  readonly found: FoundTable;
  readonly columns: readonly Kolumn[];
  readonly rows: readonly RoledRow[];
  /** Rows with amounts below the table's sum, that it does not count. */
  readonly outside: readonly RoledRow[];
}

/** Tells the columns and the rows of a found table apart; `year` is followed where the sheet names none. */
export function readTableParts(found: FoundTable, year: number | null): TableParts {
  const columns = assignColumns(found, year);
  const raw: RawRow[] = [];
  for (let row = found.from; row < found.to; row++) {
    const read = readRawRow(found.grid, row, columns);
    if (isFilled(read) && !found.block.repeats.includes(row)) raw.push(read);
  }
  const coded = withCodesFromNames(fillDownNames(raw, columns), columns);
  // One unit of the last decimal, in the unit that rows are compared in.
  const room = 100_000 / 10 ** decimalsOf(coded);
  return { found, columns, ...assignRoles(coded, found.totalsRow, room) };
}

const isFilled = (row: RawRow): boolean =>
  nameOf(row) !== '' ||
  row.post !== '' ||
  Object.values(row.amounts).some((a) => 'decimal' in a || a.saknas !== 'tom');

/** The name of a verksamhet stands once for its income and cost rows. */
function fillDownNames(rows: readonly RawRow[], columns: readonly Kolumn[]): readonly RawRow[] {
  if (!columns.some(({ roll }) => roll === 'post')) return rows;
  let last: RawRow | null = null;
  return rows.map((row) => {
    if (row.namn === '' && last && row.post !== '')
      return { ...row, namn: last.namn, kod: last.kod };
    last = row;
    return row;
  });
}

function withCodesFromNames(
  rows: readonly RawRow[],
  columns: readonly Kolumn[],
): readonly RawRow[] {
  const hasKod = columns.some(({ roll }) => roll === 'kod');
  if (hasKod || !namesHoldCodes(rows.map(({ namn }) => namn))) return rows;
  return rows.map((row) => {
    const { kod, namn } = splitCode(row.namn);
    return kod === null ? row : { ...row, kod, namn };
  });
}
