import type { Felskrivning, Forklaringsdata } from '../kontroll.ts';
import type { Kandidat } from './kandidat.ts';

/** The ways in which one amount can be wrong, in the order that they are believed. */
export const misskrivningar: readonly ((kandidat: Kandidat) => Forklaringsdata | null)[] = [
  turnedSign,
  thousandfold,
  swappedDigits,
  neighbour,
  copied,
];

const written = ({ namn, cell, skrivet, ratt, print }: Kandidat): Felskrivning => ({
  namn,
  cell,
  skrivet: print(skrivet),
  ratt: print(ratt),
});

function turnedSign(kandidat: Kandidat): Forklaringsdata | null {
  const { skrivet, ratt } = kandidat;
  return skrivet !== 0 && ratt === -skrivet ? { slag: 'tecken', ...written(kandidat) } : null;
}

/** Fewer units than this say nothing of scale. */
const FEWEST = 10;

/** The amount is the right one times a thousand, or the right one by a thousand, rounded as its table is. */
function thousandfold(kandidat: Kandidat): Forklaringsdata | null {
  const { skrivet, ratt, steg } = kandidat;
  const least = FEWEST * steg;
  if (Math.min(Math.abs(skrivet), Math.abs(ratt)) < least) return null;
  const isLess = roundTo(ratt / 1000, steg) === skrivet;
  const isMore = ratt * 1000 === skrivet || roundTo(skrivet / 1000, steg) === ratt;
  return isLess || isMore ? { slag: 'tusenfel', ...written(kandidat) } : null;
}

const roundTo = (amount: number, step: number): number => Math.round(amount / step) * step;

/** Two digits beside each other have changed places: the difference is then divisible by nine. */
function swappedDigits(kandidat: Kandidat): Forklaringsdata | null {
  const { skrivet, ratt, steg } = kandidat;
  const [wrong, right] = [skrivet / steg, ratt / steg];
  if (!Number.isInteger(wrong) || !Number.isInteger(right)) return null;
  if ((right - wrong) % 9 !== 0 || wrong < 0 !== right < 0) return null;
  return isSwap(String(Math.abs(wrong)), String(Math.abs(right)))
    ? { slag: 'omkastadeSiffror', ...written(kandidat) }
    : null;
}

/** Whether one text is the other with two neighbours changed; "012" and "102" are. */
function isSwap(one: string, other: string): boolean {
  const length = Math.max(one.length, other.length, 2);
  const [a, b] = [one.padStart(length, '0'), other.padStart(length, '0')];
  const at = [...a].findIndex((digit, place) => digit !== b[place]);
  return (
    at !== -1 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}

function neighbour(kandidat: Kandidat): Forklaringsdata | null {
  const { ratt, skrivet, grannar } = kandidat;
  if (ratt === 0 || ratt === skrivet) return null;
  const found = grannar().find(({ belopp }) => belopp === ratt);
  return found ? { slag: found.slag, granncell: found.cell, ...written(kandidat) } : null;
}

/** An amount that stands twice says little by itself: only where this very amount is in question. */
function copied(kandidat: Kandidat): Forklaringsdata | null {
  const { skrivet, grannar, steg, isSuspect, isDirect } = kandidat;
  if (isSuspect !== true && isDirect !== true) return null;
  if (Math.abs(skrivet) < FEWEST * steg) return null;
  const found = grannar().find(({ belopp, avvikelse }) => belopp === skrivet && avvikelse !== true);
  return found
    ? { slag: found.slag, granncell: found.cell, kopia: true, ...written(kandidat) }
    : null;
}
