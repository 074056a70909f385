import type { Forklaring, Forklaringsdata, Forklaringsrad } from '../kontroll.ts';
import type { Kandidat } from './kandidat.ts';
import { misskrivningar } from './misskrivning.ts';

/** What may explain a difference. */
export interface Forklaringsunderlag {
  /** In the house's sign. */
  readonly differens: number;
  /** The amounts of which one alone may be wrong. */
  readonly kandidater: readonly Kandidat[];
  /** Rows that may have been left out, or counted twice. */
  readonly rader: readonly Kandidat[];
}

/** A difference of fewer units than this is anybody's amount. */
const FEWEST = 10;
/** Pairs are many, and some of them sum to any small difference. */
const FEWEST_OF_PAIRS = 100;
/** Of more rows, pairs are not tried. */
const MOST_ROWS = 80;

/**
 * What explains a difference exactly, or null: first an amount that another comparison suspects too, then
 * a row that it equals, a pair of rows, a changed sign, a thousandfold, swapped digits, a neighbour's amount.
 */
export function explainDifference(underlag: Forklaringsunderlag): Forklaring | null {
  const suspects = underlag.kandidater.filter(({ isSuspect }) => isSuspect === true);
  const suspected = firstMisskrivning(suspects);
  if (suspected) return suspected;
  const rows = underlag.rader.filter((rad) => isWorth(underlag.differens, rad, FEWEST));
  return (
    sayFirst(equalRows(underlag.differens, rows)) ??
    sayFirst(equalPairs(underlag.differens, underlag.rader)) ??
    firstMisskrivning(underlag.kandidater)
  );
}

const isWorth = (differens: number, { steg }: Kandidat, fewest: number): boolean =>
  Math.abs(differens) >= fewest * steg;

/** The first of what fits, marked where something else does too. */
function sayFirst(found: readonly Forklaringsdata[]): Forklaring | null {
  const [first, second] = found;
  if (!first) return null;
  return second ? { ...first, osaker: true } : first;
}

function firstMisskrivning(kandidater: readonly Kandidat[]): Forklaring | null {
  const [cleared, open] = [true, false].map((is) =>
    kandidater.filter(({ isCleared = false }) => isCleared === is),
  );
  for (const misskrivning of misskrivningar) {
    const found = sayFirst((open ?? []).flatMap((kandidat) => misskrivning(kandidat) ?? []));
    if (found) return found;
  }
  // An amount that ties elsewhere is only a guess.
  const [guess] = misskrivningar.flatMap((misskrivning) =>
    (cleared ?? []).flatMap((kandidat) => misskrivning(kandidat) ?? []),
  );
  return guess ? { ...guess, osaker: true } : null;
}

const toRow = ({ namn, cell, skrivet, print, post }: Kandidat): Forklaringsrad => ({
  namn,
  cell,
  belopp: print(skrivet),
  post,
});

const equalRows = (differens: number, rader: readonly Kandidat[]): readonly Forklaringsdata[] =>
  rader
    .filter(({ skrivet }) => Math.abs(skrivet) === Math.abs(differens))
    .map((rad) => ({ slag: 'rad', ...toRow(rad) }));

function equalPairs(differens: number, all: readonly Kandidat[]): readonly Forklaringsdata[] {
  const rader = all.filter((rad) => rad.skrivet !== 0 && isWorth(differens, rad, FEWEST_OF_PAIRS));
  if (rader.length > MOST_ROWS) return [];
  const byAmount = new Map<number, Kandidat[]>();
  for (const rad of rader) byAmount.set(rad.skrivet, [...(byAmount.get(rad.skrivet) ?? []), rad]);
  const seen = new Set<Kandidat>();
  const found: Forklaringsdata[] = [];
  for (const one of rader) {
    seen.add(one);
    for (const whole of [differens, -differens])
      for (const other of byAmount.get(whole - one.skrivet) ?? [])
        if (!seen.has(other)) found.push({ slag: 'tvaRader', rader: [toRow(one), toRow(other)] });
  }
  return found;
}
