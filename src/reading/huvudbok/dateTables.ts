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
      : {
          ...table,
          amounts: table.amounts.map((amount) => ({
            ...amount,
            manad,
            ar: amount.ar ?? yearOf(table),
          })),
        },
  );
}

const isUndated = ({ keys, amounts }: LedgerTable): boolean =>
  keys.period === null &&
  amounts.every(
    ({ manad, slag, rubrik }) => manad === null && slag !== 'budget' && !accumulatesInText(rubrik),
  );

/** A sheet named after a period, "2508" or "202508". */
const periodName = /^(?:20)?(?<ar>[2-4]\d)(?<manad>0[1-9]|1[0-2])$/;

/** The year of a sheet named after a period, or null. */
const yearOf = ({ grid }: LedgerTable): number | null => {
  const ar = periodName.exec(grid.blad.trim())?.groups?.['ar'];
  return ar === undefined ? null : 2000 + Number(ar);
};

const saysPeriod = /(?<!\p{L})period(?:en)?(?!\p{L})/giu;

function monthOf({ grid, lines }: LedgerTable): number | null {
  const named = periodName.exec(grid.blad.trim())?.groups?.['manad'];
  if (named !== undefined) return Number(named);
  const bok = spaced(grid.bok.replace(/\.[a-z]+$/i, ''));
  const said = [spaced(grid.blad), ...lines.toReversed(), bok];
  for (const text of said) {
    const manad = datesSomethingElse(text) ? null : monthInText(text);
    // "Period mars" over a table of its own is that month; over one column it is what has come so far.
    if (manad !== null) return accumulatesInText(text.replace(saysPeriod, ' ')) ? null : manad;
  }
  return null;
}
