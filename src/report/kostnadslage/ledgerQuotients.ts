import { calculateAndel } from '../../domain/avvikelse/avvikelse.ts';
import { monthNumberOf, type Month } from '../../domain/period/month.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { streckCell } from '../blad/cells.ts';
import type { ReportCell } from '../rapport.ts';
import { STRECK } from '../text/number.ts';
import { lageskolumner, tkr } from './ledgerCells.ts';
import type { LedgerRow } from './ledgerRows.ts';

const { letter } = lageskolumner;

/** The avvikelse so far, or its share of the budget so far. */
export function avvikelseCell(rubrik: string, { lage }: LedgerRow, row: number): ReportCell {
  const { budgetAck, avvikelseAck } = lage;
  if (budgetAck === null || avvikelseAck === null) return streckCell;
  const [ack, utfall, avvikelse] = [egnaOrd.ackBudget, egnaOrd.utfall, egnaOrd.avvikelseAck].map(
    (name) => letter(name) + String(row),
  );
  if (rubrik === egnaOrd.avvikelseAck)
    return { formula: `=${ack}-${utfall}`, value: tkr(avvikelseAck) };
  return {
    formula: `=IF(${ack}=0,"${STRECK}",${avvikelse}/ABS(${ack}))`,
    value: calculateAndel(avvikelseAck, budgetAck) ?? STRECK,
  };
}

/** The share of the year's budget that is used. */
export function forbrukatCell({ lage }: LedgerRow, row: number): ReportCell {
  if (lage.budgetHelar === null) return streckCell;
  const [budget, utfall] = [letter(egnaOrd.budget), letter(egnaOrd.utfall)];
  return {
    formula: `=IF(${budget}${row}=0,"${STRECK}",${utfall}${row}/${budget}${row})`,
    value: shareOf(lage) ?? STRECK,
  };
}

/** The share that is used less the riktpunkt: as much of a year as of its months. */
export const motRiktpunktCell = (rad: LedgerRow, row: number, period: Month): ReportCell =>
  rad.lage.budgetHelar === null
    ? streckCell
    : lessCell(rad, row, {
        value: monthNumberOf(period) / 12,
        text: `${monthNumberOf(period)}/12`,
      });

/** The share that is used less the share that the same months had in earlier years; blank where that isn't known. */
export function motProfilCell(rad: LedgerRow, row: number): ReportCell {
  if (rad.utsikt === null) return null;
  const { egenProfil } = rad.utsikt;
  return rad.lage.budgetHelar === null || egenProfil === null
    ? streckCell
    : lessCell(rad, row, { value: egenProfil, text: String(egenProfil) });
}

function lessCell(
  { lage }: LedgerRow,
  row: number,
  point: { readonly value: number; readonly text: string },
): ReportCell {
  const share = shareOf(lage);
  const forbrukat = letter(egnaOrd.forbrukat) + String(row);
  return {
    formula: `=IF(ISNUMBER(${forbrukat}),${forbrukat}-${point.text},"${STRECK}")`,
    value: share === null ? STRECK : share - point.value,
  };
}

const shareOf = ({ utfallAck, budgetHelar }: LedgerRow['lage']): number | null =>
  budgetHelar === null || budgetHelar === 0 ? null : utfallAck / budgetHelar || 0;
