import { ore, subtract, type Ore } from '../amount/ore.ts';
import { kontogrupper, type Kontoregel } from '../konto/kontogrupp.ts';
import { monthNumberOf } from '../period/month.ts';
import type { Ekonomi, Kodplansrad } from '../underlag/huvudbok.ts';
import { foldGrupper, HELA, sumWholeYears, type YearSums } from './sumYears.ts';
import { createGruppOf, type GruppOf } from './gruppOf.ts';
import type { Kostnadslage, Kostnadslagesrad, Manader, Serie } from './kostnadslage.ts';
import { PLATSER, sumRows, type RowSums } from './sumRows.ts';
import { seriesOfYear } from './seriesOfYear.ts';

/**
 * Where the costs of the followed year stand by ansvar × verksamhet × kontogrupp, and the months by grupp
 * of that year, its budget and the years before. Every posting is in exactly one row; exact to the öre.
 * Empty when there is no utfall by month.
 * @example aggregateKostnadslage(ekonomi, standardKontoregler).rader[0]?.utfallAck
 */
export function aggregateKostnadslage(
  ekonomi: Ekonomi,
  regler: readonly Kontoregel[],
  kodplan: readonly Kodplansrad[] = ekonomi.kodplan,
): Kostnadslage {
  const { ar, period } = ekonomi;
  if (ar === null || period === null) return { rader: [], serier: [] };
  const gruppOf = createGruppOf(kodplan);
  const { utfall, budget } = seriesOfYear(ekonomi, ar);
  const sums = sumRows(utfall, budget, regler);
  const byVerksamhet = sums.verksamheter.map(gruppOf);
  const manad = monthNumberOf(period);
  return {
    rader: composeRader(sums, byVerksamhet, manad, budget.length > 0),
    serier: composeSerier(sums, byVerksamhet, earlierYears(ekonomi, gruppOf, ar)),
  };
}

function composeRader(
  sums: RowSums,
  grupper: readonly (string | null)[],
  manad: number,
  hasBudget: boolean,
): readonly Kostnadslagesrad[] {
  return sums.rader.map(({ ansvar, verksamhet, kontogrupp }, row) => {
    const utfall = amountsOfRow(sums.utfall, row, manad);
    const budget = hasBudget ? amountsOfRow(sums.budget, row, manad) : null;
    const inMonths = budget?.utanManad === 0;
    return {
      ansvar: sums.ansvar[ansvar] ?? '',
      verksamhet: sums.verksamheter[verksamhet] ?? '',
      kontogrupp: kontogrupper[kontogrupp] ?? null,
      grupp: grupper[verksamhet] ?? null,
      utfallManad: utfall.manad,
      utfallAck: utfall.ack,
      budgetManad: inMonths ? budget.manad : null,
      budgetAck: inMonths ? budget.ack : null,
      budgetHelar: budget?.helar ?? null,
      avvikelseAck: inMonths ? subtract(budget.ack, utfall.ack) : null,
    };
  });
}

interface RowAmounts {
  readonly manad: Ore;
  readonly ack: Ore;
  readonly helar: Ore;
  readonly utanManad: number;
}

function amountsOfRow(sums: Float64Array, row: number, manad: number): RowAmounts {
  const first = row * PLATSER;
  const utanManad = sums[first] ?? 0;
  let [ack, helar] = [0, utanManad];
  for (let month = 1; month < PLATSER; month++) {
    const amount = sums[first + month] ?? 0;
    if (month <= manad) ack += amount;
    helar += amount;
  }
  return { manad: ore(sums[first + manad] ?? 0), ack: ore(ack), helar: ore(helar), utanManad };
}

const earlierYears = (ekonomi: Ekonomi, gruppOf: GruppOf, ar: number): readonly YearSums[] =>
  sumWholeYears({ ...ekonomi, serier: ekonomi.serier.filter((serie) => serie.ar < ar) }, gruppOf);

function composeSerier(
  sums: RowSums,
  byVerksamhet: readonly (string | null)[],
  earlier: readonly YearSums[],
): readonly Serie[] {
  const grupper = sums.rader.map(({ verksamhet }) => byVerksamhet[verksamhet] ?? null);
  const utfall = foldGrupper(grupper, sums.utfall);
  const budget = foldGrupper(grupper, sums.budget);
  const koder = [...new Set(grupper)].filter((kod) => kod !== null).sort(byCode);
  return [...koder, HELA].map((kod) => ({
    kod,
    utfall: utfall.get(kod) ?? ingenManad,
    budget: withAmounts(budget.get(kod)),
    historik: earlier.map(({ ar, utfall: before }) => ({
      ar,
      utfall: before.get(kod) ?? ingenManad,
    })),
  }));
}

const ingenManad: Manader = Array.from({ length: 12 }, () => ore(0));
const byCode = (a: string, b: string): number => (a < b ? -1 : 1);

/** A budget of nothing at all is no budget to add the rest of. */
const withAmounts = (months: Manader | undefined): Manader | null =>
  months?.some((amount) => amount !== 0) ? months : null;
