import type { Area } from '../../../domain/address/area.ts';
import { parseArea } from '../../../domain/address/area.ts';

/** Rows and columns that a sheet has in Excel. */
const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

const sheetPrefix = /(?:'(?:[^']|'')*'|[^',!]+)!/g;

/**
 * The areas of an address as Excel writes it, with sheet names, whole rows and whole columns.
 * @example parseAreas("'A, b'!A1:B4,'A, b'!6:9") // two areas, the second 16,384 columns wide
 */
export function parseAreas(address: string): readonly Area[] {
  return address
    .replace(sheetPrefix, '')
    .split(',')
    .map((part) => parseOne(part.trim()))
    .filter((area) => area !== null);
}

/** The sheet name in an address, without quotes. @example sheetOf("'Drift 2025'!A1") // "Drift 2025" */
export function sheetOf(address: string): string {
  const name = address.slice(0, Math.max(0, address.lastIndexOf('!')));
  return /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function parseOne(part: string): Area | null {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(part);
  if (rows) {
    const top = Number(rows[1]) - 1;
    return { top, left: 0, rows: Number(rows[2]) - top, columns: SHEET_COLUMNS };
  }
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(part);
  if (columns) return parseArea(`${columns[1] ?? ''}1:${columns[2] ?? ''}${SHEET_ROWS}`);
  return parseArea(part);
}
