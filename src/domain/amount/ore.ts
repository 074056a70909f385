declare const unit: unique symbol;

/**
 * Money in whole öre (1/100 krona), exact. Range: the safe integers, ± 90 000 miljarder kronor.
 * Inside the house cost is plus and income is minus, as in a ledger.
 */
export type Ore = number & { readonly [unit]: 'öre' };

/** A single amount above this is an error in its cell: a thousand milliarder kronor. */
export const STORSTA_BELOPP = 1e14;

/** No money. */
const noll = 0 as Ore;

/**
 * The amount of `value` whole öre.
 * @throws RangeError when `value` is not a safe integer (a bug: parse text with parseAmount).
 * @example ore(12_345) // 123,45 kr
 */
export function ore(value: number): Ore {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number of öre: ${value}`);
  return (value === 0 ? 0 : value) as Ore;
}

/** The sum of two amounts. @throws RangeError outside the safe integers. */
export const add = (a: Ore, b: Ore): Ore => ore(a + b);

/** `a` less `b`. @throws RangeError outside the safe integers. */
export const subtract = (a: Ore, b: Ore): Ore => ore(a - b);

/** The amount with the other sign. */
export const negate = (a: Ore): Ore => ore(-a);

/**
 * The exact sum of all amounts; 0 for none.
 * @example sum([ore(1), ore(2)]) // 3
 */
export const sum = (amounts: readonly Ore[]): Ore => amounts.reduce(add, noll);
