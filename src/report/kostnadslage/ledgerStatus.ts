import { calculateAndel } from '../../domain/avvikelse/avvikelse.ts';
import { ore } from '../../domain/amount/ore.ts';
import type { RowTotals } from '../../domain/kostnadslage/sumLage.ts';
import type { Regler } from '../../domain/regler/regler.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { ReportCell } from '../rapport.ts';
import { decideStatus, statusText } from '../tabellblad/status.ts';
import { lageskolumner, pastFormula } from './ledgerCells.ts';

/** The words of a row: a comment is asked for only where the avvikelse is past both thresholds. */
export const ledgerStatus = {
  underskott: '▼ Kommentera underskott',
  overskott: '△ Kommentera överskott',
  enligtBudget: '● Enligt budget',
  ejBeraknad: `${statusText.ejBeraknad}: ackumulerad budget saknas`,
} as const;

/** Which of them a row has; by the size of the avvikelse whichever its sign, by the same rule as a deficit. */
export function decideLedgerStatus(
  { avvikelseAck, budgetAck }: Pick<RowTotals, 'avvikelseAck' | 'budgetAck'>,
  regler: Regler,
): keyof typeof ledgerStatus {
  if (avvikelseAck === null || budgetAck === null) return 'ejBeraknad';
  const avvikelse = ore(-Math.abs(avvikelseAck));
  const shown = {
    ...{ avvikelse, andel: calculateAndel(avvikelse, budgetAck) },
    ...{ avvikelseAck: avvikelse, avvikelseHelar: null, skal: [], saknas: {} },
  };
  if (decideStatus(shown, regler) !== statusText.underskott) return 'enligtBudget';
  return avvikelseAck < 0 ? 'underskott' : 'overskott';
}

/**
 * The status as a formula over the row's avvikelse and share.
 * @param row the 1-based sheet row
 */
export function ledgerStatusCell(lage: RowTotals, row: number, regler: Regler): ReportCell {
  const status = decideLedgerStatus(lage, regler);
  if (status === 'ejBeraknad') return { text: ledgerStatus.ejBeraknad };
  const { letter } = lageskolumner;
  const [belopp, andel] = [letter(egnaOrd.avvikelseAck), letter(egnaOrd.andelAck)];
  const past = pastFormula({ belopp, andel, row }, 'ABS');
  const asked = `IF(${belopp}${row}<0,"${ledgerStatus.underskott}","${ledgerStatus.overskott}")`;
  return {
    formula: `=IF(${past},${asked},"${ledgerStatus.enligtBudget}")`,
    value: ledgerStatus[status],
  };
}
