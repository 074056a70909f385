import { ore, type Ore } from '../amount/ore.ts';
import { proportion } from '../amount/proportion.ts';
import type { Manader, Serie } from '../kostnadslage/kostnadslage.ts';
import { andelAvAret } from './andel.ts';
import {
  prognosmetoder,
  type Helarsprognos,
  type MetodSkal,
  type Prognosmetod,
} from './helarsprognos.ts';
import { median } from './median.ts';

/** How many earlier years profil3 pools. */
export const PROFIL_AR = 3;

/** What a method gives: an amount, or why it gives none. */
type Utslag = Ore | MetodSkal;

/**
 * The year's outcome as the five methods see it from the closed months, and their median as the proposal.
 * With twelve closed months every usable method gives the utfall.
 * @param ar the year of `serie.utfall`; the earlier years count by how long before it they lie
 * @param manad the last closed month, 1–12; 0 for none: then nothing can be said
 * @example calculateHelarsprognos(serie, 2025, 8).forslag
 */
export function calculateHelarsprognos(serie: Serie, ar: number, manad: number): Helarsprognos {
  const metoder = {} as Record<Prognosmetod, Ore | null>;
  const skal: Partial<Record<Prognosmetod, MetodSkal>> = {};
  for (const metod of prognosmetoder) {
    const utslag = manad < 1 ? 'ingenManad' : methods[metod](serie, ar, manad);
    metoder[metod] = typeof utslag === 'string' ? null : utslag;
    if (typeof utslag === 'string') skal[metod] = utslag;
  }
  const usable = prognosmetoder.flatMap((metod) => metoder[metod] ?? []);
  return {
    kod: serie.kod,
    forslag: median(usable),
    lag: usable.length === 0 ? null : ore(Math.min(...usable)),
    hog: usable.length === 0 ? null : ore(Math.max(...usable)),
    metoder,
    skal,
  };
}

const methods: Readonly<Record<Prognosmetod, (serie: Serie, ar: number, manad: number) => Utslag>> =
  {
    linjar: ({ utfall }, _, manad) => proportion(ackOf(utfall, manad), 12, manad) ?? 'ingenAndel',
    budgetrest: ({ utfall, budget }, _, manad) =>
      budget === null ? 'saknarBudgetPerManad' : ackPlusRest(utfall, budget, manad),
    ifjolrest: ({ utfall, historik }, ar, manad) => {
      const [ifjol] = yearsBefore(historik, ar, 1);
      return ifjol ? ackPlusRest(utfall, ifjol, manad) : 'saknarIfjol';
    },
    profil1: (serie, ar, manad) =>
      byProfile(serie.utfall, yearsBefore(serie.historik, ar, 1), manad) ?? 'saknarIfjol',
    profil3: (serie, ar, manad) =>
      byProfile(serie.utfall, yearsBefore(serie.historik, ar, PROFIL_AR), manad) ?? 'saknarTreAr',
  };

const ackOf = (months: Manader, manad: number): Ore => ackPlusRest(months, [], manad);

function ackPlusRest(utfall: Manader, other: Manader, manad: number): Ore {
  let total = 0;
  for (let month = 0; month < 12; month++)
    total += (month < manad ? utfall[month] : other[month]) ?? 0;
  return ore(total);
}

/** The `count` years right before `ar`, or none when one of them is missing. */
function yearsBefore(historik: Serie['historik'], ar: number, count: number): readonly Manader[] {
  const years = historik.filter((year) => year.ar < ar && year.ar >= ar - count);
  return years.length === count ? years.map(({ utfall }) => utfall) : [];
}

function byProfile(utfall: Manader, years: readonly Manader[], manad: number): Utslag | null {
  if (years.length === 0) return null;
  const andel = andelAvAret(years, manad);
  if (andel === null) return 'ingenAndel';
  return proportion(ackOf(utfall, manad), andel.aret, andel.delen) ?? 'ingenAndel';
}
