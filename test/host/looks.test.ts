/** @jest-environment jsdom */
import { bootOffice } from './boot/jsdom.ts';
import type { OfficeGlobals } from './boot/jsdom.ts';
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

describe('looks', () => {
  test('a property that differs between cells is null', async () => {
    const [bold, color] = await onSheet(office, async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1:B1').format.fill.color = '#00ff88';
      const { format } = sheet.getRange('A1:B1');
      format.font.load('bold');
      format.fill.load('color');
      await context.sync();
      return [format.font.bold, format.fill.color];
    });
    expect(bold).toBeNull();
    expect(color).toBe('#00FF88');
  });

  test('the look of a column holds for cells that are filled later', async () => {
    const formats = await onSheet(office, async (sheet, context) => {
      sheet.getRange('B:B').numberFormat = '0.0%' as never;
      sheet.getRange('B7').values = [[0.5]];
      const cell = sheet.getRange('B7').load('numberFormat,text');
      await context.sync();
      return [cell.numberFormat, cell.text];
    });
    expect(formats).toEqual([[['0.0%']], [['50,0%']]]);
  });

  test('lines go around a range and between its rows', async () => {
    await onSheet(office, async (sheet, context) => {
      const { borders } = sheet.getRange('A1:A2').format;
      borders.getItem('EdgeBottom').style = 'Continuous';
      borders.getItem('InsideHorizontal').color = '#FF0000';
      await context.sync();
    });
    expect(host.snapshot().sheets[0]?.cells).toEqual({
      A1: { style: { EdgeBottom: { style: 'Continuous', color: '#FF0000', weight: 'Thin' } } },
      A2: { style: { EdgeBottom: { style: 'Continuous', color: '#000000', weight: 'Thin' } } },
    });
  });

  test('widths, heights and hidden rows are read back', async () => {
    const read = await onSheet(office, async (sheet, context) => {
      sheet.getRange('B:C').format.columnWidth = 70;
      sheet.getRange('2:3').rowHidden = true;
      const columns = sheet.getRange('B1:C1').format.load('columnWidth');
      const rows = sheet.getRange('A1:A3').load('rowHidden');
      await context.sync();
      return [columns.columnWidth, rows.rowHidden];
    });
    expect(read).toEqual([70, null]);
  });

  test('setCellProperties and getCellProperties go through every cell', async () => {
    const colors = await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([
        [{ format: { fill: { color: '#111111' } } }, { format: { font: { bold: true } } }],
      ]);
      const read = range.getCellProperties({
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      return read.value;
    });
    expect(colors).toEqual([
      [
        { format: { fill: { color: '#111111' }, font: { bold: false } } },
        { format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
      ],
    ]);
  });

  test('clear takes away what it is told to', async () => {
    await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 2]];
      range.format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      await context.sync();
    });
    expect(host.snapshot().sheets[0]?.cells).toEqual({
      A1: { style: { bold: true } },
      B1: { value: 2 },
    });
  });
});
