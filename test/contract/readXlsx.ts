import { type Cell, type CellStyle, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { openZip } from '../../src/adapters/zip/readZip.ts';
import type { Style } from '../../src/report/style.ts';
import { areaOf } from './sampleRapport.ts';
import { areaName, cellName } from '../../src/domain/address/area.ts';
import { readXlsxCharts } from './readXlsxCharts.ts';
import {
  type NeutralChart,
  type NeutralContent,
  type NeutralLook,
  type NeutralPrint,
  type NeutralRule,
  type NeutralSheet,
  unusual,
} from './neutral.ts';

/** The sheets of an .xlsx workbook in neutral words. */
export async function readXlsxSheets(bytes: Uint8Array): Promise<readonly NeutralSheet[]> {
  const workbook = await readXlsx(bytes, { readStyles: true });
  const xml = await sheetXml(bytes, workbook.sheets.length);
  const charts = await readXlsxCharts(bytes, workbook.sheets.length);
  return workbook.sheets.map((sheet, index) =>
    neutralSheet(sheet, xml[index] ?? '', charts[index] ?? []),
  );
}

function neutralSheet(sheet: Sheet, xml: string, charts: readonly NeutralChart[]): NeutralSheet {
  const cells = [...(sheet.cells ?? new Map<string, Cell>())].map(([key, cell]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return { row, column, cell, style: styleOf(cell.style) };
  });
  return {
    name: sheet.name,
    contents: Object.fromEntries([
      ...sheet.rows.flatMap((row, r) =>
        row.flatMap((value, c) => valueEntries(cellName(r, c), value)),
      ),
      ...cells.flatMap(({ row, column, cell }) => contentEntries(cellName(row, column), cell)),
    ]),
    looks: Object.fromEntries(
      cells
        .map(({ row, column, style }): [string, NeutralLook] => [
          cellName(row, column),
          unusual(style),
        ])
        .filter(([, look]) => Object.keys(look).length > 0),
    ),
    lines: Object.fromEntries(
      cells.flatMap(({ row, column, style }) => [
        ...(style.borderTop === undefined ? [] : [[cellName(row, column), style.borderTop]]),
        ...(style.borderBottom === undefined
          ? []
          : [[cellName(row + 1, column), style.borderBottom]]),
      ]),
    ) as Record<string, string>,
    widths: (sheet.columns ?? []).map(({ width }) => width ?? 0),
    tables: (sheet.tables ?? []).map(({ name, range = '', showAutoFilter }) => ({
      name,
      area: range,
      filter: showAutoFilter ?? false,
    })),
    conditionalFormats: rulesOf(sheet, xml),
    validations: (sheet.dataValidations ?? []).map(({ range, values }) => ({
      area: range,
      values: values ?? [],
    })),
    charts,
    outline: Object.fromEntries(
      [...(sheet.rowDefs ?? [])]
        .filter(([, { outlineLevel, hidden }]) => outlineLevel ?? hidden)
        .map(([row, { outlineLevel = 0, hidden = false }]) => [
          row + 1,
          { level: outlineLevel, hidden },
        ]),
    ),
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    gridlines: sheet.view?.showGridLines ?? true,
    tabColor: hex(sheet.view?.tabColor?.rgb) ?? '',
    print: printOf(sheet),
  };
}

function contentEntries(name: string, cell: Cell): readonly (readonly [string, NeutralContent])[] {
  if (cell.formula !== undefined) return [[name, `formula ${cell.formula}`]];
  const rich = cell.richText?.map(({ text }) => text).join('');
  if (rich !== undefined) return [[name, `text ${rich}`]];
  return valueEntries(name, cell.value);
}

function valueEntries(
  name: string,
  value: CellValue,
): readonly (readonly [string, NeutralContent])[] {
  if (typeof value === 'number') return [[name, `number ${value}`]];
  return typeof value === 'string' && value !== '' ? [[name, `text ${value}`]] : [];
}

function styleOf(style: CellStyle | undefined): Style {
  const { font, fill, alignment, border, numFmt } = style ?? {};
  const filled =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.rgb : undefined;
  return defined({
    font: font?.name,
    size: font?.size,
    bold: font?.bold,
    italic: font?.italic,
    color: hex(font?.color?.rgb),
    fill: hex(filled),
    numberFormat: numFmt,
    align: alignment?.horizontal,
    verticalAlign: alignment?.vertical,
    indent: alignment?.indent,
    wrap: alignment?.wrapText,
    borderTop: hex(border?.top?.color?.rgb),
    borderBottom: hex(border?.bottom?.color?.rgb),
  });
}

function rulesOf(sheet: Sheet, xml: string): readonly NeutralRule[] {
  const negatives = [...xml.matchAll(/negativeFillColor rgb="([0-9A-F]+)"/g)].map(([, rgb]) =>
    hex(rgb),
  );
  const rules = (sheet.conditionalRules ?? []).toSorted((a, b) => a.priority - b.priority);
  return rules.map(({ range, formula, style, dataBar }): NeutralRule => {
    const area = areaName(areaOf(range));
    if (dataBar === undefined) {
      return { area, formula: String(formula), style: differential(style) };
    }
    return { area, positive: hex(dataBar.color) ?? '', negative: negatives.shift() ?? '' };
  });
}

/** In a conditional format the fill stands as the background colour. */
function differential(style: CellStyle | undefined): Style {
  const fill = style?.fill?.type === 'pattern' ? style.fill.bgColor?.rgb : undefined;
  return defined({ ...styleOf(style), fill: hex(fill) });
}

function printOf({ pageSetup, headerFooter, rowBreaks = [], colBreaks = [] }: Sheet): NeutralPrint {
  const [, left = '', center = '', right = ''] =
    /^&L(.*?)&C(.*)&R(.*?)$/s.exec(headerFooter?.oddFooter ?? '') ?? [];
  const { left: l, right: r, top, bottom, header, footer } = pageSetup?.margins ?? {};
  return {
    paper: pageSetup?.paperSize === 'a4' ? 'A4' : String(pageSetup?.paperSize),
    landscape: pageSetup?.orientation === 'landscape',
    pagesWide: pageSetup?.fitToWidth ?? 0,
    pagesHigh: pageSetup?.fitToHeight === 0 ? 'any' : (pageSetup?.fitToHeight ?? 1),
    titleRows: (pageSetup?.printTitlesRow ?? '').replaceAll('$', ''),
    // The library tells the last row of each page.
    titleColumns: (pageSetup?.printTitlesColumn ?? '').replaceAll('$', ''),
    pageBreaks: rowBreaks.map((row) => row + 1),
    columnBreaks: colBreaks.map((column) => column + 1),
    margins: [l, r, top, bottom, header, footer].map((inches) => inches ?? 0),
    footer: { left, center, right },
  };
}

const hex = (rgb: string | undefined): string | undefined =>
  rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;

function defined(style: Readonly<Record<string, unknown>>): Style {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}

async function sheetXml(bytes: Uint8Array, count: number): Promise<readonly string[]> {
  const zip = openZip(bytes, Number.POSITIVE_INFINITY);
  if (!zip.ok) throw new Error(zip.error);
  const texts: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const part = await zip.value.read(`xl/worksheets/sheet${number}.xml`);
    texts.push(part.ok ? new TextDecoder().decode(part.value) : '');
  }
  return texts;
}
