import type { BeraknadRad, BeraknadTabell } from '../uppfoljning/uppfoljning.ts';
import { normalName } from '../verksamhet/nyckel.ts';
import type { PostAvvikelser } from './analys.ts';

/**
 * The avvikelser of a verksamhet's incomes and costs, from a verksamhetsanalys that has one row of each
 * under its name; null without both.
 */
export function findPoster(
  { namn }: Pick<BeraknadRad, 'namn'>,
  tabell: BeraknadTabell,
  tabeller: readonly BeraknadTabell[],
): PostAvvikelser | null {
  const rows = tabeller
    .filter((one) => one.typ.varde === 'verksamhetsanalys' && isOfSameTime(one, tabell))
    .flatMap(({ rader }) => rader)
    .filter((rad) => normalName(rad.namn) === normalName(namn));
  const [intakt, ...otherIncomes] = rows.filter(({ post }) => post === 'intakt');
  const [kostnad, ...otherCosts] = rows.filter(({ post }) => post === 'kostnad');
  if (otherIncomes.length + otherCosts.length > 0) return null;
  const [intakter, kostnader] = [intakt?.avvikelse ?? null, kostnad?.avvikelse ?? null];
  return intakter === null || kostnader === null ? null : { intakter, kostnader };
}

/** Whether two tables compare the same columns of the same month. */
export const isOfSameTime = (one: BeraknadTabell, other: BeraknadTabell): boolean =>
  one.jamforelse === other.jamforelse &&
  (one.period?.varde ?? null) === (other.period?.varde ?? null);
