import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { ExcelHost } from '../excelHost.ts';
import { loadXlsx } from './loadXlsx.ts';
import { toXlsx } from './toXlsx.ts';
import { newChart } from '../model/chart.ts';
import { SheetRange } from '../model/sheetRange.ts';
import type { WorkbookSnapshot } from '../snapshot.ts';

type FileWorkbook = Parameters<typeof writeXlsx>[0];

/** A small workbook with one of everything that the host keeps from a file. */
const SAMPLE: FileWorkbook = {
  sheets: [
    {
      name: 'Drift 2025',
      rows: [
        ['Verksamhet', 'Utfall', 'Datum'],
        ['Skola', 10, null],
        ['Vård', 20.5, null],
        [null, null, null],
      ],
      cells: new Map([
        [
          '0,0',
          {
            value: 'Verksamhet',
            style: {
              font: { bold: true, color: { rgb: 'FFFFFF' } },
              fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F4E79' } },
              border: { bottom: { style: 'thin', color: { rgb: '808080' } } },
              alignment: { horizontal: 'center', wrapText: true },
            },
          },
        ],
        ['1,1', { value: 10, style: { numFmt: '#,##0' } }],
        ['1,2', { value: new Date(Date.UTC(2025, 7, 31)), style: { numFmt: 'yyyy-mm-dd' } }],
        ['3,1', { type: 'formula', formula: 'SUM(B2:B3)', formulaResult: 30.5 }],
        ['3,2', { type: 'formula', formula: 'B2/0', formulaResult: '#DIV/0!' }],
        ['5,0', { value: 'Sammanfogad' }],
      ]),
      columns: [{ width: 30 }, { width: 12, hidden: true }],
      rowDefs: new Map([[2, { hidden: true, height: 30 }]]),
      merges: [{ startRow: 5, startCol: 0, endRow: 5, endCol: 2 }],
      tables: [
        {
          name: 'tblDrift',
          range: 'A1:C3',
          columns: [{ name: 'Verksamhet' }, { name: 'Utfall' }, { name: 'Datum' }],
        },
      ],
      conditionalRules: [
        {
          type: 'expression',
          priority: 1,
          formula: '$B2<0',
          range: 'B2:B3',
          style: { font: { color: { rgb: 'B10E1C' } } },
        },
        {
          type: 'cellIs',
          priority: 2,
          operator: 'greaterThan',
          formula: '100',
          range: 'B2:B3',
          style: { font: { bold: true } },
        },
      ],
      dataValidations: [{ type: 'list', range: 'A8', values: ['kr', 'tkr'] }],
      freezePane: { rows: 1, columns: 1 },
      pageSetup: {
        orientation: 'landscape',
        paperSize: 'a4',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: '$1:$1',
      },
      headerFooter: { oddFooter: '&CKostnadsläge&RSida &P' },
      view: { showGridLines: false, tabColor: { rgb: '00B050' } },
    },
    { name: 'Dold', rows: [['x']], hidden: true },
  ],
  namedRanges: [{ name: 'Utfall', range: "'Drift 2025'!$B$2:$B$3" }],
};

async function load(workbook: FileWorkbook): Promise<ExcelHost> {
  const host = new ExcelHost();
  await loadXlsx(host, await writeXlsx(workbook), 'drift.xlsx');
  return host;
}

async function roundTrip(host: ExcelHost): Promise<WorkbookSnapshot> {
  const again = new ExcelHost();
  await loadXlsx(again, await toXlsx(host));
  return again.snapshot();
}

test('a file’s cells, tables, rules and layout are in the workbook', async () => {
  const host = await load(SAMPLE);
  const [drift, dold] = host.snapshot().sheets;
  expect(host.workbook.name).toBe('drift.xlsx');
  expect(drift?.cells).toMatchObject({
    A1: { value: 'Verksamhet', style: { bold: true, fill: '#1F4E79', fontColor: '#FFFFFF' } },
    B2: { value: 10, style: { numberFormat: '#,##0' } },
    C2: { value: 45900, style: { numberFormat: 'yyyy-mm-dd' } },
    B4: { value: 30.5, formula: '=SUM(B2:B3)' },
    C4: { value: '#DIV/0!', formula: '=B2/0' },
  });
  expect(drift).toMatchObject({
    rows: { 3: { hidden: true, size: 30 } },
    columns: { B: { hidden: true } },
    merges: ['A6:C6'],
    tables: [{ name: 'tblDrift', area: 'A1:C3', columns: ['Verksamhet', 'Utfall', 'Datum'] }],
    conditionalFormats: [{ rule: { formula: '=$B2<0' } }, { rule: { operator: 'GreaterThan' } }],
    validations: [{ area: 'A8', rule: { list: { source: 'kr,tkr' } } }],
    freeze: { rows: 1, columns: 1 },
    pageLayout: { orientation: 'Landscape', zoom: { horizontalFitToPages: 1 } },
    tabColor: '#00B050',
    showGridlines: false,
  });
  expect(dold?.visibility).toBe('Hidden');
  expect(host.snapshot().names).toMatchObject([
    { name: 'Utfall', formula: "='Drift 2025'!$B$2:$B$3" },
  ]);
});

test('what is written to a file is read from it again', async () => {
  const host = await load(SAMPLE);
  expect(await roundTrip(host)).toEqual(host.snapshot());
});

test('the date system of 1904 is kept, and dates with it', async () => {
  const host = await load({ ...SAMPLE, dateSystem: '1904' });
  expect(host.workbook.uses1904Dates).toBe(true);
  expect(host.snapshot().sheets[0]?.cells['C2']?.value).toBe(45900 - 1462);
  expect(await roundTrip(host)).toEqual(host.snapshot());
});

test('values that came with a file are trusted until something changes', async () => {
  const wrong = structuredClone(SAMPLE.sheets[0]!);
  wrong.cells!.set('3,1', { type: 'formula', formula: 'SUM(B2:B3)', formulaResult: 99 });
  const host = await load({ ...SAMPLE, sheets: [wrong] });
  expect(host.snapshot().sheets[0]?.cells['B4']?.value).toBe(99);
  host.workbook.calculation.invalidate();
  expect(host.snapshot().sheets[0]?.cells['B4']?.value).toBe(30.5);
});

test('formulas are written with what they give', async () => {
  const host = await load(SAMPLE);
  host.workbook.sheets[0]!.cells.ensure(1, 1).value = 100;
  host.workbook.calculation.invalidate();
  const file = await readXlsx(await toXlsx(host), { readStyles: true });
  expect(file.sheets[0]?.cells?.get('3,1')).toMatchObject({
    formula: 'SUM(B2:B3)',
    formulaResult: 120.5,
  });
});

test('a line chart is written to a file with its lines and its place', async () => {
  const host = new ExcelHost();
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error('No sheet');
  const cells = (top: number, left: number): SheetRange =>
    new SheetRange(sheet, { top, left, rowCount: 3, columnCount: 1 });
  const chart = newChart({
    id: '1',
    name: 'klDiagram',
    chartType: 'Line',
    source: cells(1, 1),
    seriesBy: 'Columns',
  });
  chart.title.text = 'Utfall';
  chart.position = ['D2', 'H10'];
  const [line] = chart.series;
  if (line) Object.assign(line.line, { color: '#0F548C', lineStyle: 'Dash', weight: 2 });
  sheet.charts = [chart];
  const file = await readXlsx(await toXlsx(host));
  expect(file.sheets[0]?.charts).toMatchObject([
    {
      title: 'Utfall',
      series: [
        { valuesRef: 'Blad1!$B$2:$B$4', color: '0F548C', stroke: { dash: 'dash', width: 2 } },
      ],
    },
  ]);
});
