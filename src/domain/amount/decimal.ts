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

/**
 * The sum of two plain decimal numbers, exact; null when one of them is none.
 * @example addDecimals('436.8', '-12.35') // "424.45"
 */
export function addDecimals(a: string, b: string): string | null {
  const [first, second] = [toScaled(a), toScaled(b)];
  if (!first || !second) return null;
  const places = Math.max(first.places, second.places);
  const total = [first, second].reduce(
    (sum, one) => sum + one.digits * 10n ** BigInt(places - one.places),
    0n,
  );
  const text = String(total < 0n ? -total : total).padStart(places + 1, '0');
  const fraction = places === 0 ? '' : `.${text.slice(-places)}`;
  return `${total < 0n ? '-' : ''}${text.slice(0, text.length - places)}${fraction}`;
}

/** A number as whole digits and how many of them are decimals. */
function toScaled(decimal: string): { readonly digits: bigint; readonly places: number } | null {
  // What a computation leaves of a zero is written as 1.4e-14.
  const plain = /e/i.test(decimal) ? Number(decimal).toFixed(12) : decimal;
  const match = /^([+-]?\d+)(?:\.(\d*))?$/.exec(plain);
  if (!match) return null;
  const [, whole = '0', fraction = ''] = match;
  return { digits: BigInt(whole + fraction), places: fraction.length };
}
