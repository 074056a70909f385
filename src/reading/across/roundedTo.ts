import { orePer } from '../../domain/amount/enhet.ts';
import { ore, type Ore } from '../../domain/amount/ore.ts';
import type { Tabell } from '../../domain/underlag/tabell.ts';

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
