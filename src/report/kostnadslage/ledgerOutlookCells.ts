import { orePer } from '../../domain/amount/enhet.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { streckCell, valueOf } from '../blad/cells.ts';
import { piecesOf } from '../blad/kolumner.ts';
import type { ReportCell } from '../rapport.ts';
import { STRECK } from '../text/number.ts';
import { lageskolumner, rader, tkr, tkrCell } from './ledgerCells.ts';
import type { LedgerRow } from './ledgerRows.ts';

const { letter } = lageskolumner;

/** The prognos of a row, blank where none is made: as it is given, else the sum of its rows'; a dash where one of them has none. */
export function prognosCell(
  { utsikt, summerar }: LedgerRow,
  body: readonly LedgerRow[],
): ReportCell {
  if (utsikt === null) return null;
  if (utsikt.prognos !== null) return utsikt.prognos;
  const values = summerar.map((at) => valueOf(body[at]?.utsikt?.prognos));
  const pieces = piecesOf(
    letter(egnaOrd.prognos),
    summerar.map((at) => rader.forsta + at),
  );
  if (values.length === 0 || values.some((value) => typeof value !== 'number')) return streckCell;
  // In whole öre, so that the parts give the whole.
  const value =
    values.reduce<number>((total, one) => total + Math.round(Number(one) * orePer.tkr), 0) /
    orePer.tkr;
  return pieces === null ? { number: value } : { formula: `=SUM(${pieces})`, value };
}

/** The prognos of the month before. */
export const foregaendeCell = ({ utsikt }: LedgerRow): ReportCell =>
  utsikt === null ? null : tkrCell(utsikt.foregaende);

/** How the prognos has changed since then: plus when the year will cost more. */
export function forandringCell(
  rad: LedgerRow,
  row: number,
  body: readonly LedgerRow[],
): ReportCell {
  if (rad.utsikt === null) return null;
  const { foregaende } = rad.utsikt;
  if (foregaende === null) return streckCell;
  const prognos = valueOf(prognosCell(rad, body));
  return {
    formula: `=IFERROR(${letter(egnaOrd.prognos)}${row}-${letter(egnaOrd.foregaende)}${row},"${STRECK}")`,
    value: typeof prognos === 'number' ? prognos - tkr(foregaende) : STRECK,
  };
}

/** budget − prognos of the whole year. */
export function helarsCell(rad: LedgerRow, row: number, body: readonly LedgerRow[]): ReportCell {
  const { budgetHelar } = rad.lage;
  if (rad.utsikt === null) return null;
  if (budgetHelar === null) return streckCell;
  const prognos = valueOf(prognosCell(rad, body));
  return {
    formula: `=IFERROR(${letter(egnaOrd.budget)}${row}-${letter(egnaOrd.prognos)}${row},"${STRECK}")`,
    value: typeof prognos === 'number' ? tkr(budgetHelar) - prognos : STRECK,
  };
}
