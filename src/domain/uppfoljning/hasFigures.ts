import type { Uppfoljning } from './uppfoljning.ts';

/** Whether there is anything to report: a table, a ledger, goals, volumes or a list. Without them nothing is written. */
export const hasFigures = ({
  tabeller,
  kostnadslage,
  mal,
  listor,
}: Pick<Uppfoljning, 'tabeller' | 'kostnadslage' | 'mal' | 'listor'>): boolean =>
  tabeller.length > 0 ||
  kostnadslage.rader.length > 0 ||
  mal.mal.length > 0 ||
  mal.volymer.length > 0 ||
  listor.statsbidrag !== null ||
  listor.resursfordelning.some(({ grupper }) => grupper.length > 0) ||
  listor.internkontroll !== null ||
  listor.handlingsplan !== null;
