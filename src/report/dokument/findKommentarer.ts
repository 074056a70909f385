import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { namnrubrikOf } from '../../domain/tidigare/egnaRubriker.ts';
import { egnaTabeller, isBelopptabell } from '../../domain/tidigare/egnaTabeller.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import type { ReportSheet } from '../rapport.ts';
import { rowsOf } from './bladrutor.ts';

/** What has been written about a verksamhet, in the report or beside the table that it was read from. */
export interface Verksamhetskommentar {
  readonly kod: string | null;
  readonly namn: string;
  readonly text: string;
}

/** The comments of every row, in the order of the report; one that stands in several sheets comes once. */
export function findKommentarer(
  sheets: readonly ReportSheet[],
  { tabeller }: Pick<Uppfoljning, 'tabeller'>,
): readonly Verksamhetskommentar[] {
  const own = sheets
    .filter(({ tables: [{ name }] }) => isCommented(name))
    .flatMap((sheet) => {
      const namn = namnrubrikOf(sheet.tables[0].name);
      return rowsOf(sheet).map((row) => ({
        kod: String(row(egnaOrd.kod)).trim() || null,
        namn: String(row(namn)).trim(),
        text: String(row(egnaOrd.kommentar)).trim(),
      }));
    });
  const read = tabeller.flatMap(({ rader }) =>
    rader.map(({ kod, namn, anteckning }) => ({
      ...{ kod: kod?.trim() ?? null, namn: namn.trim() },
      text: anteckning?.trim() ?? '',
    })),
  );
  const seen = new Set<string>();
  return [...own, ...read].filter((one) => {
    const key = JSON.stringify([one.kod ?? one.namn.toLowerCase(), one.text]);
    if (one.text === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const isCommented = (tabell: string): boolean =>
  isBelopptabell(tabell) || tabell === egnaTabeller.kostnadslage || tabell === egnaTabeller.prognos;
