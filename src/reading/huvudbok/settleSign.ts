import { areaName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Konteringar } from '../../domain/underlag/huvudbok.ts';
import type { DraftSeries } from './splitSeries.ts';

/** A series in the house's sign (cost plus), and what was turned. */
export interface SettledSeries {
  readonly draft: DraftSeries;
  readonly fynd: readonly Fynd[];
}

/** Income that is printed plus beside costs that are plus too: nearly every row of it. */
const nearlyAll = 0.9;

/**
 * Turns a series whose income (konto 3) is plus and whose costs are minus; where both are plus, the
 * income alone. Without konton, a series that is nearly all minus is turned. What a person has corrected
 * decides before all of that.
 */
export function settleSign(draft: DraftSeries): SettledSeries {
  const said = draft.read.table.rattad?.tecken ?? null;
  if (said !== null)
    return { draft: said === 'intakt-plus' ? turn(draft, () => true) : draft, fynd: [] };
  const { income, cost, incomeRows, incomePlus } = weigh(draft.serie);
  const { bok, blad, area } = draft.serie.kalla;
  const place = { bok, blad, cell: areaName(area) };
  if (cost < 0 && income >= 0) {
    const skal = incomeRows > 0 ? 'intakterOchKostnader' : 'overvaganMinus';
    const fynd: Fynd = {
      ...place,
      typ: 'teckenAntaget',
      allvar: 'upplysning',
      tecken: 'intakt-plus',
      skal,
    };
    return { draft: turn(draft, () => true), fynd: [fynd] };
  }
  if (cost > 0 && income > 0 && incomeRows >= 3 && incomePlus >= incomeRows * nearlyAll) {
    const fynd: Fynd = {
      ...place,
      typ: 'felTecken',
      allvar: 'varning',
      kolumn: 'konto 3',
      vant: true,
    };
    return { draft: turn(draft, isIncome), fynd: [fynd] };
  }
  return { draft, fynd: [] };
}

const isIncome = (konto: string): boolean => konto.startsWith('3');

function weigh({ konto, belopp }: Konteringar): {
  readonly income: number;
  readonly cost: number;
  readonly incomeRows: number;
  readonly incomePlus: number;
} {
  const income = konto.koder.map(isIncome);
  const weight = { income: 0, cost: 0, incomeRows: 0, incomePlus: 0 };
  for (let i = 0; i < belopp.length; i++) {
    const ore = belopp[i] ?? 0;
    if (income[konto.index[i] ?? 0] === true) {
      weight.income += ore;
      weight.incomeRows += 1;
      if (ore > 0) weight.incomePlus += 1;
    } else weight.cost += ore;
  }
  return weight;
}

function turn(draft: DraftSeries, chosen: (konto: string) => boolean): DraftSeries {
  const { konto, belopp } = draft.serie;
  const turned = konto.koder.map(chosen);
  return {
    ...draft,
    serie: {
      ...draft.serie,
      belopp: belopp.map((ore, i) => (turned[konto.index[i] ?? 0] === true ? 0 - ore : ore)),
    },
  };
}
