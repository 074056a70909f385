import { andelAvAret } from '../../domain/helarsprognos/andel.ts';
import { PROFIL_AR } from '../../domain/helarsprognos/calculateHelarsprognos.ts';
import type { Serie } from '../../domain/kostnadslage/kostnadslage.ts';
import { monthNumberOf, yearOf, type Month } from '../../domain/period/month.ts';

/**
 * The share of the year that the months until `period` had in the years right before it, three at most,
 * pooled over the serier; null without such years or where it is no share.
 * @example egenProfilOf([serie], parseMonth('2025-08')) // 0.661234
 */
export function egenProfilOf(serier: readonly Serie[], period: Month): number | null {
  const ar = yearOf(period);
  const years = serier
    .flatMap(({ historik }) => historik)
    .filter((year) => year.ar < ar && year.ar >= ar - PROFIL_AR)
    .map(({ utfall }) => utfall);
  const andel = andelAvAret(years, monthNumberOf(period));
  return andel === null ? null : andel.delen / andel.aret;
}
