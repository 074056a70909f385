import { ore, subtract, sum, type Ore } from '../amount/ore.ts';
import type { Carrier, Carriers } from './analys.ts';

/** How many fifths of the total are told by name, and how small a part that goes the other way is told. */
const ENOUGH = 4;
const FIFTHS = 5;
/** Of those that go the other way. */
const MOST_AGAINST = 3;

/**
 * The parts that carry a total, ranked: same way, largest first, until four fifths are reached; the
 * largest that go the other way; what the others sum to; and what no part has. Of parts that are equal
 * the first comes first. null where there is nothing to tell: no part that is not 0.
 * @example rankCarriers(ore(-100), [{ namn: 'A', avvikelse: ore(-90) }, { namn: 'B', avvikelse: ore(-10) }])
 * // listed: A, rest: -10, unexplained: 0
 */
export function rankCarriers<Namn extends string | null>(
  total: Ore,
  parts: readonly Carrier<Namn>[],
): Carriers<Namn> | null {
  const ranked = parts
    .filter(({ avvikelse }) => avvikelse !== 0)
    .toSorted((a, b) => Math.abs(b.avvikelse) - Math.abs(a.avvikelse));
  if (ranked.length === 0) return null;
  const listed = takeUntilEnough(
    total,
    ranked.filter(({ avvikelse }) => Math.sign(avvikelse) === Math.sign(total)),
  );
  const against = ranked
    .filter(({ avvikelse }) => Math.sign(avvikelse) !== Math.sign(total))
    .filter(({ avvikelse }) => Math.abs(avvikelse) * FIFTHS >= Math.abs(total))
    .slice(0, MOST_AGAINST);
  const named = new Set([...listed, ...against]);
  const others = ranked.filter((part) => !named.has(part));
  return {
    total,
    listed,
    against,
    rest: sumOf(others),
    antalRest: others.length,
    unexplained: subtract(total, sumOf(ranked)),
  };
}

function takeUntilEnough<Namn extends string | null>(
  total: Ore,
  ranked: readonly Carrier<Namn>[],
): readonly Carrier<Namn>[] {
  const listed: Carrier<Namn>[] = [];
  let reached = 0;
  for (const part of ranked) {
    if (Math.abs(reached) * FIFTHS >= Math.abs(total) * ENOUGH) break;
    listed.push(part);
    reached = ore(reached + part.avvikelse);
  }
  return listed;
}

const sumOf = (parts: readonly Carrier<string | null>[]): Ore =>
  sum(parts.map(({ avvikelse }) => avvikelse));
