import { parseArea } from '../../src/domain/address/area.ts';
import type { Area } from '../../src/domain/address/area.ts';
import type {
  AreaFormat,
  Rapport,
  ReportCell,
  ReportSheet,
  ReportTable,
} from '../../src/report/rapport.ts';
import type { Style } from '../../src/report/style.ts';

/** The area that A1 notation names; for tests, where it always names one. */
export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (area === null) throw new Error(`No area: ${address}`);
  return area;
}

/** A style for an area given in A1 notation. */
export const format = (address: string, style: Style): AreaFormat => ({
  area: areaOf(address),
  style,
});

const text = (value: string): ReportCell => ({ text: value });
const number = (value: number): ReportCell => ({ number: value });
const formula = (code: string, value: number): ReportCell => ({ formula: code, value });

const rows: readonly (readonly [string, string, number, number])[] = [
  ['0510', 'Förskola & fritids', 1200, 1250.5],
  ['0520', '=1+1', 800, -20],
  ['0530', '+46 8 123', 0, 0],
  ['0540', '-x', 12, 13],
  ['0550', '@x', 14, 15],
  ['0560', 'a\tb <c>', 16, 17],
  ['0570', '2025-08', 18, 19],
  ['0580', '5 %', 20, 21],
  ['0590', '#REF!', 22, 23],
  ['0600', 'SANT', 24, 25],
];

/** A sheet as the product makes them: title lines, a table, a sum row, colours, choices, print set-up. */
export function driftSheet(comment = 'Kommentar från enheten'): ReportSheet {
  const last = 4 + rows.length;
  const sum = last + 1;
  const table: ReportTable = { name: 'klDriftredovisning', area: areaOf(`A4:F${last}`) };
  return {
    name: 'Driftredovisning',
    tables: [table],
    tabColor: '#0F548C',
    columnWidths: [10, 36, 14, 14, 14, 45],
    cells: [
      [text('Driftredovisning 2025')],
      [text('Kultur- och fritidsnämnden · tkr · utfall t.o.m. augusti 2025')],
      [text('Riktpunkt'), formula('Regler!B5', 66.7)],
      ['Kod', 'Verksamhet', 'Budget', 'Prognos', 'Avvikelse', 'Kommentar'].map(text),
      ...rows.map(([code, name, budget, forecast], index) => [
        text(code),
        text(name),
        number(budget),
        number(forecast),
        formula(`C${index + 5}-D${index + 5}`, budget - forecast),
        index === 0 ? text(comment) : null,
      ]),
      [
        null,
        text('Summa'),
        formula(
          `SUM(C5:C${last})`,
          rows.reduce((total, [, , budget]) => total + budget, 0),
        ),
        formula(
          `SUM(D5:D${last})`,
          rows.reduce((total, [, , , forecast]) => total + forecast, 0),
        ),
        formula(`IFERROR(C${sum}-D${sum},"–")`, 0),
      ],
    ],
    formats: [
      format(`A1:F${sum}`, { font: 'Aptos Narrow', size: 10, color: '#242424' }),
      format('A1:F1', { size: 14, bold: true }),
      format('A4:F4', {
        fill: '#F0F0F0',
        bold: true,
        wrap: true,
        verticalAlign: 'bottom',
        borderBottom: '#0F548C',
      }),
      format(`C4:E${sum}`, { align: 'right', numberFormat: '#,##0;−#,##0' }),
      format(`A5:A${last}`, { numberFormat: '@', align: 'left' }),
      format('B6:B7', { indent: 2, color: '#616161', italic: true }),
      format('C6:E6', { color: '#616161' }),
      format('C7:E7', { color: '#616161' }),
      format('B3', { numberFormat: '0.0', align: 'left' }),
      format(`F5:F${last}`, { fill: '#FAFAFA', wrap: true, verticalAlign: 'top' }),
      format(`A${sum}:F${sum}`, { bold: true, borderTop: '#0F548C' }),
      format(`A10:B12`, { verticalAlign: 'center', borderBottom: '#D1D1D1' }),
      format('E6', { numberFormat: '0.0 %', color: '#0F548C' }),
    ],
    conditionalFormats: [
      {
        kind: 'formula',
        area: areaOf(`E5:E${last}`),
        formula: '$E5<-100',
        style: { color: '#B10E1C', bold: true },
      },
      {
        kind: 'formula',
        area: areaOf(`E5:E${last}`),
        formula: '$E5<0',
        style: { color: '#960B18', fill: '#FDE7E9' },
      },
      {
        kind: 'dataBar',
        area: areaOf(`E5:E${last}`),
        positive: '#0F548C',
        negative: '#B10E1C',
      },
    ],
    validations: [
      {
        area: areaOf(`F6:F${last}`),
        values: ['● Uppnås', '◐ Delvis', '○ Uppnås ej', '– Ej bedömd'],
      },
    ],
    frozen: { rows: 4, columns: 2 },
    print: { landscape: true, titleRows: [3, 3], footer: 'Utfall t.o.m. augusti 2025 & prognos' },
  };
}

/** A small sheet of rules, with two tables. */
export function reglerSheet(threshold = 500): ReportSheet {
  return {
    name: 'Regler',
    tables: [
      { name: 'klRegler', area: areaOf('A4:B6') },
      { name: 'klRattelser', area: areaOf('A9:B10') },
    ],
    tabColor: '#0F548C',
    columnWidths: [30, 12],
    cells: [
      [text('Regler')],
      [],
      [],
      [text('Regel'), text('Värde')],
      [text('Riktpunkt, procent'), number(66.7)],
      [text('Gräns för rött, tkr'), number(threshold)],
      [],
      [],
      [text('Tabell'), text('Enhet')],
      [text('Drift!A1'), text('tkr')],
    ],
    formats: [
      format('A1:B10', { font: 'Aptos Narrow', size: 10 }),
      format('A1', { size: 14, bold: true }),
      format('A4:B4', { bold: true, borderBottom: '#0F548C' }),
      format('A9:B9', { bold: true, borderBottom: '#0F548C' }),
      format('B5:B6', { numberFormat: '0.0', fill: '#FAFAFA' }),
    ],
    conditionalFormats: [],
    validations: [],
    frozen: { rows: 4, columns: 0 },
    print: { landscape: false, titleRows: [3, 3], footer: 'Regler' },
  };
}

/** The two sheets together. */
export const sampleRapport = (): Rapport => ({
  title: 'Driftredovisning',
  sheets: [driftSheet(), reglerSheet()],
});
