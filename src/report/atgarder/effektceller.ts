import { foldText } from '../../domain/tidigare/atgardsord.ts';
import { valueOf } from '../blad/cells.ts';
import type { ReportCell } from '../rapport.ts';
import { STRECK } from '../text/number.ts';
import { isOneOf, oraknade, raknade } from './atgardsform.ts';

/** The cells of an åtgärd that its effect follows from, and where they stand. */
export interface Effektrad {
  /** 1-based sheet row. */
  readonly row: number;
  /** The letters of the first column, of beslutad, realiserad, återstår and status. */
  readonly kolumner: Readonly<
    Record<'forsta' | 'beslutad' | 'realiserad' | 'aterstar' | 'status', string>
  >;
  readonly beslutad: ReportCell | undefined;
  readonly realiserad: ReportCell | undefined;
  readonly status: ReportCell | undefined;
  /** Whether nothing stands from the first column to realiserad. */
  readonly isBlank: boolean;
}

/** What is left of an effect: a dash where it cannot be told, nothing in a blank row. */
export function aterstarCell(rad: Effektrad): ReportCell & { readonly value: number | string } {
  const { row, kolumner, isBlank } = rad;
  const [beslutad, realiserad] = [`${kolumner.beslutad}${row}`, `${kolumner.realiserad}${row}`];
  const none = isOneOf(realiserad, ['', '-', STRECK]);
  const blank = `COUNTA(${kolumner.forsta}${row}:${realiserad})=0`;
  return {
    formula: `=IF(ISNUMBER(${beslutad}),IF(ISNUMBER(${realiserad}),${beslutad}-${realiserad},IF(${none},${beslutad},"${STRECK}")),IF(${blank},"","${STRECK}"))`,
    value: isBlank ? '' : aterstarOf(valueOf(rad.beslutad), valueOf(rad.realiserad)),
  };
}

function aterstarOf(beslutad: number | string, realiserad: number | string): number | string {
  if (typeof beslutad !== 'number') return STRECK;
  if (typeof realiserad === 'number') return beslutad - realiserad;
  return ['', '-', STRECK].includes(foldText(realiserad)) ? beslutad : STRECK;
}

/** What of it adds to the prognos, by the status. */
export function raknasCell(
  { row, kolumner, beslutad, status }: Effektrad,
  aterstar: number | string,
): ReportCell & { readonly value: number | string } {
  const [left, decided] = [`${kolumner.aterstar}${row}`, `${kolumner.beslutad}${row}`];
  const cell = `${kolumner.status}${row}`;
  const counted = `IF(${left}*${decided}>0,${left},0)`;
  return {
    formula: `=IF(ISNUMBER(${left}),IF(${isOneOf(cell, raknade)},${counted},IF(${isOneOf(cell, oraknade)},0,"${STRECK}")),${left})`,
    value: raknasOf(aterstar, valueOf(beslutad), String(valueOf(status))),
  };
}

function raknasOf(
  aterstar: number | string,
  beslutad: number | string,
  status: string,
): number | string {
  if (typeof aterstar !== 'number') return aterstar;
  const folded = foldText(status);
  if (oraknade.includes(folded)) return 0;
  if (!raknade.includes(folded)) return STRECK;
  return typeof beslutad === 'number' && aterstar * beslutad > 0 ? aterstar : 0;
}
