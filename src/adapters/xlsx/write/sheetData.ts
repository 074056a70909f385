import type { Cell } from 'hucre/xlsx';

import { areaName, columnName } from '../../../domain/address/area.ts';
import type { ReportCell, ReportSheet } from '../../../report/rapport.ts';
import type { Style } from '../../../report/style.ts';
import { toCellStyle } from './cellStyle.ts';
import type { RowDef } from './outline.ts';
import { bareFormula, toFileText, type StyleRows } from './sheetCells.ts';
import { escapeCellText } from './xml.ts';

/**
 * Blank cells down the first column, one in each of the looks: what the library writes of them tells the
 * numbers that it gives the looks. The cells themselves are written here, which takes a tenth of its time.
 */
export const lookCells = (looks: readonly Style[]): Map<string, Partial<Cell>> =>
  new Map(looks.map((look, row) => [`${row},0`, { value: null, style: toCellStyle(look) }]));

/** The different looks of a sheet's cells. */
export function findLooks(styles: StyleRows): readonly Style[] {
  const looks = new Set<Style>();
  for (const row of styles) for (const style of row) if (style !== undefined) looks.add(style);
  return [...looks];
}

/** A sheet as the library wrote it with `lookCells`, with its own rows and cells instead. */
export function putCells(
  xml: string,
  sheet: ReportSheet,
  styles: StyleRows,
  rowDefs: ReadonlyMap<number, RowDef>,
): string {
  const numbers = readNumbers(xml, findLooks(styles));
  const count = [...rowDefs.keys()].reduce(
    (most, row) => Math.max(most, row + 1),
    Math.max(sheet.cells.length, styles.length),
  );
  const names: string[] = [];
  let columns = 1;
  const rows = Array.from({ length: count }, (_, r) => {
    const cells = sheet.cells[r] ?? [];
    const looks = styles[r] ?? [];
    const length = Math.max(cells.length, looks.length);
    columns = Math.max(columns, length);
    let content = '';
    for (let c = 0; c < length; c += 1) {
      names[c] ??= columnName(c);
      const look = looks[c];
      const number = look === undefined ? 0 : (numbers.get(look) ?? 0);
      content += cellXml(`${names[c]}${r + 1}`, cells[c] ?? null, number);
    }
    return rowXml(r, content, rowDefs.get(r));
  });
  const area = areaName({ top: 0, left: 0, rows: Math.max(1, count), columns });
  return xml
    .replace(/<dimension [^>]*\/>/, '')
    .replace('<sheetViews>', `<dimension ref="${area}"/><sheetViews>`)
    .replace(/<sheetData(?:\/>|>.*<\/sheetData>)/s, () =>
      rows.length === 0 ? '<sheetData/>' : `<sheetData>${rows.join('')}</sheetData>`,
    );
}

/** The library leaves out a blank cell in the look that all cells have, whose number is 0. */
function readNumbers(xml: string, looks: readonly Style[]): ReadonlyMap<Style, number> {
  const numbers = new Map(looks.map((look) => [look, 0]));
  for (const [, row, number] of xml.matchAll(/<c r="A(\d+)" s="(\d+)"\/>/g)) {
    const look = looks[Number(row) - 1];
    if (look) numbers.set(look, Number(number));
  }
  return numbers;
}

function rowXml(row: number, content: string, def: RowDef | undefined): string {
  if (content === '' && def === undefined) return '';
  // A height without customHeight may be fitted anew when somebody writes in the row.
  const attributes =
    (def?.height === undefined ? '' : ` ht="${def.height}"`) +
    (def?.hidden ? ' hidden="1"' : '') +
    (def?.outlineLevel ? ` outlineLevel="${def.outlineLevel}"` : '') +
    (def?.collapsed ? ' collapsed="1"' : '');
  const start = `<row r="${row + 1}"${attributes}`;
  return content === '' ? `${start}/>` : `${start}>${content}</row>`;
}

/** A cell; texts stand in it and never become errors or formulas, whatever they begin with. */
function cellXml(name: string, cell: ReportCell, look: number): string {
  const start = `<c r="${name}"${look === 0 ? '' : ` s="${look}"`}`;
  if (cell === null || ('text' in cell && cell.text === '')) return look === 0 ? '' : `${start}/>`;
  if ('text' in cell) return `${start} t="inlineStr"><is>${textXml(cell.text)}</is></c>`;
  if ('number' in cell) return `${start}><v>${finite(cell.number)}</v></c>`;
  const formula = `<f>${escapeCellText(bareFormula(cell.formula))}</f>`;
  return typeof cell.value === 'number'
    ? `${start}>${formula}<v>${finite(cell.value)}</v></c>`
    : `${start} t="str">${formula}<v>${escapeCellText(toFileText(cell.value))}</v></c>`;
}

function textXml(text: string): string {
  const space = text.trim() === text ? '' : ' xml:space="preserve"';
  return `<t${space}>${escapeCellText(toFileText(text))}</t>`;
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number that a cell can hold: ${value}`);
  return value;
}
