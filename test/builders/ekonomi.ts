import { ore } from '../../src/domain/amount/ore.ts';

import { parseMonth } from '../../src/domain/period/month.ts';
import type { Ekonomi, Kodkolumn, Konteringar } from '../../src/domain/underlag/huvudbok.ts';

/** A posting: ansvar, verksamhet, konto, month (0: none), öre, and what it says. */
export type Post = readonly [
  ansvar: string,
  verksamhet: string,
  konto: string,
  manad: number,
  belopp: number,
  text?: string,
];

/** A column of codes as reading gives it. */
function kodkolumn(koder: readonly string[]): Kodkolumn {
  const once = [...new Set(koder)];
  return { koder: once, index: Int32Array.from(koder, (kod) => once.indexOf(kod)) };
}

/** A series of postings of one year. */
export const buildKonteringar = (
  slag: Konteringar['slag'],
  ar: number,
  poster: readonly Post[],
): Konteringar => ({
  kalla: { bok: 'bok.xlsx', blad: `${slag} ${ar}`, area: { top: 0, left: 0, rows: 1, columns: 6 } },
  slag,
  ar,
  ansvar: kodkolumn(poster.map(([ansvar]) => ansvar)),
  verksamhet: kodkolumn(poster.map(([, verksamhet]) => verksamhet)),
  konto: kodkolumn(poster.map(([, , konto]) => konto)),
  manad: Uint8Array.from(poster, ([, , , manad]) => manad),
  belopp: Float64Array.from(poster, ([, , , , belopp]) => ore(belopp)),
  rad: Int32Array.from(poster, (_, at) => at + 2),
  texter: poster.map(([, , , , , text]) => text ?? null),
});

/** The twelve months of one verksamhet's year, in öre. */
export const buildYear = (
  slag: Konteringar['slag'],
  ar: number,
  months: readonly number[],
  verksamhet = '5110',
): Konteringar =>
  buildKonteringar(
    slag,
    ar,
    months.map((belopp, at) => ['70100', verksamhet, '5010', at + 1, belopp] as const),
  );

/** The ledger world closed to `period`. */
export const buildEkonomi = (
  serier: readonly Konteringar[],
  period = '2025-08',
  changes: Partial<Ekonomi> = {},
): Ekonomi => ({
  serier,
  ar: Number(period.slice(0, 4)),
  period: parseMonth(period)!,
  kodplan: [],
  ansvar: [],
  fynd: [],
  ...changes,
});
