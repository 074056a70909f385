import { orePer } from '../../amount/enhet.ts';
import { ore, type Ore } from '../../amount/ore.ts';
import type { Tabell } from '../../underlag/tabell.ts';

/**
 * What the amounts of a table are rounded to: its unit, or the tenth or hundredth of it that all of them
 * are whole in; a whole öre when there is no such.
 * @example 170,7 and 0,6 in mnkr are rounded to 0,1 mnkr
 */
export function roundedTo({ enhet }: Pick<Tabell, 'enhet'>, amounts: readonly Ore[]): Ore {
  const unit = orePer[enhet.varde];
  const steps = [unit, unit / 10, unit / 100].filter(Number.isInteger);
  return ore(steps.find((step) => amounts.every((amount) => amount % step === 0)) ?? 1);
}

/** One unit of the last decimal that a table shows, in öre: what its rounding is measured in. */
export const stepOf = ({ enhet, decimaler = 0 }: Pick<Tabell, 'enhet' | 'decimaler'>): number =>
  Math.max(1, orePer[enhet.varde] / 10 ** decimaler);

/**
 * What rounding may explain of a sum of n rounded parts: half a unit each in the worst case, but in
 * practice they even out; a unit for few rows, two for many. Where the tables show that every figure is
 * rounded by itself, three standard deviations of that. More is called a fault.
 */
export function roundingRoom(parts: number, unit: number, isApart = false): number {
  if (parts < 2) return 0;
  const usual = parts <= 12 ? 1 : 2;
  const spread = Math.ceil(3 * Math.sqrt(parts / 12) - 0.5);
  return (isApart ? Math.max(usual, spread) : usual) * unit;
}
