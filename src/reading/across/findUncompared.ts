import { areaName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Tabell } from '../../domain/underlag/tabell.ts';
import { canCompare } from './mergeTables.ts';

/**
 * The tables that hold a budget without an outcome, or an outcome without a budget, after merging. Beside
 * tables that are compared, one that holds years against each other or the budget of a year to come is
 * only told of.
 */
export function findUncompared(tabeller: readonly Tabell[]): readonly Fynd[] {
  const compared = tabeller.filter(canCompare);
  return tabeller
    .filter((tabell) => !canCompare(tabell))
    .map((tabell) => ({
      bok: tabell.kalla.bok,
      blad: tabell.kalla.blad,
      cell: areaName(tabell.kalla.area),
      typ: 'ingenJamforelse',
      allvar: isOnPurpose(tabell, compared) ? 'upplysning' : 'varning',
      titel: tabell.titel,
      saknar: budgets(tabell).length > 0 ? 'utfall' : 'budget',
    }));
}

const budgets = ({ kolumner }: Tabell): Tabell['kolumner'] =>
  kolumner.filter(({ roll }) => roll === 'budget' || roll === 'ackBudget');

function isOnPurpose(tabell: Tabell, compared: readonly Tabell[]): boolean {
  if (compared.length === 0) return false;
  const own = budgets(tabell);
  if (own.length === 0) return tabell.kolumner.some(({ roll }) => roll === 'foregaendeAr');
  const years = compared.flatMap((other) => budgets(other).flatMap(({ ar }) => ar ?? []));
  return own.every(({ ar }) => ar !== null && years.every((year) => year < ar)) && years.length > 0;
}
