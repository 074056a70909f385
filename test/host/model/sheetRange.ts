import { formatAddress, quoteSheetName } from './address.ts';
import { bottomOf, enclose, fitsSheet, rightOf } from './rect.ts';
import type { Rect } from './rect.ts';
import type { Sheet } from './sheet.ts';
import { invalidArgument, invalidReference } from '../protocol/hostError.ts';

/** Cells of one sheet. `rect` follows when rows or columns are inserted or deleted. */
export class SheetRange {
  readonly #sheet: Sheet;
  /** null when the cells were deleted. */
  #rect: Rect | null;

  constructor(sheet: Sheet, rect: Rect) {
    if (!fitsSheet(rect)) throw invalidArgument('Range');
    this.#sheet = sheet;
    this.#rect = rect;
  }

  /** The sheet; InvalidReference when it was deleted. */
  get sheet(): Sheet {
    if (this.#sheet.isDeleted) throw invalidReference();
    return this.#sheet;
  }

  /** The cells; InvalidReference when they were deleted. */
  get rect(): Rect {
    if (this.#rect === null || this.#sheet.isDeleted) throw invalidReference();
    return this.#rect;
  }

  /** Whether the cells lie on that sheet and are still there. */
  isOn(sheet: Sheet): boolean {
    return sheet === this.#sheet && this.#rect !== null && !sheet.isDeleted;
  }

  /** Lets the range follow its cells to where they went; null when they went away. */
  follow(sheet: Sheet, move: (rect: Rect) => Rect | null): void {
    if (sheet === this.#sheet && this.#rect !== null) this.#rect = move(this.#rect);
  }

  /** "Blad1!A1:B2". */
  get address(): string {
    return `${quoteSheetName(this.sheet.name)}!${formatAddress(this.rect)}`;
  }

  /** "Blad1!$A$1:$B$2", as formulas of names have it. */
  get absoluteAddress(): string {
    return `${quoteSheetName(this.sheet.name)}!${formatAddress(this.rect, true)}`;
  }

  /** Cells of the same sheet; InvalidArgument when they lie outside it. */
  at(rect: Rect): SheetRange {
    return new SheetRange(this.sheet, rect);
  }

  /** The cell at a place counted from the range's first cell; may lie outside the range. */
  cell(row: number, column: number): SheetRange {
    const { top, left } = this.rect;
    return this.at({ top: top + row, left: left + column, rowCount: 1, columnCount: 1 });
  }

  /** One row of the range. */
  row(index: number): SheetRange {
    return this.at({ ...this.rect, top: this.rect.top + index, rowCount: 1 });
  }

  /** One column of the range. */
  column(index: number): SheetRange {
    return this.at({ ...this.rect, left: this.rect.left + index, columnCount: 1 });
  }

  /** The range with rows and columns added (or taken away) at its end. */
  resized(rows: number, columns: number): SheetRange {
    const { rowCount, columnCount } = this.rect;
    return this.at({ ...this.rect, rowCount: rowCount + rows, columnCount: columnCount + columns });
  }

  /** The range moved. */
  offset(rows: number, columns: number): SheetRange {
    return this.at({ ...this.rect, top: this.rect.top + rows, left: this.rect.left + columns });
  }

  /** The smallest range around both. */
  boundingRect(other: SheetRange): SheetRange {
    return this.at(enclose(this.rect, other.rect));
  }

  /** The last cell of the range. */
  lastCell(): SheetRange {
    const { rect } = this;
    return this.at({
      top: bottomOf(rect) - 1,
      left: rightOf(rect) - 1,
      rowCount: 1,
      columnCount: 1,
    });
  }
}
