import type { Kodslag } from '../../domain/fynd/skal.ts';
import type { KnownCodes } from './knownCodes.ts';

/** What each of several columns of codes holds; null: something else. */
export type Delar = readonly (Kodslag | null)[];

/** A column holds a kind when it knows at least this share of its codes, and no other fits as well. */
const leastKnown = 0.6;
const margin = 0.1;

const slag: readonly Kodslag[] = ['verksamhet', 'konto', 'ansvar'];

/**
 * Deduces what columns of codes hold by the codes that are known, then by what is left: codes that begin as
 * konton do, and the last of three. null when konto or verksamhet can't be told.
 * @example deduceDelar([['5110'], ['4010']], { verksamhet: new Set(['5110']), … }) // ['verksamhet', 'konto']
 */
export function deduceDelar(
  columns: readonly ReadonlySet<string>[],
  known: KnownCodes,
): Delar | null {
  const delar = bestOf(columns, known);
  if (delar === null) return null;
  const missing = (): readonly Kodslag[] => slag.filter((one) => !delar.includes(one));
  const free = (): readonly number[] => delar.flatMap((one, at) => (one === null ? [at] : []));
  if (missing().includes('konto') && known.konto.size === 0) {
    const at = likeKonton(columns, free());
    if (at !== undefined) delar[at] = 'konto';
  }
  const [last, ...others] = missing();
  const [only, ...more] = free();
  if (
    last !== undefined &&
    only !== undefined &&
    others.length === 0 &&
    more.length === 0 &&
    known[last].size === 0
  )
    delar[only] = last;
  return delar.includes('konto') && delar.includes('verksamhet') ? delar : null;
}

/** The only column of codes that begin as konton do, the shortest first: konton have four digits or more. */
function likeKonton(
  columns: readonly ReadonlySet<string>[],
  free: readonly number[],
): number | undefined {
  for (const digits of [4, 5, 6]) {
    const alike = free.filter((at) =>
      [...(columns[at] ?? [])].every((kod) => /^[3-8]\d+$/.test(kod) && kod.length === digits),
    );
    if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;
  }
  return undefined;
}

/** The way to give the columns their kinds that knows most codes; null where two ways are as good. */
function bestOf(
  columns: readonly ReadonlySet<string>[],
  known: KnownCodes,
): (Kodslag | null)[] | null {
  const shares = columns.map((codes) => ({
    ansvar: shareOf(codes, known.ansvar),
    verksamhet: shareOf(codes, known.verksamhet),
    konto: shareOf(codes, known.konto),
  }));
  let ways: { readonly delar: readonly (Kodslag | null)[]; readonly sum: number }[] = [
    { delar: columns.map(() => null), sum: 0 },
  ];
  for (const one of slag)
    ways = ways.flatMap((way) => [
      way,
      ...shares.flatMap((share, at) =>
        way.delar[at] === null && share[one] >= leastKnown
          ? [{ delar: way.delar.with(at, one), sum: way.sum + share[one] }]
          : [],
      ),
    ]);
  const [best, second] = ways.toSorted((a, b) => b.sum - a.sum);
  const isClear = second === undefined || (best?.sum ?? 0) >= second.sum + margin;
  return best === undefined || !isClear ? null : [...best.delar];
}

function shareOf(codes: ReadonlySet<string>, known: ReadonlySet<string>): number {
  if (codes.size === 0 || known.size === 0) return 0;
  return [...codes].filter((kod) => known.has(kod)).length / codes.size;
}
