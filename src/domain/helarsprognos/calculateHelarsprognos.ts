import { ore, type Ore } from '../amount/ore.ts';
import { proportion } from '../amount/proportion.ts';
import type { Manader, Serie } from '../kostnadslage/kostnadslage.ts';
import { andelAvManader } from './andel.ts';
import {
  prognosmetoder,
  type Helarsprognos,
  type MetodSkal,
  type Prognosmetod,
} from './helarsprognos.ts';
import { divideManader, type Manadsdelning } from './manadsdelning.ts';
import { median } from './median.ts';

/** How many earlier years profil3 pools. */
export const PROFIL_AR = 3;

/** What a method gives: an amount, or why it gives none. */
type Utslag = Ore | MetodSkal;

/**
 * The year's outcome as the five methods see it from the closed months, and their median as the proposal.
 * With twelve closed months every usable method gives the utfall. A month that is left out counts as it is
 * booked, but nothing is counted from it; where nothing is booked in it, it counts as still to come.
 * @param ar the year of `serie.utfall`; the earlier years count by how long before it they lie
 * @param manad the last closed month, 1–12; 0 for none: then nothing can be said
 * @param utelamnade numbers of the months (1–12) that a person has left out
 * @example calculateHelarsprognos(serie, 2025, 8).forslag
 */
export function calculateHelarsprognos(
  serie: Serie,
  ar: number,
  manad: number,
  utelamnade: readonly number[] = [],
): Helarsprognos {
  const metoder = {} as Record<Prognosmetod, Ore | null>;
  const skal: Partial<Record<Prognosmetod, MetodSkal>> = {};
  const delning = divideManader(serie.utfall, manad, utelamnade);
  for (const metod of prognosmetoder) {
    const utslag = manad < 1 ? 'ingenManad' : methods[metod](serie, ar, delning);
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

type Method = (serie: Serie, ar: number, delning: Manadsdelning) => Utslag;

const methods: Readonly<Record<Prognosmetod, Method>> = {
  linjar: ({ utfall }, _, { grund, kvar, bokforda }) =>
    stretch(utfall, { grund, bokforda }, grund.length + kvar.length, grund.length),
  budgetrest: ({ utfall, budget }, _, delning) =>
    budget === null ? 'saknarBudgetPerManad' : bookedPlusRest(utfall, budget, delning),
  ifjolrest: ({ utfall, historik }, ar, delning) => {
    const [ifjol] = yearsBefore(historik, ar, 1);
    return ifjol ? bookedPlusRest(utfall, ifjol, delning) : 'saknarIfjol';
  },
  profil1: (serie, ar, delning) =>
    byProfile(serie.utfall, yearsBefore(serie.historik, ar, 1), delning) ?? 'saknarIfjol',
  profil3: (serie, ar, delning) =>
    byProfile(serie.utfall, yearsBefore(serie.historik, ar, PROFIL_AR), delning) ?? 'saknarTreAr',
};

const sumOf = (amounts: Manader, months: readonly number[]): number =>
  months.reduce((total, month) => total + (amounts[month] ?? 0), 0);

/** What is booked, with the months that count stretched from their part of the year to the whole of it. */
function stretch(
  utfall: Manader,
  { grund, bokforda }: Pick<Manadsdelning, 'grund' | 'bokforda'>,
  whole: number,
  part: number,
): Utslag {
  const stretched = proportion(ore(sumOf(utfall, grund)), whole, part);
  return stretched === null ? 'ingenAndel' : ore(stretched + sumOf(utfall, bokforda));
}

const bookedPlusRest = (
  utfall: Manader,
  other: Manader,
  { grund, bokforda, kvar }: Manadsdelning,
): Ore => ore(sumOf(utfall, grund) + sumOf(utfall, bokforda) + sumOf(other, kvar));

/** The `count` years right before `ar`, or none when one of them is missing. */
function yearsBefore(historik: Serie['historik'], ar: number, count: number): readonly Manader[] {
  const years = historik.filter((year) => year.ar < ar && year.ar >= ar - count);
  return years.length === count ? years.map(({ utfall }) => utfall) : [];
}

function byProfile(
  utfall: Manader,
  years: readonly Manader[],
  delning: Manadsdelning,
): Utslag | null {
  if (years.length === 0) return null;
  const andel = andelAvManader(years, delning.grund, delning.kvar);
  return andel === null ? 'ingenAndel' : stretch(utfall, delning, andel.aret, andel.delen);
}
