import type { Rapport, ReportCell, ReportSheet } from '../../../src/report/rapport.ts';

const text = (value: string): ReportCell => ({ text: value });
const number = (value: number): ReportCell => ({ number: value });

/** A small report sheet of every kind of content; `changes` replace some of it. */
export const sampleSheet = (changes: Partial<ReportSheet> = {}): ReportSheet => ({
  name: 'Driftredovisning',
  tables: [{ name: 'klDriftredovisning', area: { top: 2, left: 0, rows: 3, columns: 4 } }],
  tabColor: '#0F548C',
  columnWidths: [10, 40, 12, 45],
  cells: [
    [text('Driftredovisning')],
    [],
    [text('Kod'), text('Verksamhet'), text('Utfall'), text('Kommentar')],
    [text('51'), text('Äldreomsorg'), number(170_714), text('')],
    [text('52'), text('<LSS> & "övrigt" 😀'), number(-9_360.5), null],
    [null, text('Summa'), { formula: '=SUM(C4:C5)', value: 161_353.5 }, null],
  ],
  formats: [
    { area: { top: 2, left: 0, rows: 4, columns: 4 }, style: { font: 'Calibri', size: 10 } },
    {
      area: { top: 3, left: 2, rows: 3, columns: 1 },
      style: { numberFormat: '#,##0', align: 'right' },
    },
    {
      area: { top: 2, left: 0, rows: 1, columns: 4 },
      style: { bold: true, fill: '#F0F0F0', borderBottom: '#424242', wrap: true },
    },
  ],
  conditionalFormats: [
    {
      kind: 'formula',
      area: { top: 3, left: 2, rows: 2, columns: 1 },
      formula: '=C4<0',
      style: { color: '#B10E1C', bold: true },
    },
    {
      kind: 'dataBar',
      area: { top: 3, left: 2, rows: 2, columns: 1 },
      positive: '#0F548C',
      negative: '#B10E1C',
    },
  ],
  validations: [{ area: { top: 3, left: 3, rows: 2, columns: 1 }, values: ['kr', 'tkr', 'mnkr'] }],
  frozen: { rows: 3, columns: 2 },
  print: { landscape: true, titleRows: [0, 2], footer: 'Budget & mål, augusti 2025' },
  ...changes,
});

/** A report of such sheets. */
export const sampleRapport = (...sheets: readonly ReportSheet[]): Rapport => ({
  title: 'Uppföljning augusti 2025',
  sheets: sheets.length > 0 ? sheets : [sampleSheet()],
});
