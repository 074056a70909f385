import type { Area } from '../../../domain/address/area.ts';

/** What the plan needs to know of a sheet. */
export interface Measured {
  readonly used: Area;
  readonly bytesPerCell: number;
}

/** Rows of one sheet that are fetched together. */
export interface Block {
  /** Which of the measured sheets. */
  readonly sheet: number;
  readonly area: Area;
  /** The first rows of a sheet, whose number formats come along. */
  readonly formats: Area | null;
}

/** Rows of values in one answer, all sheets taken together. */
export const ROWS_PER_REQUEST = 20_000;
/** Rows from the top of a sheet whose number formats are read. */
const FORMAT_ROWS = 300;
/** Excel on the web answers at most 5 MB; ours stay below 2 MB, with room for a misjudged width. */
const BYTES_PER_REQUEST = 1_900_000;
const BYTES_PER_FORMAT = 12;

/**
 * The requests that fetch every used cell: at most 20,000 rows and about 1.9 MB in each; small
 * sheets share a request.
 * @example planRequests([{ used, bytesPerCell: 9 }]) // 100,000 × 10 cells: five requests of one block
 */
export function planRequests(sheets: readonly Measured[]): readonly (readonly Block[])[] {
  const requests: Block[][] = [];
  let room = { rows: 0, bytes: 0 };
  sheets.forEach((measured, sheet) => {
    let done = 0;
    while (done < measured.used.rows) {
      const formats = done === 0 ? formatArea(measured.used) : null;
      const left = measured.used.rows - done;
      let rows = Math.min(left, fittingRows(measured, formats, room));
      if (rows < 1) {
        room = { rows: ROWS_PER_REQUEST, bytes: BYTES_PER_REQUEST };
        requests.push([]);
        rows = Math.min(left, Math.max(1, fittingRows(measured, formats, room)));
      }
      const area = { ...measured.used, top: measured.used.top + done, rows };
      requests.at(-1)?.push({ sheet, area, formats });
      room = { rows: room.rows - rows, bytes: room.bytes - bytesOf(measured, rows, formats) };
      done += rows;
    }
  });
  return requests;
}

/** The two halves of a block whose answer was too large, or null when it is a single row. */
export function halve(block: Block): readonly [Block, Block] | null {
  const { area } = block;
  const rows = Math.floor(area.rows / 2);
  if (rows === 0) return null;
  const rest = { ...area, top: area.top + rows, rows: area.rows - rows };
  return [
    { ...block, area: { ...area, rows } },
    { ...block, area: rest, formats: null },
  ];
}

interface Room {
  readonly rows: number;
  readonly bytes: number;
}

function fittingRows(measured: Measured, formats: Area | null, room: Room): number {
  const perRow = Math.max(1, bytesOf(measured, 1, null));
  const bytes = room.bytes - bytesOf(measured, 0, formats);
  return Math.min(room.rows, Math.floor(bytes / perRow));
}

function bytesOf(measured: Measured, rows: number, formats: Area | null): number {
  const formatCells = formats === null ? 0 : formats.rows * formats.columns;
  return rows * measured.used.columns * measured.bytesPerCell + formatCells * BYTES_PER_FORMAT;
}

const formatArea = (used: Area): Area => ({ ...used, rows: Math.min(used.rows, FORMAT_ROWS) });
