import { accumulatesInText, datesSomethingElse, monthInText } from '../headers/periodInText.ts';
import type { LedgerTable } from './ledgerTable.ts';
import { spaced } from './tableContext.ts';

/** So many months must have a table of their own before a name is taken for the month of its rows. */
const fewestMonths = 3;

/**
 * Gives the amounts of tables without a period the month that their sheet, title or workbook names, where
 * there is one table a month: sheets "jan 2025", "feb 2025" and so on.
 */
export function dateTables(tables: readonly LedgerTable[]): readonly LedgerTable[] {
  const dated = tables.map((table) => ({ table, manad: isUndated(table) ? monthOf(table) : null }));
  const months = dated.flatMap(({ manad }) => manad ?? []);
  if (new Set(months).size < fewestMonths) return tables;
  return dated.map(({ table, manad }) =>
    manad === null
      ? table
      : { ...table, amounts: table.amounts.map((amount) => ({ ...amount, manad })) },
  );
}

const isUndated = ({ keys, amounts }: LedgerTable): boolean =>
  keys.period === null &&
  amounts.every(
    ({ manad, slag, rubrik }) => manad === null && slag !== 'budget' && !accumulatesInText(rubrik),
  );

function monthOf({ grid, lines }: LedgerTable): number | null {
  const bok = spaced(grid.bok.replace(/\.[a-z]+$/i, ''));
  const said = [spaced(grid.blad), ...lines.toReversed(), bok];
  for (const text of said) {
    const manad = datesSomethingElse(text) ? null : monthInText(text);
    if (manad !== null) return accumulatesInText(text) ? null : manad;
  }
  return null;
}
