import { ore, subtract, type Ore } from '../amount/ore.ts';
import type { Manader, Serie } from './kostnadslage.ts';

/** What stands for the verksamheter that the kodplan doesn't roll up. */
export const UTAN_GRUPP = 'Verksamheter utan grupp';

/** The months of the whole that no grupp has. */
export function restSerie(serier: readonly Serie[]): Serie {
  const whole = serier.find(({ kod }) => kod === null);
  const parts = serier.filter(({ kod }) => kod !== null);
  const budget = less(
    whole?.budget ?? [],
    parts.map((serie) => serie.budget ?? []),
  );
  return {
    kod: null,
    utfall: less(
      whole?.utfall ?? [],
      parts.map(({ utfall }) => utfall),
    ),
    budget: budget.some((amount) => amount !== 0) ? budget : null,
    historik: (whole?.historik ?? []).map(({ ar, utfall }) => ({
      ar,
      utfall: less(
        utfall,
        parts.map(({ historik }) => historik.find((year) => year.ar === ar)?.utfall ?? []),
      ),
    })),
  };
}

const less = (whole: Manader, parts: readonly Manader[]): Manader =>
  Array.from({ length: 12 }, (_, at): Ore =>
    parts.reduce((left, part) => subtract(left, part[at] ?? ore(0)), whole[at] ?? ore(0)),
  );
