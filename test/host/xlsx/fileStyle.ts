import type { CellStyle as FileStyle } from 'hucre';
import { USUAL_STYLE } from '../model/cellStyle.ts';
import type { BorderLine, CellEdge, CellStyle } from '../model/cellStyle.ts';

type FileBorders = NonNullable<FileStyle['border']>;
type FileAlignment = NonNullable<FileStyle['alignment']>;
type FileLine = NonNullable<FileBorders['top']>;
type FileFont = NonNullable<FileStyle['font']>;

const HORIZONTAL = [
  ['Left', 'left'],
  ['Center', 'center'],
  ['Right', 'right'],
  ['Fill', 'fill'],
  ['Justify', 'justify'],
  ['CenterAcrossSelection', 'centerContinuous'],
  ['Distributed', 'distributed'],
] as const;

const VERTICAL = [
  ['Top', 'top'],
  ['Center', 'center'],
  ['Bottom', 'bottom'],
  ['Justify', 'justify'],
  ['Distributed', 'distributed'],
] as const;

/** Office.js's style and weight, and the file's one word for both. */
const LINES = [
  ['Continuous', 'Thin', 'thin'],
  ['Continuous', 'Medium', 'medium'],
  ['Continuous', 'Thick', 'thick'],
  ['Continuous', 'Hairline', 'hair'],
  ['Dash', 'Thin', 'dashed'],
  ['Dash', 'Medium', 'mediumDashed'],
  ['Dot', 'Thin', 'dotted'],
  ['DashDot', 'Thin', 'dashDot'],
  ['DashDotDot', 'Thin', 'dashDotDot'],
  ['Double', 'Thick', 'double'],
  ['SlantDashDot', 'Medium', 'slantDashDot'],
] as const;

const EDGES = [
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
] as const;

/** "#RRGGBB" → "RRGGBB". */
export function toFileColor(color: string): { rgb: string } {
  return { rgb: color.replace('#', '') };
}

/** "RRGGBB" or "AARRGGBB" → "#RRGGBB"; undefined for theme and indexed colours. */
export function fromFileColor(color: { rgb?: string } | undefined): string | undefined {
  return color?.rgb === undefined ? undefined : `#${color.rgb.slice(-6).toUpperCase()}`;
}

function withoutUndefined<T extends object>(
  value: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } | undefined {
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  if (entries.length === 0) return undefined;
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** A cell's look for a file. */
export function toFileStyle(style: CellStyle): FileStyle {
  const file = withoutUndefined({
    numFmt: style.numberFormat,
    font: toFileFont(style),
    fill: style.fill === undefined ? undefined : toFileFill(style.fill),
    alignment: toFileAlignment(style),
    border: toFileBorders(style),
    protection: style.locked === undefined ? undefined : { locked: style.locked },
  });
  return file ?? {};
}

function toFileFill(color: string): NonNullable<FileStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: toFileColor(color) };
}

function toFileFont(style: CellStyle): FileFont | undefined {
  const { fontName, fontSize } = USUAL_STYLE;
  const own = withoutUndefined({
    name: style.fontName,
    size: style.fontSize,
    bold: style.bold,
    italic: style.italic,
    strikethrough: style.strikethrough,
    underline: style.underline === undefined ? undefined : style.underline !== 'None',
    color: style.fontColor === undefined ? undefined : toFileColor(style.fontColor),
  });
  // A font that leaves out its name is no longer the usual one, for those who draw the file.
  return own === undefined ? undefined : { name: fontName, size: fontSize, ...own };
}

function toFileAlignment(style: CellStyle): FileAlignment | undefined {
  return withoutUndefined({
    horizontal: HORIZONTAL.find(([word]) => word === style.horizontalAlignment)?.[1],
    vertical: VERTICAL.find(([word]) => word === style.verticalAlignment)?.[1],
    wrapText: style.wrapText,
    indent: style.indentLevel,
    shrinkToFit: style.shrinkToFit,
    textRotation: style.textOrientation,
  });
}

function toFileBorders(style: CellStyle): FileBorders | undefined {
  const sides = EDGES.flatMap(([edge, side]) => {
    const line = style[edge];
    return line === undefined ? [] : [[side, toFileLine(line)] as const];
  });
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
}

function toFileLine(line: BorderLine): FileLine {
  const known =
    LINES.find(([style, weight]) => style === line.style && weight === line.weight) ??
    LINES.find(([style]) => style === line.style);
  return { style: known?.[2] ?? 'thin', color: toFileColor(line.color) };
}

/** A file's look as the host keeps it; null when it is the usual one. */
export function fromFileStyle(file: FileStyle | undefined): CellStyle | null {
  if (file === undefined) return null;
  const { font, fill, alignment } = file;
  const isSolid = fill?.type === 'pattern' && fill.pattern === 'solid';
  const style = withoutUndefined({
    numberFormat: file.numFmt === 'General' ? undefined : file.numFmt,
    fill: isSolid ? fromFileColor(fill.fgColor) : undefined,
    fontName: font?.name === USUAL_STYLE.fontName ? undefined : font?.name,
    fontSize: font?.size === USUAL_STYLE.fontSize ? undefined : font?.size,
    fontColor: fromFileColor(font?.color),
    bold: font?.bold,
    italic: font?.italic,
    strikethrough: font?.strikethrough,
    underline: font?.underline === undefined || font.underline === false ? undefined : 'Single',
    horizontalAlignment: HORIZONTAL.find(([, word]) => word === alignment?.horizontal)?.[0],
    verticalAlignment: VERTICAL.find(([, word]) => word === alignment?.vertical)?.[0],
    wrapText: alignment?.wrapText,
    indentLevel: alignment?.indent,
    shrinkToFit: alignment?.shrinkToFit,
    textOrientation: alignment?.textRotation,
    locked: file.protection?.locked,
    ...fromFileBorders(file.border),
  });
  return style ?? null;
}

function fromFileBorders(borders: FileBorders | undefined): Partial<Record<CellEdge, BorderLine>> {
  const edges = EDGES.flatMap(([edge, side]) => {
    const line = borders?.[side];
    return line === undefined ? [] : [[edge, fromFileLine(line)] as const];
  });
  return Object.fromEntries(edges);
}

function fromFileLine(line: FileLine): BorderLine {
  const [style, weight] = LINES.find(([, , word]) => word === line.style) ?? LINES[0];
  return { style, weight, color: fromFileColor(line.color) ?? '#000000' };
}
