import type { Korning } from '../../../application/foljUpp.ts';
import { sumLage } from '../../../domain/kostnadslage/sumLage.ts';
import { hasLedger } from '../../state/hasLedger.ts';
import { tkrText } from '../tkrText.ts';

/** The avvikelse so far of a ledger, for a workbook that has no table to compare; null without one. */
export function ledgerSum(korning: Korning): string | null {
  const { avvikelseAck } = sumLage(korning.uppfoljning.kostnadslage.rader);
  return hasLedger(korning) && avvikelseAck !== null ? tkrText(avvikelseAck) : null;
}
