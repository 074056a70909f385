import type { Matenhet } from './malunderlag.ts';

/** Units of which one is so many of another, by what they measure. */
const families: readonly Readonly<Record<Matenhet, number>>[] = [
  { kr: 1, tkr: 1e3, mnkr: 1e6 },
  { månader: 1, år: 12 },
  { dagar: 1, veckor: 7 },
  // What is counted may be named on one side only: "7 st" of "2 personer".
  { st: 1, personer: 1, brukare: 1, hushåll: 1, ärenden: 1, beslut: 1 },
];

/**
 * A value of unit `fran` in unit `till`; one that lacks its unit has the other's. null when they
 * measure different things.
 * @example toMatenhet(4.5, 'mnkr', 'tkr') // 4500
 * @example toMatenhet(84, '%', 'st') // null
 */
export function toMatenhet(
  varde: number,
  fran: Matenhet | null,
  till: Matenhet | null,
): number | null {
  if (fran === null || till === null || fran === till) return varde;
  for (const family of families) {
    const [from, to] = [family[fran], family[till]];
    if (from !== undefined && to !== undefined)
      return from === to ? varde : withoutNoise((varde * from) / to);
  }
  return null;
}

/** A computed number without what floating point adds to it. @example withoutNoise(0.1 + 0.2) // 0.3 */
export const withoutNoise = (value: number): number => Number(value.toPrecision(12));
