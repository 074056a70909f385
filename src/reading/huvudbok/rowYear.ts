import type { RowHead } from './ledgerRows.ts';
import type { LedgerTable } from './ledgerTable.ts';

/**
 * The year of an amount of a row; 0: nothing says. A dated row has its own year, but where columns of
 * several years stand side by side.
 */
export function rowYear(
  { time }: Pick<RowHead, 'time'>,
  { ar }: LedgerTable['amounts'][number],
  { amounts }: LedgerTable,
  dated: boolean,
): number {
  const own = Math.floor(time / 100);
  const compares = amounts.some((other) => other.ar !== null && ar !== null && other.ar !== ar);
  return ar !== null && (!dated || own === 0 || compares) ? ar : own;
}
