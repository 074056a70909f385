import { cellName } from '../../domain/address/area.ts';
import { enheter } from '../../domain/amount/enhet.ts';
import type { Rattelse, Tabellfalt } from '../../domain/regler/regler.ts';
import type { LedgerTable } from './ledgerTable.ts';

/** The value of a correction that says: leave this table out. */
const LEAVE_OUT = 'används inte';

/**
 * The tables with the unit and the sign that a person has corrected, without those that are not to be
 * used. A correction names the table's first cell, or the sheet's only table by a cell that it had.
 */
export const correctTables = (
  tables: readonly LedgerTable[],
  rattelser: readonly Rattelse[],
): readonly LedgerTable[] =>
  tables.flatMap((table) => {
    const onSheet = tables.filter(({ grid }) => grid === table.grid);
    const said = (falt: Tabellfalt): string | undefined =>
      rattelser
        .findLast((one) => one.falt === falt && means(one.tabell, table, onSheet))
        ?.varde.trim();
    if (said('typ') === LEAVE_OUT) return [];
    const enhet = enheter.find((one) => one === said('enhet'));
    const tecken = (['nettokostnad', 'intakt-plus'] as const).find((one) => one === said('tecken'));
    if (enhet === undefined && tecken === undefined) return [table];
    return [{ ...table, rattad: { enhet: enhet ?? null, tecken: tecken ?? null } }];
  });

function means(tabell: string, table: LedgerTable, onSheet: readonly LedgerTable[]): boolean {
  const keys = onSheet.map(keyOf);
  if (keys.includes(tabell)) return keyOf(table) === tabell;
  return onSheet.length === 1 && tabell.slice(0, tabell.lastIndexOf('!')) === table.grid.blad;
}

const keyOf = ({ grid, header, first }: LedgerTable): string =>
  `${grid.blad}!${cellName(header, first)}`;
