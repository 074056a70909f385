import type { Cell } from './cell.ts';
import { bottomOf, rightOf } from './rect.ts';
import type { Rect } from './rect.ts';

/** The cells of a sheet that hold something: a value, a formula or a look of their own. */
export class CellGrid {
  #rows = new Map<number, Map<number, Cell>>();

  /** The cell, or undefined when it is blank and plain. */
  at(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  /** The cell, made when it is not there. */
  ensure(row: number, column: number): Cell {
    let cells = this.#rows.get(row);
    if (cells === undefined) {
      cells = new Map();
      this.#rows.set(row, cells);
    }
    let cell = cells.get(column);
    if (cell === undefined) {
      cell = { value: null, formula: null, style: null };
      cells.set(column, cell);
    }
    return cell;
  }

  /** Puts a cell in place, or takes it away (undefined). */
  put(row: number, column: number, cell: Cell | undefined): void {
    if (cell === undefined) {
      const cells = this.#rows.get(row);
      cells?.delete(column);
      if (cells?.size === 0) this.#rows.delete(row);
    } else {
      const target = this.ensure(row, column);
      target.value = cell.value;
      target.formula = cell.formula;
      target.style = cell.style;
    }
  }

  /** Visits the cells within a rectangle that hold something, row by row from the top. */
  visit(rect: Rect, visitor: (cell: Cell, row: number, column: number) => void): void {
    for (const row of this.#rowsWithin(rect)) {
      const cells = this.#rows.get(row);
      if (cells === undefined) continue;
      const columns = [...cells.keys()].filter((c) => c >= rect.left && c < rightOf(rect));
      for (const column of columns.sort((a, b) => a - b)) {
        const cell = cells.get(column);
        if (cell !== undefined) visitor(cell, row, column);
      }
    }
  }

  #rowsWithin(rect: Rect): readonly number[] {
    if (rect.rowCount < this.#rows.size) {
      return Array.from({ length: rect.rowCount }, (_, index) => rect.top + index);
    }
    const rows = [...this.#rows.keys()].filter((row) => row >= rect.top && row < bottomOf(rect));
    return rows.sort((a, b) => a - b);
  }

  /** The rectangle around the cells that count; null when none does. */
  findUsed(rect: Rect, counts: (cell: Cell) => boolean): Rect | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    this.visit(rect, (cell, row, column) => {
      if (!counts(cell)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    });
    if (bottom < 0) return null;
    return { top, left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /** Moves every cell to where `move` says; null takes it away. */
  moveAll(move: (row: number, column: number) => readonly [number, number] | null): void {
    const old = this.#rows;
    this.#rows = new Map();
    for (const [row, cells] of old) {
      for (const [column, cell] of cells) {
        const place = move(row, column);
        if (place !== null) this.put(place[0], place[1], cell);
      }
    }
  }
}
