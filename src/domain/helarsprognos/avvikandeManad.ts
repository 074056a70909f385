import { ore, type Ore } from '../amount/ore.ts';
import type { Manader, Serie } from '../kostnadslage/kostnadslage.ts';
import { andelAvAret } from './andel.ts';

/** A closed month that stands out from the others, so that a forecast counted from it may mislead. */
export interface AvvikandeManad {
  /** 1–12. */
  readonly manad: number;
  /** Next to nothing is booked; about twice the normal is; or something else that is no month's cost. */
  readonly slag: 'saknas' | 'dubbel' | 'engang';
  readonly belopp: Ore;
  /** What the month would be by the year's other months and the season of the years before. */
  readonly normalt: Ore;
}

/** Fewer closed months have no normal to stand out from. */
const MINST_MANADER = 4;
/** A month stands out when it departs from the normal by more than this share of it. */
const AVVIKANDE_ANDEL = 0.5;
/** A month with at most this share of the normal is missing. */
const SAKNAD_ANDEL = 0.1;
/** A month within this of twice the normal is booked twice. */
const DUBBEL_ANDEL: readonly [number, number] = [1.8, 2.2];

/** Below this share of its months' sizes added up a net swings too much to have a normal month. */
const JAMNT_NETTO = 0.5;

/**
 * The closed months that stand out: by more than `troskel` and by more than half of the normal.
 * @param manad the last closed month, 1–12
 * @example findAvvikandeManader(serie, 8, ore(50_000_000)) // [{ manad: 3, slag: 'engang', … }]
 */
export function findAvvikandeManader(
  serie: Serie,
  manad: number,
  troskel: Ore,
): readonly AvvikandeManad[] {
  if (manad < MINST_MANADER || !isEven(serie.utfall.slice(0, manad))) return [];
  const weights = weightsOf(serie);
  const levels = Array.from({ length: manad }, (_, month) => {
    const weight = weights[month] ?? 0;
    return weight === 0 ? null : (serie.utfall[month] ?? 0) / weight;
  }).filter((level) => level !== null);
  const level = middleOf(levels);
  if (level === null) return [];
  return Array.from({ length: manad }, (_, month) => month).flatMap((month) => {
    const belopp = serie.utfall[month] ?? ore(0);
    const normalt = ore(Math.round(level * (weights[month] ?? 0)));
    const departure = Math.abs(belopp - normalt);
    const isNormal = departure <= troskel || departure <= AVVIKANDE_ANDEL * Math.abs(normalt);
    return isNormal ? [] : [{ manad: month + 1, slag: slagOf(belopp, normalt), belopp, normalt }];
  });
}

function isEven(amounts: readonly Ore[]): boolean {
  const sizes = amounts.reduce((total, amount) => total + Math.abs(amount), 0);
  const net = amounts.reduce((total, amount) => total + amount, 0);
  return Math.abs(net) >= JAMNT_NETTO * sizes;
}

function slagOf(belopp: Ore, normalt: Ore): AvvikandeManad['slag'] {
  const share = belopp / normalt;
  if (Math.abs(share) <= SAKNAD_ANDEL) return 'saknas';
  const [least, most] = DUBBEL_ANDEL;
  return share >= least && share <= most ? 'dubbel' : 'engang';
}

/** How the year usually divides: as the years before, else as the budget, else evenly. */
function weightsOf({ historik, budget }: Serie): readonly number[] {
  const years = historik.map(({ utfall }) => utfall);
  const usable = [years, budget === null ? [] : [budget]].find(isProfile);
  return usable === undefined
    ? even
    : even.map((_, month) => usable.reduce((total, year) => total + (year[month] ?? 0), 0));
}

const isProfile = (years: readonly Manader[]): boolean =>
  years.length > 0 && andelAvAret(years, 6) !== null;

const even: readonly number[] = Array.from({ length: 12 }, () => 1);

function middleOf(levels: readonly number[]): number | null {
  if (levels.length < MINST_MANADER) return null;
  const sorted = levels.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (upper + lower) / 2;
}
