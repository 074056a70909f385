import type { Uppfoljning } from './uppfoljning.ts';

/** Whether there is anything to report: a table, or a ledger. Without either nothing is written. */
export const hasFigures = ({
  tabeller,
  kostnadslage,
}: Pick<Uppfoljning, 'tabeller' | 'kostnadslage'>): boolean =>
  tabeller.length > 0 || kostnadslage.rader.length > 0;
