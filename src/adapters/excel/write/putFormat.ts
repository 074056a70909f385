import { areaName } from '../../../domain/address/area.ts';
import type { Style } from '../../../report/style.ts';
import type { RangeIn } from '../host/rangesOnce.ts';
import type { MergedFormat } from './mergedFormats.ts';

/** Excel refuses longer lists of areas. */
const LONGEST_ADDRESS = 2_000;

const horizontal = { left: 'Left', right: 'Right', center: 'Center' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Asks for one look over its areas; only the properties that the style names are set. */
export function putFormat(
  rangeIn: RangeIn,
  sheet: Excel.Worksheet,
  { style, areas }: MergedFormat,
): void {
  for (const address of addressesOf(areas.map(areaName))) {
    const target = address.includes(',')
      ? sheet.getRanges(address).untrack()
      : rangeIn(sheet, address);
    putStyle(
      target.format,
      style,
      areas.some(({ rows }) => rows > 1),
    );
  }
}

function addressesOf(names: readonly string[]): readonly string[] {
  const addresses: string[] = [];
  for (const name of names) {
    const last = addresses.at(-1);
    if (last === undefined || last.length + name.length >= LONGEST_ADDRESS) addresses.push(name);
    else addresses[addresses.length - 1] = `${last},${name}`;
  }
  return addresses;
}

function putStyle(format: Excel.RangeFormat, style: Style, hasRowsBetween: boolean): void {
  putFont(format, style);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = horizontal[style.align];
  if (style.verticalAlign !== undefined) format.verticalAlignment = vertical[style.verticalAlign];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.borderTop !== undefined) putLine(format, 'EdgeTop', style.borderTop);
  if (style.borderBottom !== undefined) putLine(format, 'EdgeBottom', style.borderBottom);
  const between = style.borderBottom ?? style.borderTop;
  if (between !== undefined && hasRowsBetween) putLine(format, 'InsideHorizontal', between);
}

function putFont(format: Excel.RangeFormat, style: Style): void {
  const { font, size, bold, italic, color } = style;
  if (font !== undefined) format.font.name = font;
  if (size !== undefined) format.font.size = size;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (color !== undefined) format.font.color = color;
}

function putLine(
  format: Excel.RangeFormat,
  edge: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal',
  color: string,
): void {
  const line = format.borders.getItem(edge);
  line.style = 'Continuous';
  line.color = color;
}
