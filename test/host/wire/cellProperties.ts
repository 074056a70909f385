import { recordArgument } from './arguments.ts';
import type { ClassSpec, WireObject } from './hostClass.ts';
import { isWireObject } from './hostClass.ts';
import { wrapRange } from './rangeClass.ts';
import type { SheetRange } from '../model/sheetRange.ts';
import { invalidArgument } from '../protocol/hostError.ts';

/** Writes nested plain properties onto an object: `{ format: { fill: { color } } }`. */
function writeProperties(target: WireObject, given: unknown, location: string): void {
  for (const [name, value] of Object.entries(recordArgument(given, location))) {
    if (value === undefined || value === null) continue;
    if (name === 'borders') writeBorders(target, value, location);
    else if (typeof value === 'object' && !Array.isArray(value)) {
      const inner = target.read(name);
      if (!isWireObject(inner)) throw invalidArgument(location);
      writeProperties(inner, value, location);
    } else target.write(name, value);
  }
}

const EDGES: Readonly<Record<string, string>> = {
  bottom: 'EdgeBottom',
  top: 'EdgeTop',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

function writeBorders(format: WireObject, given: unknown, location: string): void {
  const borders = format.read('borders');
  for (const [side, line] of Object.entries(recordArgument(given, location))) {
    const edge = EDGES[side];
    const border = isWireObject(borders) ? borders.invoke('getItem', [edge]) : null;
    if (!isWireObject(border)) throw invalidArgument(location);
    writeProperties(border, line, location);
  }
}

/** Reads what a load-options object asks for: `{ format: { fill: { color: true } } }`. */
function readProperties(
  target: WireObject,
  wanted: unknown,
  location: string,
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(recordArgument(wanted, location))) {
    if (inner === false || inner === undefined || inner === null) continue;
    const value = target.read(name);
    found[name] = isWireObject(value)
      ? readProperties(value, inner === true ? {} : inner, location)
      : value;
  }
  return found;
}

function wrap(range: SheetRange): WireObject {
  const object = wrapRange(range);
  if (object === null) throw invalidArgument('Range');
  return object;
}

function forEachRow(
  value: unknown,
  count: number,
  location: string,
  visitor: (given: unknown, index: number) => void,
): void {
  if (!Array.isArray(value) || value.length !== count) throw invalidArgument(location);
  value.forEach((given: unknown, index) => {
    if (given !== null && given !== undefined) visitor(given, index);
  });
}

/** `getCellProperties` and its kin: properties of every cell, row or column at once. */
export const CELL_PROPERTY_METHODS: NonNullable<ClassSpec<SheetRange>['methods']> = {
  getCellProperties: (range, [wanted]) =>
    Array.from({ length: range.rect.rowCount }, (_row, row) =>
      Array.from({ length: range.rect.columnCount }, (_column, column) =>
        readProperties(wrap(range.cell(row, column)), wanted, 'Range.getCellProperties'),
      ),
    ),
  getRowProperties: (range, [wanted]) =>
    Array.from({ length: range.rect.rowCount }, (_, row) =>
      readProperties(wrap(range.row(row)), wanted, 'Range.getRowProperties'),
    ),
  getColumnProperties: (range, [wanted]) =>
    Array.from({ length: range.rect.columnCount }, (_, column) =>
      readProperties(wrap(range.column(column)), wanted, 'Range.getColumnProperties'),
    ),
  setCellProperties: (range, [given]) => {
    const location = 'Range.setCellProperties';
    forEachRow(given, range.rect.rowCount, location, (cells, row) => {
      forEachRow(cells, range.rect.columnCount, location, (properties, column) => {
        writeProperties(wrap(range.cell(row, column)), properties, location);
      });
    });
  },
  setRowProperties: (range, [given]) => {
    const location = 'Range.setRowProperties';
    forEachRow(given, range.rect.rowCount, location, (properties, row) => {
      writeProperties(wrap(range.row(row)), properties, location);
    });
  },
  setColumnProperties: (range, [given]) => {
    const location = 'Range.setColumnProperties';
    forEachRow(given, range.rect.columnCount, location, (properties, column) => {
      writeProperties(wrap(range.column(column)), properties, location);
    });
  },
};
