import { areaName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Tabell } from '../../domain/underlag/tabell.ts';
import { canCompare } from './mergeTables.ts';

/** The tables that hold a budget without an outcome, or an outcome without a budget, after merging. */
export const findUncompared = (tabeller: readonly Tabell[]): readonly Fynd[] =>
  tabeller
    .filter((tabell) => !canCompare(tabell))
    .map(({ kalla, titel, kolumner }) => ({
      bok: kalla.bok,
      blad: kalla.blad,
      cell: areaName(kalla.area),
      typ: 'ingenJamforelse',
      allvar: 'varning',
      titel,
      saknar: kolumner.some(({ roll }) => roll === 'budget' || roll === 'ackBudget')
        ? 'utfall'
        : 'budget',
    }));
