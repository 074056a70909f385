import type { CellValue } from '../grid.ts';
import { saysSum } from '../rows/rowWords.ts';
import { sumNumber } from './codeRegister.ts';
import type { RowHead } from './ledgerRows.ts';
import type { LedgerTable } from './ledgerTable.ts';
import { at } from './rowCodes.ts';
import type { SumCheck } from './sumCheck.ts';

/** What has come before or after the postings. */
const saysBalance = /^\s*(?:(?:ut|in)gående (?:saldo|balans)|[iu]b|saldo)(?!\p{L})/iu;

/** "Summa intäkter" and "Utgående saldo" sum neither the rows above nor the parts. */
export const sumsOneSide = (value: CellValue): boolean =>
  typeof value === 'string' &&
  (saysBalance.test(value) ||
    (/(?<!\p{L})(?:intäkt|kostnad|utgift|inkomst|bidrag)/iu.test(value) && saysSum(value)));

/** A row that names a sum where a code should stand, or has no codes and names or holds one. */
export function isSumRow(
  head: RowHead,
  { table, sums }: { readonly table: LedgerTable; readonly sums: SumCheck },
): boolean {
  const { ansvar, verksamhet, konto, cells } = head;
  if (ansvar === sumNumber || verksamhet === sumNumber || konto === sumNumber) return true;
  if (ansvar !== 0 || verksamhet !== 0 || konto !== 0) return false;
  if (
    cells.some((value) => typeof value === 'string' && (saysSum(value) || saysBalance.test(value)))
  )
    return true;
  const { keys } = table;
  const said = [keys.text, keys.period].some((column) => at(table, cells, column) !== null);
  return !said && sums.equalsSums(cells);
}
