import { ore, sum } from '../../domain/amount/ore.ts';
import { MINSTA_NETTO } from '../../domain/helarsprognos/andel.ts';
import { PROFIL_AR } from '../../domain/helarsprognos/calculateHelarsprognos.ts';
import type { Manader, Serie } from '../../domain/kostnadslage/kostnadslage.ts';

/** Shares stand in formulas, with no more decimals than a person can follow. */
const DECIMALER = 6;

/**
 * How the rest of the year comes: for each month after `manad` the share of the rest that has come when it
 * is closed, rising to 1 in December. As in the years right before, three at most; evenly where there are
 * none, or where their rest is no rest to share (its net is near zero).
 * @param manad the last closed month, 1–12
 * @example planForlopp(serie, 2025, 10) // [0.5, 1]
 */
export function planForlopp({ historik }: Serie, ar: number, manad: number): readonly number[] {
  const years = historik
    .filter((year) => year.ar < ar && year.ar >= ar - PROFIL_AR)
    .map(({ utfall }) => utfall);
  const rest = Array.from({ length: 12 - manad }, (_, at) => pooled(years, manad + at));
  const net = rest.reduce((total, amount) => total + amount, 0);
  const sizes = rest.reduce((total, amount) => total + Math.abs(amount), 0);
  const isEven = net === 0 || Math.abs(net) < MINSTA_NETTO * sizes;
  let come = 0;
  return rest.map((amount, at) => {
    come += isEven ? 1 / rest.length : amount / net;
    return at === rest.length - 1 ? 1 : Number(come.toFixed(DECIMALER));
  });
}

const pooled = (years: readonly Manader[], month: number): number =>
  sum(years.map((year) => year[month] ?? ore(0)));
