import type { Fynd } from '../fynd/fynd.ts';
import { yearOf, type Month } from '../period/month.ts';
import type { Prognoshistorikrad } from './prognoshistorik.ts';
import type { Prognosval } from './prognosval.ts';
import { egnaOrd } from './egnaOrd.ts';

/**
 * A finding in the first run of a year, while a justering or left out months of the year before still
 * stand in "Helårsprognos": they count, and only a person knows whether they should.
 */
export function findOldPrognosval(
  prognosval: ReadonlyMap<string, Prognosval>,
  historik: readonly Prognoshistorikrad[],
  period: Month | null,
  bok: string,
): readonly Fynd[] {
  const latest = historik.reduce((ar, rad) => Math.max(ar, yearOf(rad.period)), 0);
  const isDecided = [...prognosval.values()].some(
    ({ justering, utelamnade }) => (justering !== null && justering !== 0) || utelamnade.length > 0,
  );
  if (period === null || latest === 0 || latest >= yearOf(period) || !isDecided) return [];
  return [
    {
      typ: 'prognosvalFranTidigareAr',
      allvar: 'varning',
      bok,
      blad: egnaOrd.prognosblad,
      cell: null,
      ar: latest,
      nyttAr: yearOf(period),
    },
  ];
}
