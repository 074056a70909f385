import type { Ore } from '../../domain/amount/ore.ts';
import { kontogrupper } from '../../domain/konto/kontogrupp.ts';
import type { Kontorad } from '../../domain/kostnadslage/kostnadslage.ts';
import { sumLage, type RowTotals } from '../../domain/kostnadslage/sumLage.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { runsOf } from '../blad/kolumner.ts';
import type { OutlineRows } from '../rapport.ts';
import { kontogruppText, UTAN_KONTOGRUPP } from '../text/kontogruppText.ts';
import { groupBy } from './groupBy.ts';
import { rader } from './ledgerCells.ts';
import type { LedgerOutlook, LedgerParts } from './ledgerParts.ts';

/** A row of a kostnadsläge, before it has a place. */
export interface LedgerRow {
  readonly kod: string | null;
  readonly namn: string;
  readonly roll: 'grupp' | 'varav' | 'konto' | 'summa';
  readonly lage: RowTotals;
  /** The konton behind a row that a comment may be asked for. */
  readonly konton: readonly Kontorad[];
  /** The rows (indexes) that it is the sum of. */
  readonly summerar: readonly number[];
  /** null on the rows that no forecast is made of. */
  readonly utsikt: LedgerOutlook | null;
}

/** Every part with its kontogrupper and their konton below it, and last the sum; a part without konton is left out. */
export function planLedgerRows({ delar, helhet }: LedgerParts): readonly LedgerRow[] {
  const rows: LedgerRow[] = [];
  const parts: number[] = [];
  for (const { kod, namn, konton, ...utsikt } of delar) {
    if (konton.length === 0) continue;
    const at = rows.length;
    const below = planKontogrupper(konton, at + 1);
    const summerar = below.flatMap(({ roll }, index) => (roll === 'varav' ? [at + 1 + index] : []));
    const lage = sumLage(below.filter(({ roll }) => roll === 'varav').map(lageOf));
    parts.push(at);
    rows.push({ kod, namn, roll: 'grupp', lage, konton, summerar, utsikt });
    rows.push(...below);
  }
  const lage = sumLage(rows.filter(({ roll }) => roll === 'grupp').map(lageOf));
  const summa = { kod: null, namn: 'Summa', roll: 'summa', konton: [] } as const;
  return [...rows, { ...summa, lage, summerar: parts, utsikt: helhet }];
}

/**
 * The kontogrupper of a part with their konton below them.
 * @param first the index of the first of these rows among all
 */
function planKontogrupper(konton: readonly Kontorad[], first: number): readonly LedgerRow[] {
  const byGrupp = groupBy(konton, ({ kontogrupp }) => kontogrupp);
  const rows: LedgerRow[] = [];
  for (const kontogrupp of [...kontogrupper, null]) {
    const own = byGrupp.get(kontogrupp);
    if (own === undefined) continue;
    const text = kontogrupp === null ? UTAN_KONTOGRUPP : kontogruppText[kontogrupp];
    const below = planKonton(own);
    const at = first + rows.length + 1;
    const summerar = below.map((_, index) => at + index);
    const lage = sumLage(below.map(lageOf));
    const rad = { kod: null, namn: egnaOrd.varav + text, roll: 'varav', utsikt: null } as const;
    rows.push({ ...rad, lage, konton: own, summerar }, ...below);
  }
  return rows;
}

const lageOf = ({ lage }: LedgerRow): RowTotals => lage;

const planKonton = (konton: readonly Kontorad[]): readonly LedgerRow[] =>
  [...groupBy(konton, ({ konto }) => konto)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([konto, own]): LedgerRow => ({
      ...{ kod: konto === '' ? null : konto, namn: egnaOrd.varav + kontonamn(konto, own) },
      ...{ roll: 'konto', lage: sumLage(own), konton: [], summerar: [], utsikt: null },
    }));

const kontonamn = (konto: string, [first]: readonly Kontorad[]): string =>
  first?.namn ?? (konto === '' ? 'utan konto' : `konto ${konto}`);

/** The rows of konton, each run folded under its kontogrupp. */
export const planOutline = (rows: readonly LedgerRow[]): readonly OutlineRows[] =>
  runsOf(rows.flatMap(({ roll }, at) => (roll === 'konto' ? [rader.forsta + at] : []))).map(
    ([first, last]) => ({ first, last, level: 1, collapsed: true }),
  );

/** A sum or an amount of a row, by the header of its column. */
export const ledgerBelopp: Readonly<Record<string, (lage: RowTotals) => Ore | null>> = {
  [egnaOrd.utfallManad]: ({ utfallManad }) => utfallManad,
  [egnaOrd.utfall]: ({ utfallAck }) => utfallAck,
  [egnaOrd.ackBudget]: ({ budgetAck }) => budgetAck,
  [egnaOrd.budget]: ({ budgetHelar }) => budgetHelar,
};
