import { orePer, type Enhet } from '../../domain/amount/enhet.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import { monthNumberOf, yearOf, type Month } from '../../domain/period/month.ts';

// Figures as a person reads them: −6 062 · −19,1 % · 436,8 mnkr · augusti 2025

const THOUSANDS = '\u202f';
const MINUS = '\u2212';

/** What stands where no figure can be given. */
export const STRECK = '–';

/**
 * An amount in `enhet` with 0–2 decimals, the part beyond them rounded half away from zero.
 * @example beloppText(ore(-606_200_000), 'tkr', 0) // "−6 062"
 */
export function beloppText(amount: Ore, enhet: Enhet, decimaler: number): string {
  const rounded = roundHalfAwayFromZero(Math.abs(amount), orePer[enhet] / 10 ** decimaler);
  return signed(amount < 0 && rounded > 0, fixed(rounded, decimaler));
}

/**
 * An amount with its unit: that of its table with the decimals that are needed, where it is known and three
 * are enough; else whole where it is whole: tkr, else kr, else kr and öre.
 * @param beside an amount that it is set against, to be in the same unit
 * @example exaktText(ore(-606_200_000)) // "−6 062 tkr"
 * @example exaktText(ore(17_070_000_000), ore(17_070_000_000), 'mnkr') // "170,7 mnkr"
 */
export function exaktText(amount: Ore, beside: Ore = amount, enhet?: Enhet): string {
  const isWhole = (unit: number): boolean => amount % unit === 0 && beside % unit === 0;
  const decimaler = enhet && [0, 1, 2, 3].find((one) => isWhole(orePer[enhet] / 10 ** one));
  if (enhet && decimaler !== undefined && (enhet !== 'kr' || decimaler === 0))
    return `${beloppText(amount, enhet, decimaler)} ${enhet}`;
  if (isWhole(orePer.tkr) && enhet !== 'kr') return `${beloppText(amount, 'tkr', 0)} tkr`;
  return `${beloppText(amount, 'kr', isWhole(orePer.kr) ? 0 : 2)} kr`;
}

/**
 * A share as per cent with one decimal, rounded half away from zero.
 * @param andel a ratio, −0.191
 * @example andelText(-0.191) // "−19,1 %"
 */
export function andelText(andel: number): string {
  // Twelve digits keep what was meant: 0.0005 × 1000 is not quite a half in floating point.
  const rounded = roundHalfAwayFromZero(Number((Math.abs(andel) * 1000).toPrecision(12)), 1);
  return `${signed(andel < 0 && rounded > 0, fixed(rounded, 1))} %`;
}

/** The months' names, January first. */
export const manadsnamn: readonly string[] = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/**
 * A ratio with two decimals, rounded half away from zero.
 * @example kvotText(0.845) // "0,85"
 */
export function kvotText(kvot: number): string {
  const rounded = roundHalfAwayFromZero(Number((Math.abs(kvot) * 100).toPrecision(12)), 1);
  return signed(kvot < 0 && rounded > 0, fixed(rounded, 2));
}

/** How many there are of something. @example antalText(2400) // "2 400" */
export const antalText = (antal: number): string => fixed(antal, 0);

/** A month in words. @example manadText("2025-08") // "augusti 2025" */
export const manadText = (period: Month): string =>
  `${manadsnamn[monthNumberOf(period) - 1] ?? ''} ${yearOf(period)}`;

/** The months that an utfall covers. @example periodText("2025-08") // "utfall t.o.m. augusti 2025" */
export const periodText = (period: Month): string => `utfall t.o.m. ${manadText(period)}`;

/**
 * How many whole `step` the size `magnitude` is, a half counted up. Both positive.
 * @example roundHalfAwayFromZero(150, 100) // 2
 */
function roundHalfAwayFromZero(magnitude: number, step: number): number {
  const rest = magnitude % step;
  return Math.round((magnitude - rest) / step) + (rest * 2 >= step ? 1 : 0);
}

function fixed(units: number, decimals: number): string {
  const digits = String(units).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, THOUSANDS);
  return decimals === 0 ? grouped : `${grouped},${digits.slice(-decimals)}`;
}

const signed = (minus: boolean, text: string): string => (minus ? MINUS : '') + text;
