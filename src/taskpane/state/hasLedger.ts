import type { Korning } from '../../application/foljUpp.ts';

/** Whether the workbook has a ledger to show kostnadsläge and forecasts of. */
export const hasLedger = ({ uppfoljning }: Korning): boolean =>
  uppfoljning.ekonomi.period !== null && uppfoljning.kostnadslage.rader.length > 0;
