import { orePer, type Enhet } from './enhet.ts';
import { ore, type Ore } from './ore.ts';

/** How a part of an öre is rounded: to the nearest, a half away from zero. */
export type Rounding = 'halfAwayFromZero';

/**
 * The amount that a decimal number in `enhet` is, exact through its decimal digits (never by floating
 * point): what is finer than an öre is rounded by `rounding`. null when the text is no plain decimal
 * number or the amount leaves the safe integers.
 * @example decimalToOre('436.8', 'mnkr', 'halfAwayFromZero') // 43 680 000 000 öre
 */
export function decimalToOre(decimal: string, enhet: Enhet, rounding: Rounding): Ore | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(decimal);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match ?? [];
  if (!match || whole + fraction === '') return null;
  const shift = Math.log10(orePer[enhet]) + Number(exponent) - fraction.length;
  const magnitude = shiftDigits(whole + fraction, shift, rounding);
  if (!Number.isSafeInteger(magnitude)) return null;
  return ore(sign === '-' ? -magnitude : magnitude);
}

/** `digits` × 10^`shift` as a whole number. A half rounds up: the digits carry no sign. */
function shiftDigits(digits: string, shift: number, _rounding: Rounding): number {
  if (shift >= 0) return shift > 400 ? Infinity : Number(digits + '0'.repeat(shift));
  const padded = digits.padStart(-shift + 1, '0');
  const kept = padded.slice(0, padded.length + shift);
  return Number(kept) + (Number(padded.at(shift)) >= 5 ? 1 : 0);
}
