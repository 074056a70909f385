import { toWireValue } from './cell.ts';
import { intersect } from './rect.ts';
import type { Rect } from './rect.ts';
import type { Sheet } from './sheet.ts';
import { headerRect } from './table.ts';
import type { Table } from './table.ts';

/** Makes the header cells of the tables that a change touched what Excel lets them be. */
export function settleTableHeaders(sheet: Sheet, changed: Rect): void {
  for (const table of sheet.tables) {
    const header = headerRect(table);
    if (header !== null && intersect(header, changed) !== null) settleHeader(table);
  }
}

/** Header cells are texts, never blank, never alike: "Kolumn1", "Belopp", "Belopp2". */
export function settleHeader(table: Table): void {
  const header = headerRect(table);
  if (header === null) return;
  const taken = new Set<string>();
  for (let index = 0; index < header.columnCount; index += 1) {
    const cell = table.sheet.cells.ensure(header.top, header.left + index);
    const usual = table.sheet.workbook.words.column + String(index + 1);
    const wanted = cell.value === null ? usual : String(toWireValue(cell.value));
    const name = freeName(wanted, taken);
    taken.add(name.toLowerCase());
    cell.value = name;
    cell.formula = null;
  }
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = wanted + String(number);
  return name;
}

/** The names of a table's columns, from its header row or made up when it shows none. */
export function columnNames(table: Table): readonly string[] {
  const header = headerRect(table);
  return Array.from({ length: table.area.columnCount }, (_, index) => {
    const cell =
      header === null ? undefined : table.sheet.cells.at(header.top, header.left + index);
    const value = cell?.value ?? null;
    return value === null
      ? table.sheet.workbook.words.column + String(index + 1)
      : String(toWireValue(value));
  });
}
