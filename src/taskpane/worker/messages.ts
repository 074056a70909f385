import type { Korning, Val } from '../../application/foljUpp.ts';
import type { CellValue, Grid } from '../../reading/grid.ts';

/**
 * What the page posts: the sheets one after the other, their rows in slices that are copied without the
 * page being held up, and last what to do with them.
 */
export type ToWorker =
  | { readonly type: 'sheet'; readonly sheet: Omit<Grid, 'cells'> }
  | { readonly type: 'rows'; readonly rows: Grid['cells'] }
  | { readonly type: 'follow'; readonly val: Val };

/** What comes back: the result, or the bug that stopped it. */
export type FromWorker =
  | { readonly type: 'followed'; readonly korning: Korning }
  | { readonly type: 'threw'; readonly message: string; readonly stack: string };

/** So many cells are posted at a time. */
const CELLS_A_SLICE = 12_000;

/** The messages that hand over the sheets; one at a time, so that the sender can give others a turn. */
export function* messagesOf(grids: readonly Grid[]): Generator<ToWorker> {
  for (const { cells, ...sheet } of grids) {
    yield { type: 'sheet', sheet };
    let from = 0;
    let count = 0;
    for (let row = 0; row < cells.length; row += 1) {
      count += cells[row]?.length ?? 0;
      if (count < CELLS_A_SLICE && row < cells.length - 1) continue;
      yield { type: 'rows', rows: cells.slice(from, row + 1) };
      [from, count] = [row + 1, 0];
    }
  }
}

/** Puts the sheets together again as their messages come. */
export class SheetInbox {
  #sheets: { sheet: Omit<Grid, 'cells'>; cells: (readonly CellValue[])[] }[] = [];

  add(message: Exclude<ToWorker, { type: 'follow' }>): void {
    if (message.type === 'sheet') this.#sheets.push({ sheet: message.sheet, cells: [] });
    // One by one: a slice may have more rows than a call can have arguments.
    else for (const row of message.rows) this.#sheets.at(-1)?.cells.push(row);
  }

  /** The sheets so far. */
  grids(): readonly Grid[] {
    return this.#sheets.map(({ sheet, cells }) => ({ ...sheet, cells }));
  }
}
