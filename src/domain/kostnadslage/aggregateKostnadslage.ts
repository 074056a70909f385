import { kontogrupper, kontogruppOf, type Kontoregel } from '../konto/kontogrupp.ts';
import { monthNumberOf } from '../period/month.ts';
import type { Ekonomi, Kodplansrad } from '../underlag/huvudbok.ts';
import { aggregateKonton } from './aggregateKonton.ts';
import { composeSerier } from './composeSerier.ts';
import { createGruppOf, type GruppOf } from './gruppOf.ts';
import { ingetKostnadslage, type Kostnadslage, type Kostnadslagesrad } from './kostnadslage.ts';
import { rowAmounts, type Closing } from './rowAmounts.ts';
import { seriesOfYear } from './seriesOfYear.ts';
import { sumRows, type KontoSorts, type RowSums } from './sumRows.ts';

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
  if (ar === null || period === null) return ingetKostnadslage;
  const gruppOf = createGruppOf(kodplan);
  const { utfall, budget } = seriesOfYear(ekonomi, ar);
  const sums = sumRows(utfall, budget, gruppsorter(regler));
  const lage = { manad: monthNumberOf(period), hasBudget: budget.length > 0 };
  return {
    rader: composeRader(sums, gruppOf, lage),
    konton: aggregateKonton(utfall, budget, regler, gruppOf, lage),
    ...composeSerier(ekonomi, sums, gruppOf, ar),
  };
}

/** Konton by kontogrupp and, last, those that no rule fits. */
const gruppsorter = (regler: readonly Kontoregel[]): KontoSorts => ({
  count: kontogrupper.length + 1,
  sortOf: (konto) => {
    const grupp = kontogruppOf(konto, regler);
    return grupp === null ? kontogrupper.length : kontogrupper.indexOf(grupp);
  },
});

function composeRader(sums: RowSums, gruppOf: GruppOf, lage: Closing): readonly Kostnadslagesrad[] {
  const grupper = sums.verksamheter.map(gruppOf);
  return sums.rader.map(({ ansvar, verksamhet, sort }, row) => ({
    ansvar: sums.ansvar[ansvar] ?? '',
    verksamhet: sums.verksamheter[verksamhet] ?? '',
    kontogrupp: kontogrupper[sort] ?? null,
    grupp: grupper[verksamhet] ?? null,
    ...rowAmounts(sums, row, lage),
  }));
}
