import { shiftFormula } from './shiftFormula.ts';
import { fitsSheet } from './rect.ts';
import type { Rect } from './rect.ts';
import type { SheetRange } from './sheetRange.ts';

/** What is copied. */
export type CopyWord = 'All' | 'Formulas' | 'Values' | 'Formats';

/** Copies cells to where the target begins; formulas' references move along. */
export function copyRange(source: SheetRange, target: SheetRange, what: CopyWord): void {
  target.sheet.guardEdit('Range.copyFrom');
  source.sheet.workbook.calculation.settle();
  const rows = Math.max(source.rect.rowCount, target.rect.rowCount);
  const columns = Math.max(source.rect.columnCount, target.rect.columnCount);
  const origin = { ...source.rect };
  // Read all before anything is written: the ranges may overlap.
  const copies = Array.from({ length: rows * columns }, (_, index) => {
    const row = origin.top + (Math.floor(index / columns) % origin.rowCount);
    const column = origin.left + ((index % columns) % origin.columnCount);
    const cell = source.sheet.cells.at(row, column);
    return {
      cell: cell === undefined ? null : { ...cell },
      style: source.sheet.styleAt(row, column),
      row,
      column,
    };
  });
  copies.forEach(({ cell, style, row, column }, index) => {
    const toRow = target.rect.top + Math.floor(index / columns);
    const toColumn = target.rect.left + (index % columns);
    const place = target.sheet.cells.ensure(toRow, toColumn);
    if (what !== 'Formats') {
      place.value = cell?.value ?? null;
      const moved = moveBy(toRow - row, toColumn - column);
      const home = source.sheet.name;
      place.formula =
        what === 'Values' || cell?.formula == null
          ? null
          : shiftFormula(cell.formula, home, home, moved);
    }
    if (what === 'All' || what === 'Formats') place.style = style;
  });
  target.sheet.workbook.noteChange(target.sheet, target.rect);
}

function moveBy(rows: number, columns: number): (rect: Rect) => Rect | null {
  return (rect) => {
    const moved = { ...rect, top: rect.top + rows, left: rect.left + columns };
    return fitsSheet(moved) ? moved : null;
  };
}
