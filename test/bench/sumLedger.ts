import {
  kontogrupper,
  kontogruppOf,
  standardKontoregler,
} from '../../src/domain/konto/kontogrupp.ts';
import { PLATSER, sumRows } from '../../src/domain/kostnadslage/sumRows.ts';
import type { Konteringar } from '../../src/domain/underlag/huvudbok.ts';

/** Öre by "verksamhet kontogrupp month" and by "ansvar month". */
export type Sums = ReadonlyMap<string, number>;

/** The number of a konto's kontogrupp. */
export const gruppNumber = (konto: string): number =>
  kontogrupper.indexOf(kontogruppOf(konto, standardKontoregler) ?? 'ovrigt');

/** The product's sums of a ledger, folded to verksamhet × kontogrupp × month and ansvar × month. */
export function sumLedger(ledger: Konteringar): Sums {
  const { rader, ansvar, verksamheter, utfall } = sumRows([ledger], [], {
    count: kontogrupper.length,
    sortOf: gruppNumber,
  });
  const byVerksamhet = new Float64Array(verksamheter.length * kontogrupper.length * PLATSER);
  const byAnsvar = new Float64Array(ansvar.length * PLATSER);
  rader.forEach((rad, row) => {
    const grupp = rad.verksamhet * kontogrupper.length + rad.sort;
    for (let month = 1; month < PLATSER; month++) {
      const belopp = utfall[row * PLATSER + month]!;
      byVerksamhet[grupp * PLATSER + month]! += belopp;
      byAnsvar[rad.ansvar * PLATSER + month]! += belopp;
    }
  });
  return new Map([
    ...named(byVerksamhet, (at) => {
      const sort = at % kontogrupper.length;
      return `${verksamheter[(at - sort) / kontogrupper.length]!} ${sort}`;
    }),
    ...named(byAnsvar, (at) => ansvar[at]!),
  ]);
}

/** Every amount that isn't 0 under the name of its row and its month. */
function named(sums: Float64Array, nameOf: (row: number) => string): [string, number][] {
  const entries: [string, number][] = [];
  sums.forEach((belopp, place) => {
    const month = place % PLATSER;
    if (belopp !== 0) entries.push([`${nameOf((place - month) / PLATSER)} ${month}`, belopp]);
  });
  return entries;
}

/** What any way of summing must do at least: reads every cell of the rows and adds the amounts. */
export function bareLoop({ ansvar, verksamhet, konto, manad, belopp }: Konteringar): number {
  let [total, codes] = [0, 0];
  for (let at = 0; at < belopp.length; at++) {
    codes ^= ansvar.index[at]! ^ verksamhet.index[at]! ^ konto.index[at]! ^ manad[at]!;
    total += belopp[at]!;
  }
  return codes < 0 ? 0 : total;
}

/** @throws Error when two ways of summing differ by as much as an öre: then no figure is worth printing. */
export function demandSame(name: string, ours: Sums, theirs: Sums): void {
  const differs = [...ours].find(([key, belopp]) => theirs.get(key) !== belopp);
  if (differs !== undefined || ours.size !== theirs.size)
    throw new Error(`${name} gives other sums: ${String(differs)}`);
}
