import { formatAddress, parseAddress, quoteSheetName, splitSheetName } from './address.ts';
import { bottomOf, rightOf } from './rect.ts';
import type { Rect } from './rect.ts';
import type { Sheet } from './sheet.ts';

const FUNCTIONS = [
  'AVERAGE',
  'COUNT',
  'COUNTA',
  'MAX',
  'MIN',
  'PRODUCT',
  'STDEV.S',
  'STDEV.P',
  'SUM',
  'VAR.S',
  'VAR.P',
];

/** A SUBTOTAL of references; what has brackets within stays with the engine. */
const SUBTOTAL = /SUBTOTAL\(\s*(1?\d{1,2})\s*,([^()]*)\)/gi;

/**
 * The engine's SUBTOTAL adds other subtotals and hidden rows too. This writes it as the function
 * that it stands for, over the cells that Excel counts: "SUBTOTAL(109,B1:B4)" → "SUM(Blad1!B1:B3)".
 */
export function expandSubtotals(formula: string, home: Sheet): string {
  return formula.replaceAll(SUBTOTAL, (whole: string, code: string, references: string) => {
    const number = Number(code);
    const name = FUNCTIONS[(number > 100 ? number - 100 : number) - 1];
    const parts = references
      .split(',')
      .map((part) => countedParts(part.trim(), home, number > 100));
    const isReadable = name !== undefined && parts.every((part) => part !== null);
    if (!isReadable) return whole;
    const counted = parts.flat();
    return `${name}(${counted.length === 0 ? '0' : counted.join(',')})`;
  });
}

function countedParts(
  reference: string,
  home: Sheet,
  skipsHidden: boolean,
): readonly string[] | null {
  const { sheet: name, local } = splitSheetName(reference);
  const sheet = name === null ? home : home.workbook.findSheet(name);
  const rect = parseAddress(local);
  if (sheet === undefined || rect === null) return null;
  const prefix = `${quoteSheetName(sheet.name)}!`;
  return splitRect(sheet, rect, skipsHidden).map((part) => prefix + formatAddress(part));
}

/** The rectangle without the rows and cells that do not count. */
function splitRect(sheet: Sheet, rect: Rect, skipsHidden: boolean): readonly Rect[] {
  const subtotals = findSubtotals(sheet, rect);
  const parts: Rect[] = [];
  let top = rect.top;
  const closeBand = (row: number): void => {
    if (row > top) parts.push({ ...rect, top, rowCount: row - top });
    top = row + 1;
  };
  for (const row of specialRows(sheet, rect, skipsHidden, subtotals)) {
    closeBand(row);
    if (skipsHidden && sheet.rows.at(row).hidden === true) continue;
    for (let column = rect.left; column < rightOf(rect); column += 1) {
      const isSubtotal = subtotals.get(row)?.has(column) === true;
      if (!isSubtotal) parts.push({ top: row, left: column, rowCount: 1, columnCount: 1 });
    }
  }
  closeBand(bottomOf(rect));
  return parts;
}

function findSubtotals(sheet: Sheet, rect: Rect): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  sheet.cells.visit(rect, (cell, row, column) => {
    if (cell.formula === null || !/SUBTOTAL\(/i.test(cell.formula)) return;
    found.set(row, (found.get(row) ?? new Set()).add(column));
  });
  return found;
}

function specialRows(
  sheet: Sheet,
  rect: Rect,
  skipsHidden: boolean,
  subtotals: ReadonlyMap<number, unknown>,
): readonly number[] {
  const hidden = sheet.rows.ownLines().filter(([, line]) => skipsHidden && line.hidden === true);
  const rows = [...hidden.map(([row]) => row), ...subtotals.keys()];
  const within = rows.filter((row) => row >= rect.top && row < bottomOf(rect));
  return [...new Set(within)].sort((a, b) => a - b);
}
