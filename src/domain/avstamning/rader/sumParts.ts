import { add, sum, type Ore } from '../../amount/ore.ts';
import { beloppsroller } from '../../uppfoljning/calculateSumma.ts';
import type { Beloppsroll, Rad } from '../../underlag/tabell.ts';

/**
 * The rows that the sum at `at` sums: all that count, or those of its section. Which rows above a
 * subtotal are its section is told by the amounts: the rows since the last subtotal, or the longest
 * run above it that ties in more columns.
 */
export function partsOf(rader: readonly Rad[], at: number): readonly Rad[] {
  const rad = rader[at];
  if (rad?.roll === 'summa') return rader.filter(({ roll }) => roll === 'rad');
  if (rad?.roll !== 'delsumma') return [];
  const above = rader.slice(0, at);
  const since = above.findLastIndex(({ roll }) => roll === 'delsumma') + 1;
  const section = above.slice(since).filter(({ roll }) => roll === 'rad');
  const before = above.filter(({ roll }) => roll === 'rad');
  const run = longestTyingRun(rad, before, countTies(rad, totalsOf(section)));
  return run === null ? section : before.slice(run);
}

/** The sum of a column of rows; null when one of them can't be read, undefined when none states it. */
type Totals = Partial<Record<Beloppsroll, Ore | null>>;

/** Where the longest run up to the sum begins that ties in most columns, if in more than `atLeast`. */
function longestTyingRun(printed: Rad, before: readonly Rad[], atLeast: number): number | null {
  let best: { readonly from: number; readonly ties: number } | null = null;
  let totals: Totals = {};
  for (let from = before.length - 1; from >= 0; from--) {
    const rad = before[from];
    if (rad) totals = withRow(totals, rad);
    const ties = countTies(printed, totals);
    if (ties > atLeast && ties >= (best?.ties ?? 0)) best = { from, ties };
  }
  return best?.from ?? null;
}

const totalsOf = (rader: readonly Rad[]): Totals => rader.reduce<Totals>(withRow, {});

const withRow = (totals: Totals, rad: Rad): Totals =>
  Object.fromEntries(
    beloppsroller.map((roll) => {
      const before = totals[roll] === undefined ? (0 as Ore) : totals[roll];
      const amount = isUnreadable(rad, roll) ? null : (rad.belopp[roll] ?? (0 as Ore));
      return [roll, before === null || amount === null ? null : add(before, amount)];
    }),
  );

const countTies = (printed: Rad, totals: Totals): number =>
  beloppsroller.filter((roll) => {
    const amount = printed.belopp[roll] ?? null;
    return amount !== null && amount === (totals[roll] ?? null);
  }).length;

const isUnreadable = ({ saknas }: Rad, roll: Beloppsroll): boolean =>
  ['felvarde', 'ejTal', 'felAr'].includes(saknas[roll] ?? '');

/** The sum of a column of rows, or null when one of them can't be read. */
export const sumOf = (parts: readonly Rad[], roll: Beloppsroll): Ore | null =>
  parts.some((rad) => isUnreadable(rad, roll))
    ? null
    : sum(parts.flatMap(({ belopp }) => belopp[roll] ?? []));
