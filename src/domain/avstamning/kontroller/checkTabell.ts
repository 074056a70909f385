import type { Beloppsroll, Rad, Tabell } from '../../underlag/tabell.ts';
import { nyckelOf } from '../buildKontroll.ts';
import type { Kontroll } from '../kontroll.ts';
import { countedRows } from '../rader/tableRows.ts';
import { checkAvvikelser } from './checkAvvikelser.ts';
import { findAvvikelsefall } from './findAvvikelsefall.ts';
import { checkKolumner } from './checkKolumner.ts';
import { checkNettokolumner } from './checkNettokolumner.ts';
import { checkProcent } from './checkProcent.ts';
import { checkSummor, findSummafall, type FindSaknade } from './checkSummor.ts';
import { shareForklaring } from './shareForklaring.ts';
import { checkVarav } from './checkVarav.ts';

/** All that is compared within one table: sums, avvikelser, varav rows, netto columns and per cent. */
export function checkTabell(tabell: Tabell, findSaknade: FindSaknade): readonly Kontroll[] {
  const [sums, avvikelser] = [findSummafall(tabell), findAvvikelsefall(tabell)];
  const bySum = collect(sums.map(({ roll, har, dar }) => [roll, har.belopp - dar.belopp]));
  const byRow = collect(avvikelser.map(({ rad, tryckt, beraknad }) => [rad, tryckt - beraknad]));
  return shareForklaring([
    ...checkSummor(tabell, sums, byRow, findSaknade),
    ...(sums.length === 0 ? lacksSum(tabell) : []),
    ...checkAvvikelser(tabell, avvikelser, bySum, sums),
    ...checkVarav(tabell),
    ...checkNettokolumner(tabell),
    ...checkKolumner(tabell),
    ...checkProcent(tabell),
  ]);
}

/** The errors other than none, by what they are of. */
function collect<T extends Rad | Beloppsroll>(
  errors: readonly (readonly [T, number])[],
): ReadonlyMap<T, readonly number[]> {
  const map = new Map<T, number[]>();
  for (const [key, error] of errors)
    if (error !== 0) map.set(key, [...(map.get(key) ?? []), error]);
  return map;
}

/** A table of rows that prints no sum has nothing to compare them with. */
function lacksSum(tabell: Tabell): readonly Kontroll[] {
  const [first, second] = countedRows(tabell);
  if (!first || !second || !summed.has(tabell.typ.varde)) return [];
  const side = { belopp: null, bok: first.bok, cell: first.cell, text: tabell.titel };
  return [
    {
      nyckel: nyckelOf('summa', tabell, []),
      slag: 'summa',
      tabell: tabell.titel,
      rad: '',
      kolumn: '',
      har: side,
      dar: { ...side, cell: '', text: '' },
      differens: null,
      utfall: 'ejJamford',
      forklaring: null,
      ejJamford: 'ingenSumma',
      alias: null,
    },
  ];
}

const summed: ReadonlySet<Tabell['typ']['varde']> = new Set([
  'driftredovisning',
  'sarredovisning',
  'investeringar',
]);
