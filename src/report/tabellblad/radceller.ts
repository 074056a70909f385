import { columnName } from '../../domain/address/area.ts';
import { orePer, type Enhet } from '../../domain/amount/enhet.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import { toTableSign, type Tecken } from '../../domain/avvikelse/tecken.ts';
import type { Regler } from '../../domain/regler/regler.ts';
import type { Beloppsroll } from '../../domain/underlag/tabell.ts';
import type { Jamforelse } from '../../domain/uppfoljning/uppfoljning.ts';
import type { ReportCell } from '../rapport.ts';
import { streckCell, textCell } from '../blad/cells.ts';
import { piecesOf } from '../blad/kolumner.ts';
import { STRECK } from '../text/number.ts';
import type { Utskriftsrad } from './bladrader.ts';
import { indexOf, letters, type Bladkolumn } from './kolumnplan.ts';
import {
  orsakIUnderlaget,
  overforingCell,
  overforingIUnderlaget,
  type OverforingPlan,
} from './overforingsceller.ts';
import { ANDEL_DECIMALER, decideStatus, statusText } from './status.ts';

/** What every cell of a sheet is written by. */
export interface Radregler {
  readonly plan: readonly Bladkolumn[];
  readonly enhet: Enhet;
  readonly tecken: Tecken;
  readonly jamforelse: Jamforelse;
  readonly regler: Regler;
  readonly overforing: OverforingPlan | null;
  /** 0-based sheet row of the first row of the table's body. */
  readonly forstaRad: number;
  /** 0-based sheet row that holds the thresholds. */
  readonly troskelRad: number;
}

/** The cells of a row: amounts as values, what follows from them as formulas with exactly their values. */
export function composeRad(rad: Utskriftsrad, index: number, regler: Radregler): ReportCell[] {
  const row = regler.forstaRad + index + 1;
  return regler.plan.map(({ slag, roll }) => {
    switch (slag) {
      case 'kod':
        return textCell(rad.kod ?? '');
      case 'namn':
        return textCell(rad.namn);
      case 'belopp':
        return roll === null ? null : beloppCell(rad, roll, regler);
      case 'forbrukat':
        return forbrukatCell(rad, row, regler);
      case 'avvikelseAck':
        return avvikelseCell(rad.avvikelseAck, 'ackBudget-utfall', row, regler);
      case 'avvikelse':
        return avvikelseCell(rad.avvikelse, regler.jamforelse, row, regler);
      case 'andel':
        return andelCell(rad, row, regler);
      case 'status':
        return statusCell(rad, row, regler);
      case 'overforing':
        return overforingCell(rad, row, summedCells(rad, 'overforing', regler), regler);
      case 'overforingKalla':
        return overforingIUnderlaget(rad, regler);
      case 'orsakKalla':
        return orsakIUnderlaget(rad, regler);
      case 'orsak':
      case 'kommentar':
        return null;
    }
  });
}

function beloppCell(rad: Utskriftsrad, roll: Beloppsroll, regler: Radregler): ReportCell {
  const amount = rad.belopp[roll] ?? null;
  if (amount === null) return streckCell;
  const value = toTableSign(amount, regler.tecken) / orePer[regler.enhet] || 0;
  const cells = summedCells(rad, roll, regler);
  return cells === null ? { number: value } : { formula: `=SUM(${cells})`, value };
}

/** The cells of a column that a row sums, as arguments of SUM; null for none and for too many pieces. */
function summedCells(
  { summerar }: Utskriftsrad,
  kolumn: Beloppsroll | 'overforing',
  { plan, forstaRad }: Radregler,
): string | null {
  const rows = (kolumn === 'overforing' ? Object.values(summerar)[0] : summerar[kolumn]) ?? [];
  const column = columnName(indexOf(plan, kolumn) ?? 0);
  return rows.length === 0
    ? null
    : piecesOf(
        column,
        rows.map((at) => forstaRad + at),
      );
}

const compared = {
  'budget-prognos': ['budget', 'prognos'],
  'ackBudget-utfall': ['ackBudget', 'utfall'],
  'budget-utfall': ['budget', 'utfall'],
} as const;

function avvikelseCell(
  avvikelse: Ore | null,
  jamforelse: Jamforelse,
  row: number,
  { plan, tecken, enhet }: Radregler,
): ReportCell {
  if (avvikelse === null || jamforelse === 'ingen') return streckCell;
  const [budget, outcome] = compared[jamforelse].map(
    (roll) => `${letters(plan, roll) ?? ''}${row}`,
  );
  const formula = tecken === 'nettokostnad' ? `=${budget}-${outcome}` : `=${outcome}-${budget}`;
  return { formula, value: avvikelse / orePer[enhet] };
}

function forbrukatCell({ belopp }: Utskriftsrad, row: number, { plan }: Radregler): ReportCell {
  const { utfall = null, budget = null } = belopp;
  if (utfall === null || budget === null) return streckCell;
  const [above, below] = [`${letters(plan, 'utfall')}${row}`, `${letters(plan, 'budget')}${row}`];
  const value = budget === 0 ? STRECK : utfall / budget || 0;
  return { formula: `=IF(${below}=0,"${STRECK}",${above}/${below})`, value };
}

function andelCell(rad: Utskriftsrad, row: number, regler: Radregler): ReportCell {
  const base = baseRoll(rad, regler.jamforelse);
  if (rad.avvikelse === null || base === null) return streckCell;
  const { plan } = regler;
  const [part, whole] = [`${letters(plan, 'avvikelse')}${row}`, `${letters(plan, base)}${row}`];
  const formula = `=IF(${whole}=0,"${STRECK}",${part}/ABS(${whole}))`;
  return { formula, value: rad.andel ?? STRECK };
}

/** The share is of the budget of the whole year; of the months so far where that is all there is. */
function baseRoll({ belopp }: Utskriftsrad, jamforelse: Jamforelse): Beloppsroll | null {
  if ((belopp.budget ?? null) !== null) return 'budget';
  const isAck = jamforelse === 'ackBudget-utfall' && (belopp.ackBudget ?? null) !== null;
  return isAck ? 'ackBudget' : null;
}

function statusCell(rad: Utskriftsrad, row: number, regler: Radregler): ReportCell {
  const value = decideStatus(rad, regler.regler);
  if (rad.avvikelse === null) return { text: value };
  const { plan, enhet, troskelRad } = regler;
  const [amount, share] = [letters(plan, 'avvikelse') ?? '', letters(plan, 'andel') ?? ''];
  const [minAmount, minShare] = [amount, share].map((letter) => `$${letter}$${troskelRad + 1}`);
  const decimals = Math.log10(orePer[enhet]);
  const large = `ROUND(-${amount}${row},${decimals})>${minAmount}`;
  // A share that is a dash (budget 0) leaves it to the amount.
  const largeShare = `IFERROR(ROUND(-${share}${row},${ANDEL_DECIMALER})>${minShare},1=1)`;
  const within = `IF(ROUND(${amount}${row},${decimals})<0,"${statusText.inomTroskel}","${statusText.inomBudget}")`;
  const formula = `=IF(AND(${large},${largeShare}),"${statusText.underskott}",${within})`;
  return { formula, value };
}
