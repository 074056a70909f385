import type { Rapport, ReportCell, ReportSheet } from '../../src/report/rapport.ts';
import { areaOf, format } from './sampleRapport.ts';

const text = (value: string): ReportCell => ({ text: value });
const amount = (value: number | undefined): ReportCell =>
  value === undefined ? null : { number: value };

const manader = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');
const utfall = [310, 640, 985, 1320, 1640, 1990, 2400, 2790];
const prognos = [3110, 3440, 3790, 4140];

/** A ledger's sheet as the product makes them: rows that fold in two levels, and charts of the months. */
export function lagesSheet(title = 'Hemtjänst går mot −340 tkr'): ReportSheet {
  return {
    name: 'KL Hemtjänst & natt',
    tables: [{ name: 'klKostnadslage', area: areaOf('A4:C12') }],
    tabColor: '#0F548C',
    columnWidths: [12, 28, 14, 14, 14, 14, 14],
    cells: [
      [text('Kostnadsläge')],
      [],
      [],
      ['Kod', 'Verksamhet', 'Utfall'].map(text),
      ...[
        ['51', 'Äldreomsorg', 2790],
        ['5', 'Personal', 2500],
        ['5010', 'Månadslön', 2100],
        ['5110', 'Timlön', 400],
        ['6', 'Övrigt', 290],
        ['6010', 'Hyra', 290],
        ['52', 'Funktionsnedsatta', 100],
        ['5020', 'Månadslön', 100],
      ].map(([kod, namn, belopp]) => [
        text(String(kod)),
        text(String(namn)),
        { number: Number(belopp) },
      ]),
      ...new Array<readonly ReportCell[]>(27).fill([]),
      ['Månad', 'Budget', 'Utfall', 'Prognos'].map(text),
      ...manader.map((manad, at) => [
        text(manad),
        { formula: `${(at + 1) * 400}+0`, value: (at + 1) * 400 },
        amount(utfall[at]),
        at === 7 ? { number: 2790 } : amount(prognos[at - 8]),
      ]),
    ],
    formats: [format('A1:G51', { font: 'Calibri' })],
    conditionalFormats: [],
    validations: [],
    charts: [
      {
        name: 'klDiagram51',
        title,
        alt: 'Utfallet följer budgeten till och med "juli" & går sedan över den.',
        area: areaOf('A14:E30'),
        categories: areaOf('A41:A52'),
        series: [
          line('Budget', 'B', '#8A8886', 1.25, false, 11),
          line('Utfall', 'C', '#0F548C', 2.25, false, 7),
          line('Prognos', 'D', '#0F548C', 2.25, true, 11),
        ],
      },
      {
        name: 'klDiagram52',
        title: 'Utfallet är det som det var',
        alt: 'Utfallet månad för månad.',
        area: areaOf('F14:G20'),
        categories: areaOf('A41:A52'),
        series: [line('Utfall', 'C', '#0F548C', 2.25, false, null)],
      },
    ],
    outline: [
      { first: 5, last: 9, level: 1, collapsed: false },
      { first: 6, last: 7, level: 2, collapsed: true },
      { first: 9, last: 9, level: 2, collapsed: false },
      { first: 11, last: 11, level: 1, collapsed: true },
    ],
    frozen: { rows: 4, columns: 0 },
    print: {
      ...{ landscape: false, titleRows: [3, 3] as const, footer: 'Kostnadsläge' },
      pageBreaks: [13, 40],
      spread: { titleColumns: [0, 1], columnBreaks: [4] },
    },
  };
}

function line(
  title: string,
  column: string,
  color: string,
  width: number,
  dashed: boolean,
  labelAt: number | null,
) {
  return { title, values: areaOf(`${column}41:${column}52`), color, width, dashed, labelAt };
}

/** A report of one such sheet. */
export const lagesRapport = (title?: string): Rapport => ({
  title: 'Kostnadsläge',
  sheets: [lagesSheet(title)],
});
