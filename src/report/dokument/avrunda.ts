import { orePer, type Enhet } from '../../domain/amount/enhet.ts';
import { roundToStep, roundToSum } from '../../domain/amount/largestRemainder.ts';
import { ore, type Ore } from '../../domain/amount/ore.ts';
import { beloppText, STRECK } from '../text/number.ts';
import type { Dokumentcell } from './dokument.ts';

/** What amounts are rounded to in a document. */
export interface Avrundning {
  readonly enhet: Exclude<Enhet, 'kr'>;
  readonly decimaler: 0 | 1;
}

/** A row as rounding sees it. */
export interface Delrad {
  readonly roll: 'rad' | 'varav' | 'delsumma' | 'summa';
  /** The rows (indexes) that a delsumma is the sum of. */
  readonly summerar: readonly number[];
}

/** Whole tkr, or mnkr with one decimal. @example avrundningOf('kr') // { enhet: 'tkr', decimaler: 0 } */
export const avrundningOf = (enhet: Enhet): Avrundning =>
  enhet === 'mnkr' ? { enhet, decimaler: 1 } : { enhet: 'tkr', decimaler: 0 };

/** The cells of a column, and whether any figure of it was moved for the sum to hold. */
export interface Avrundade {
  readonly celler: readonly Dokumentcell[];
  readonly moved: boolean;
}

/** A column as it is printed, and whether any of its figures was moved for the sum to hold. */
export interface AvrundadKolumn {
  readonly texter: readonly string[];
  readonly moved: boolean;
}

/**
 * Rounds a column so that its rows still give their subtotals, and all of it its sum, by largest remainder.
 * Where the rows do not give the sum exactly, each figure is rounded by itself; so is a varav row.
 */
export function roundColumn(
  rader: readonly Delrad[],
  belopp: readonly (Ore | null)[],
  avrundning: Avrundning,
): AvrundadKolumn {
  const step = orePer[avrundning.enhet] / 10 ** avrundning.decimaler;
  const steps = belopp.map((amount) => (amount === null ? null : roundToStep(amount, step)));
  let moved = false;
  const share = (parts: readonly number[], total: number | null): void => {
    const amounts = parts.map((at) => belopp[at] ?? ore(0));
    const rounded = roundToSum(amounts, step, total ?? 0);
    parts.forEach((at, index) => {
      if (belopp[at] !== null) steps[at] = rounded.steps[index] ?? 0;
    });
    moved ||= rounded.moved;
  };
  const gives = (parts: readonly number[], at: number): boolean =>
    parts.length > 0 && parts.reduce((sum, part) => sum + (belopp[part] ?? 0), 0) === belopp[at];
  const summa = rader.findLastIndex(({ roll }) => roll === 'summa');
  const delar = rader.flatMap(({ roll, summerar }, at) =>
    roll === 'delsumma' && gives(summerar, at) ? [{ at, summerar }] : [],
  );
  const inside = new Set(delar.flatMap(({ summerar }) => summerar));
  const top = rader.flatMap(({ roll }, at) =>
    (roll === 'rad' && !inside.has(at)) || delar.some((del) => del.at === at) ? [at] : [],
  );
  if (gives(top, summa)) share(top, steps[summa] ?? null);
  for (const { at, summerar } of delar) share(summerar, steps[at] ?? null);
  return { texter: steps.map((count) => stepText(count, step, avrundning)), moved };
}

const stepText = (steps: number | null, step: number, { enhet, decimaler }: Avrundning): string =>
  steps === null ? STRECK : beloppText(ore(steps * step), enhet, decimaler);
