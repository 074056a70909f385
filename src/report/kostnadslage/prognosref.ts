import { cellName } from '../../domain/address/area.ts';
import { streckCell, valueOf } from '../blad/cells.ts';
import type { ReportCell, ReportSheet } from '../rapport.ts';
import { rader } from './ledgerCells.ts';
import { PROGNOSBLAD } from './composePrognosblad.ts';
import { prognoskolumner } from './prognosceller.ts';

/** The sheet "Helårsprognos" as other sheets point at it. */
export type Prognosblad = Pick<ReportSheet, 'cells'>;

/**
 * A cell of "Helårsprognos" as a reference with its sheet: the row by its place, grupper first, then the
 * sum. Absolute, so that it points at the same cell when a person sorts the rows that hold it.
 * @example prognosAddress(0, egnaOrd.prognos) // "'Helårsprognos'!$S$6"
 */
export function prognosAddress(prognosrad: number, rubrik: string): string {
  const cell = cellName(rader.forsta + prognosrad, prognoskolumner.at(rubrik));
  return `'${PROGNOSBLAD}'!${cell.replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2')}`;
}

/** What such a cell shows; "" for a blank one. */
export const prognosValue = (
  { cells }: Prognosblad,
  prognosrad: number,
  rubrik: string,
): number | string => valueOf(cells[rader.forsta + prognosrad]?.[prognoskolumner.at(rubrik)]);

/** Points at a cell, so that what a person writes in it is seen here too; a dash for a blank one. */
export function pointAtPrognos(blad: Prognosblad, prognosrad: number, rubrik: string): ReportCell {
  const value = prognosValue(blad, prognosrad, rubrik);
  return value === '' ? streckCell : { formula: `=${prognosAddress(prognosrad, rubrik)}`, value };
}
