import type { Area } from '../../domain/address/area.ts';
import type { Eget } from '../../domain/tidigare/tidigare.ts';
import type { AreaFormat, ReportCell } from '../rapport.ts';
import { cellArea, egenCell } from './cells.ts';
import { stilar } from './palett.ts';

/** Cells that are being filled in; only within the making of one sheet. */
export class Yta {
  readonly cells: ReportCell[][];
  readonly egna: Area[] = [];
  readonly formats: AreaFormat[] = [];

  constructor(cells: readonly (readonly ReportCell[])[]) {
    this.cells = cells.map((row) => [...row]);
  }

  /** Whether nothing of ours or of a person's stands in the cell. */
  isFree(row: number, column: number): boolean {
    return (this.cells[row]?.[column] ?? null) === null;
  }

  put(row: number, column: number, cell: ReportCell): void {
    while (this.cells.length <= row) this.cells.push([]);
    const line = this.cells[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = cell;
  }

  /** Puts a person's value in the cell, or in the next free one to the right. */
  putEget(row: number, column: number, value: Eget): void {
    let free = column;
    while (!this.isFree(row, free)) free += 1;
    this.put(row, free, egenCell(value));
    this.egna.push(cellArea(row, free));
    if (typeof value === 'object')
      this.formats.push({ area: cellArea(row, free), style: stilar.datum });
  }

  /** Empties the cells that held something and hold nothing any more. */
  emptyRest(fyllda: readonly (readonly number[])[]): void {
    fyllda.forEach((columns, row) => {
      for (const column of columns) {
        if (this.isFree(row, column)) this.put(row, column, { text: '' });
      }
    });
  }
}
