import type { Ore } from '../../domain/amount/ore.ts';
import { kontogrupper } from '../../domain/konto/kontogrupp.ts';
import type { Kostnadslagesrad } from '../../domain/kostnadslage/kostnadslage.ts';
import { sumLage, type RowTotals } from '../../domain/kostnadslage/sumLage.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { kontogruppText, UTAN_KONTOGRUPP } from '../text/kontogruppText.ts';
import type { Grupp } from './grupper.ts';

/** A row of a kostnadsläge, before it has a place. */
export interface LedgerRow {
  readonly kod: string | null;
  readonly namn: string;
  readonly roll: 'grupp' | 'varav' | 'summa';
  readonly lage: RowTotals;
  /** The rows (indexes) that it is the sum of. */
  readonly summerar: readonly number[];
  /** The row (index) of the forecasts that it has its prognos from: grupper by their place, last the sum. */
  readonly prognosrad: number | null;
}

/** Every grupp with its kontogrupper below it, and last the sum; a grupp without rows is left out. */
export function planLedgerRows(
  grupper: readonly Grupp[],
  isWanted: (rad: Kostnadslagesrad) => boolean,
): readonly LedgerRow[] {
  const rows: LedgerRow[] = [];
  grupper.forEach(({ kod, namn, rader }, prognosrad) => {
    const wanted = rader.filter(isWanted);
    if (wanted.length === 0) return;
    const parts = planDelar(wanted);
    const first = rows.length + 1;
    const summerar = parts.map((_, at) => first + at);
    rows.push({ kod, namn, roll: 'grupp', lage: sumLage(wanted), summerar, prognosrad }, ...parts);
  });
  const summerar = rows.flatMap(({ roll }, at) => (roll === 'grupp' ? [at] : []));
  const all = sumLage(grupper.flatMap(({ rader }) => rader.filter(isWanted)));
  const summa = { kod: null, namn: 'Summa', roll: 'summa', lage: all } as const;
  return [...rows, { ...summa, summerar, prognosrad: grupper.length }];
}

const planDelar = (rader: readonly Kostnadslagesrad[]): readonly LedgerRow[] =>
  [...kontogrupper, null].flatMap((kontogrupp): readonly LedgerRow[] => {
    const part = rader.filter((rad) => rad.kontogrupp === kontogrupp);
    if (part.length === 0) return [];
    const namn = kontogrupp === null ? UTAN_KONTOGRUPP : kontogruppText[kontogrupp];
    const rad = { kod: null, namn: egnaOrd.varav + namn, roll: 'varav' } as const;
    return [{ ...rad, lage: sumLage(part), summerar: [], prognosrad: null }];
  });

/** A sum or an amount of a row, by the header of its column. */
export const ledgerBelopp: Readonly<Record<string, (lage: RowTotals) => Ore | null>> = {
  [egnaOrd.utfallManad]: ({ utfallManad }) => utfallManad,
  [egnaOrd.utfall]: ({ utfallAck }) => utfallAck,
  [egnaOrd.ackBudget]: ({ budgetAck }) => budgetAck,
  [egnaOrd.budget]: ({ budgetHelar }) => budgetHelar,
};
