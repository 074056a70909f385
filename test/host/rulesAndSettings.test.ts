/** @jest-environment jsdom */
import { bootOffice } from './boot/jsdom.ts';
import type { OfficeGlobals } from './boot/jsdom.ts';
import { codeOf } from './codeOf.ts';
import { ExcelHost } from './excelHost.ts';
import { onSheet } from './onSheet.ts';

let host: ExcelHost;
let office: OfficeGlobals;

beforeEach(async () => {
  host = new ExcelHost();
  office = await bootOffice(host);
});

afterEach(() => {
  expect(host.log.defects).toEqual([]);
});

test('a formula rule and a data bar are kept with their looks', async () => {
  await onSheet(office, async (sheet, context) => {
    const range = sheet.getRange('C2:C9');
    const custom = range.conditionalFormats.add('Custom').custom;
    custom.rule.formula = '=$C2<0';
    custom.format.font.color = '#B10E1C';
    custom.format.fill.color = '#FDE7E9';
    const { dataBar } = range.conditionalFormats.add('DataBar');
    dataBar.positiveFormat.fillColor = '#107C10';
    dataBar.negativeFormat.fillColor = '#B10E1C';
    dataBar.axisFormat = 'CellMidPoint';
    range.conditionalFormats.load('items/type,items/priority');
    await context.sync();
    expect(range.conditionalFormats.items.map((one) => [one.type, one.priority])).toEqual([
      ['DataBar', 0],
      ['Custom', 1],
    ]);
  });
  expect(host.snapshot().sheets[0]?.['conditionalFormats']).toMatchObject([
    {
      areas: ['C2:C9'],
      dataBar: { axisFormat: 'CellMidPoint', positive: { fillColor: '#107C10' } },
    },
    { rule: { formula: '=$C2<0' }, look: { fontColor: '#B10E1C', fillColor: '#FDE7E9' } },
  ]);
});

test('comparisons of values and texts are kept; clearAll takes only what the range covers', async () => {
  await onSheet(office, async (sheet, context) => {
    const range = sheet.getRange('A1:A9');
    range.conditionalFormats.add('CellValue').cellValue.rule = {
      formula1: '=0',
      operator: 'LessThan',
    };
    range.conditionalFormats.add('ContainsText').textComparison.rule = {
      operator: 'Contains',
      text: 'Under',
    };
    sheet.getRange('A1:A4').conditionalFormats.clearAll();
    await context.sync();
  });
  expect(host.snapshot().sheets[0]?.['conditionalFormats']).toMatchObject([
    { type: 'ContainsText', areas: ['A5:A9'] },
    { type: 'CellValue', areas: ['A5:A9'], rule: { operator: 'LessThan' } },
  ]);
});

test('a list to choose from is kept and cleared', async () => {
  await onSheet(office, async (sheet, context) => {
    const { dataValidation } = sheet.getRange('B2:B5');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'kr,tkr,mnkr' } };
    dataValidation.errorAlert = {
      message: 'Välj en enhet.',
      showAlert: true,
      style: 'Stop',
      title: 'Enhet',
    };
    sheet.getRange('B5').dataValidation.clear();
    const read = sheet.getRange('B2').dataValidation.load('type,rule');
    const none = sheet.getRange('B5').dataValidation.load('type');
    await context.sync();
    expect([read.type, read.rule, none.type]).toEqual([
      'List',
      { list: { inCellDropDown: true, source: 'kr,tkr,mnkr' } },
      'None',
    ]);
  });
});

test('settings are added, changed, found and deleted', async () => {
  const seen = await office.Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('kl', { mall: 3 });
    settings.add('kl', { mall: 4 });
    const found = settings.getItemOrNullObject('kl').load('value');
    const none = settings.getItemOrNullObject('KL');
    await context.sync();
    const before = found.value as unknown;
    found.delete();
    const gone = settings.getItemOrNullObject('kl');
    await context.sync();
    return [before, none.isNullObject, gone.isNullObject];
  });
  expect(seen).toEqual([{ mall: 4 }, true, true]);
});

test('document settings of the common API are saved in the host', async () => {
  const { settings } = office.Office.context.document;
  settings.set('visad', 'ja');
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect([...host.documentSettings.keys()]).toEqual(['visad']);
});

test('names stand for ranges and constants, and cannot be taken twice', async () => {
  const add = (): Promise<unknown[]> =>
    onSheet(office, async (sheet, context) => {
      const belopp = context.workbook.names.add('Belopp', sheet.getRange('B2:B4'));
      const grans = context.workbook.names.add('Gräns', '=0.05');
      sheet.getRange('A1').formulas = [['=SUM(Belopp)*Gräns']];
      sheet.getRange('B2:B4').values = [[100], [200], [300]];
      const sum = sheet.getRange('A1').load('values');
      belopp.load('type,value,formula');
      grans.load('type,value');
      await context.sync();
      return [belopp.type, belopp.formula, grans.type, grans.value, sum.values[0]?.[0]];
    });
  expect(await add()).toEqual(['Range', '=Blad1!$B$2:$B$4', 'Double', 0.05, 30]);
  expect(await codeOf(add())).toBe('ItemAlreadyExists');
});

test('a chart is kept where it was put', async () => {
  await onSheet(office, async (sheet, context) => {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
    chart.title.text = 'Utfall';
    chart.name = 'klDiagram';
    chart.setPosition('E1', 'J10');
    sheet.charts.load('items/name');
    await context.sync();
    expect(sheet.charts.items.map((one) => one.name)).toEqual(['klDiagram']);
  });
  expect(host.snapshot().sheets[0]?.['charts']).toMatchObject([
    { title: { text: 'Utfall' }, position: ['E1', 'J10'], source: 'Blad1!A1:B3' },
  ]);
});

test('a chart has its own series, lines, labels and axes', async () => {
  const found = await onSheet(office, async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    const chart = sheet.charts.add('Line', sheet.getRange('A1:A3'), 'Columns');
    const second = chart.series.add('Prognos');
    second.setValues(sheet.getRange('B1:B3'));
    second.format.line.lineStyle = 'Dash';
    second.points.getItemAt(2).hasDataLabel = true;
    second.points.getItemAt(2).dataLabel.showSeriesName = true;
    chart.axes.valueAxis.numberFormat = '#,##0';
    chart.title.format.font.size = 12;
    const axis = chart.axes.valueAxis.load('numberFormat');
    const series = chart.series.load('items/name,items/format/line/lineStyle');
    await context.sync();
    return [axis.numberFormat, series.items.map((one) => [one.name, one.format.line.lineStyle])];
  });
  expect(found).toEqual([
    '#,##0',
    [
      ['Serie1', 'Automatic'],
      ['Prognos', 'Dash'],
    ],
  ]);
  expect(host.snapshot().sheets[0]?.['charts']).toMatchObject([
    {
      title: { font: { size: 12 } },
      series: [
        { values: 'Blad1!A1:A3', labels: {} },
        { values: 'Blad1!B1:B3', labels: { 2: { showSeriesName: true, showValue: true } } },
      ],
    },
  ]);
});

test('a label can be set only at a point that has one, and only at points that are there', async () => {
  const atPoint = (index: number, isGiven: boolean) => () =>
    onSheet(office, async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:A3'), 'Columns');
      const point = chart.series.getItemAt(0).points.getItemAt(index);
      if (isGiven) point.hasDataLabel = true;
      point.dataLabel.showValue = false;
      await context.sync();
    });
  expect(await codeOf(atPoint(2, true)())).toBe('');
  expect(await codeOf(atPoint(2, false)())).toBe('InvalidArgument');
  expect(await codeOf(atPoint(3, true)())).toBe('InvalidArgument');
});

test('a chart follows its cells when rows are put in above them', async () => {
  await onSheet(office, async (sheet, context) => {
    const chart = sheet.charts.add('Line', sheet.getRange('A5:A7'), 'Columns');
    chart.setPosition('C5', 'F9');
    sheet.getRange('2:3').insert('Down');
    await context.sync();
  });
  expect(host.snapshot().sheets[0]?.['charts']).toMatchObject([
    { position: ['C7', 'F11'], series: [{ values: 'Blad1!A7:A9' }] },
  ]);
});

/** The outline levels of the first rows, and which of them are hidden. */
const outline = (): readonly string[] =>
  Array.from({ length: 6 }, (_, row) => {
    const { level = 0, hidden = false } = host.workbook.sheets[0]?.rows.at(row) ?? {};
    return `${level}${hidden ? ' hidden' : ''}`;
  });

test('rows are grouped in levels, and a closed group hides its own rows only', async () => {
  await onSheet(office, async (sheet, context) => {
    sheet.getRange('2:5').group('ByRows');
    sheet.getRange('3:4').group('ByRows');
    sheet.getRange('3:4').hideGroupDetails('ByRows');
    await context.sync();
  });
  expect(outline()).toEqual(['0', '1', '2 hidden', '2 hidden', '1', '0']);
});

test('ungrouping takes one level from the rows that have any, and leaves hidden rows hidden', async () => {
  await onSheet(office, async (sheet, context) => {
    sheet.getRange('2:5').group('ByRows');
    sheet.getRange('3:4').group('ByRows');
    sheet.getRange('3:4').hideGroupDetails('ByRows');
    sheet.getRange('1:6').ungroup('ByRows');
    await context.sync();
  });
  expect(outline()).toEqual(['0', '0', '1 hidden', '1 hidden', '0', '0']);
});

test('ungrouping rows that are in no group is refused, and so is an eighth level', async () => {
  const ungroup = onSheet(office, async (sheet, context) => {
    sheet.getRange('1:6').ungroup('ByRows');
    await context.sync();
  });
  expect(await codeOf(ungroup)).toBe('InvalidOperation');
  const group = onSheet(office, async (sheet, context) => {
    for (let level = 1; level <= 8; level += 1) sheet.getRange('2:3').group('ByRows');
    await context.sync();
  });
  expect(await codeOf(group)).toBe('InvalidOperation');
  expect(outline()[1]).toBe('7');
});

test('a listener hears of edits of its sheet', async () => {
  const heard: string[] = [];
  await onSheet(office, async (sheet, context) => {
    sheet.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(['A1:B2']);
});

test('the selection is what was selected last', async () => {
  const address = await onSheet(office, async (sheet, context) => {
    sheet.getRange('C7').select();
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return selected.address;
  });
  expect(address).toBe('Blad1!C7');
});
