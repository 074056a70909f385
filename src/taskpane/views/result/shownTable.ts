import { areaName } from '../../../domain/address/area.ts';
import { putOlderLast } from '../../../domain/uppfoljning/putOlderLast.ts';
import type { BeraknadTabell, Uppfoljning } from '../../../domain/uppfoljning/uppfoljning.ts';
import { withoutUnit } from '../../../report/tabellblad/bladnamn.ts';
import { text } from '../../text.sv.ts';

/**
 * The tables that the result can speak of: every driftredovisning that can be compared; without one,
 * those of the same kind as the first that can. They are never added up, for they may overlap.
 */
export function choosableTables({ tabeller }: Uppfoljning): readonly BeraknadTabell[] {
  const compared = putOlderLast(tabeller).filter(({ jamforelse }) => jamforelse !== 'ingen');
  const ofKind = (kind: BeraknadTabell['typ']['varde'] | undefined) =>
    compared.filter(({ typ }) => typ.varde === kind);
  const drift = ofKind('driftredovisning');
  return drift.length > 0 ? drift : ofKind(compared[0]?.typ.varde);
}

/** The table that the result speaks of: the one that was chosen while it is there, else the first. */
export function shownTableOf(
  uppfoljning: Uppfoljning,
  chosen: string | null,
): BeraknadTabell | null {
  const tables = choosableTables(uppfoljning);
  return tables.find(({ nyckel }) => nyckel === chosen) ?? tables[0] ?? null;
}

/** What a table is called beside its figures, which carry their unit themselves. @example "Drift 2025" */
export const titleText = ({ titel }: BeraknadTabell): string => withoutUnit(titel) || text.noTitle;

/** A table's name among others: its title, with its place where another one has the same title. */
export function nameAmong(tabell: BeraknadTabell, tabeller: readonly BeraknadTabell[]): string {
  const title = titleText(tabell);
  const isAlone = tabeller.every((other) => other === tabell || titleText(other) !== title);
  const { blad, area } = tabell.kalla;
  return isAlone ? title : `${title}, ${blad}!${areaName(area)}`;
}
