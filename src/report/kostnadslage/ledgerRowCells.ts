import { calculateAndel, calculateAvvikelse } from '../../domain/avvikelse/avvikelse.ts';
import { monthNumberOf, type Month } from '../../domain/period/month.ts';
import type { Regler } from '../../domain/regler/regler.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { textCell } from '../blad/cells.ts';
import type { ReportCell } from '../rapport.ts';
import { decideStatus, statusText } from '../tabellblad/status.ts';
import { STRECK } from '../text/number.ts';
import { pastFormula, rader, streck, sumCell, tkr, tkrCell, type Kolumner } from './ledgerCells.ts';
import { ledgerBelopp, type LedgerRow } from './ledgerRows.ts';

/** The words of a row: a comment is asked for only where the avvikelse is past both thresholds. */
export const ledgerStatus = {
  underskott: '▼ Kommentera underskott',
  overskott: '△ Kommentera överskott',
  enligtBudget: '● Enligt budget',
  ejBeraknad: `${statusText.ejBeraknad}: ackumulerad budget saknas`,
} as const;

/** What every cell of a kostnadsläge is written by. */
export interface LedgerRowContext {
  readonly rubriker: readonly string[];
  readonly kolumner: Kolumner;
  readonly body: readonly LedgerRow[];
  readonly period: Month;
  readonly regler: Regler;
  /** The prognos of a row of the forecasts, as a cell that points at it. */
  readonly prognosOf: (prognosrad: number) => ReportCell;
}

/** The cells of a row: amounts as values, what follows from them as formulas with exactly their values. */
export function composeLedgerRow(
  rad: LedgerRow,
  index: number,
  context: LedgerRowContext,
): readonly ReportCell[] {
  const row = rader.forsta + index + 1;
  return context.rubriker.map((rubrik): ReportCell => {
    switch (rubrik) {
      case egnaOrd.kod:
        return textCell(rad.kod ?? '');
      case egnaOrd.namn:
        return textCell(rad.namn);
      case egnaOrd.kommentar:
        return null;
      case egnaOrd.prognos:
        return rad.prognosrad === null ? streck : context.prognosOf(rad.prognosrad);
      case egnaOrd.avvikelse:
        return helarsCell(rad, row, context);
      case egnaOrd.status:
        return statusCell(rad, row, context);
      default:
        return rubrik in ledgerBelopp
          ? beloppCell(rad, rubrik, context)
          : kvotCell(rubrik, rad, row, context);
    }
  });
}

function beloppCell(
  { lage, summerar }: LedgerRow,
  rubrik: string,
  { kolumner, body }: LedgerRowContext,
): ReportCell {
  const amountOf = ledgerBelopp[rubrik] ?? (() => null);
  if (summerar.length === 0) return tkrCell(amountOf(lage));
  const parts = summerar.map((at) => body[at]).filter((part) => part !== undefined);
  return sumCell(
    kolumner.letter(rubrik),
    summerar.map((at) => rader.forsta + at),
    parts.map((part) => amountOf(part.lage)),
  );
}

/** What is set against the budget so far, the budget of the year or the riktpunkt. */
function kvotCell(
  rubrik: string,
  { lage }: LedgerRow,
  row: number,
  { kolumner: { letter }, period }: LedgerRowContext,
): ReportCell {
  const { utfallAck, budgetAck, budgetHelar, avvikelseAck } = lage;
  const at = (name: string): string => `${letter(name)}${row}`;
  if (rubrik === egnaOrd.avvikelseAck || rubrik === egnaOrd.andelAck) {
    if (budgetAck === null || avvikelseAck === null) return streck;
    const [ack, avvikelse] = [at(egnaOrd.ackBudget), at(egnaOrd.avvikelseAck)];
    if (rubrik === egnaOrd.avvikelseAck)
      return { formula: `=${ack}-${at(egnaOrd.utfall)}`, value: tkr(avvikelseAck) };
    const formula = `=IF(${ack}=0,"${STRECK}",${avvikelse}/ABS(${ack}))`;
    return { formula, value: calculateAndel(avvikelseAck, budgetAck) ?? STRECK };
  }
  if (budgetHelar === null) return streck;
  const share = budgetHelar === 0 ? null : utfallAck / budgetHelar || 0;
  const [budget, forbrukat] = [at(egnaOrd.budget), at(egnaOrd.forbrukat)];
  if (rubrik === egnaOrd.forbrukat)
    return {
      formula: `=IF(${budget}=0,"${STRECK}",${at(egnaOrd.utfall)}/${budget})`,
      value: share ?? STRECK,
    };
  const manad = monthNumberOf(period);
  return {
    formula: `=IF(ISNUMBER(${forbrukat}),${forbrukat}-${manad}/12,"${STRECK}")`,
    value: share === null ? STRECK : share - manad / 12,
  };
}

function helarsCell(rad: LedgerRow, row: number, context: LedgerRowContext): ReportCell {
  const { kolumner, prognosOf } = context;
  const { budgetHelar } = rad.lage;
  if (rad.prognosrad === null || budgetHelar === null) return streck;
  const [budget, prognos] = [kolumner.letter(egnaOrd.budget), kolumner.letter(egnaOrd.prognos)];
  const cell = prognosOf(rad.prognosrad);
  const value = cell !== null && 'formula' in cell ? cell.value : STRECK;
  return {
    formula: `=IFERROR(${budget}${row}-${prognos}${row},"${STRECK}")`,
    value: typeof value === 'number' ? tkr(budgetHelar) - value : STRECK,
  };
}

function statusCell({ lage }: LedgerRow, row: number, context: LedgerRowContext): ReportCell {
  const { budgetAck, utfallAck } = lage;
  if (budgetAck === null) return { text: ledgerStatus.ejBeraknad };
  const { letter } = context.kolumner;
  const [belopp, andel] = [letter(egnaOrd.avvikelseAck), letter(egnaOrd.andelAck)];
  const avvikelse = calculateAvvikelse(budgetAck, utfallAck);
  const past = pastFormula({ belopp, andel, row }, 'ABS');
  const asked = `IF(${belopp}${row}<0,"${ledgerStatus.underskott}","${ledgerStatus.overskott}")`;
  return {
    formula: `=IF(${past},${asked},"${ledgerStatus.enligtBudget}")`,
    value: isPast(avvikelse, calculateAndel(avvikelse, budgetAck), context.regler)
      ? ledgerStatus[avvikelse < 0 ? 'underskott' : 'overskott']
      : ledgerStatus.enligtBudget,
  };
}

/** Whether an avvikelse of either sign is past both thresholds, by the same rule as a deficit is. */
function isPast(avvikelse: number, andel: number | null, regler: Regler): boolean {
  const amount = -Math.abs(avvikelse) as ReturnType<typeof calculateAvvikelse>;
  const shown = {
    avvikelse: amount,
    andel: andel === null ? null : -Math.abs(andel),
    avvikelseAck: amount,
    avvikelseHelar: null,
    skal: [],
    saknas: {},
  };
  return decideStatus(shown, regler) === statusText.underskott;
}
