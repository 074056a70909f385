import { forvantadeTabeller, type ForvantadTabell } from '../data/forvantade.ts';
import type { ExcelHost } from './excelHost.ts';

/**
 * Expects the sheets that a run wrote for an example workbook to show its figures, row by row: amounts,
 * and avvikelser as Excel's formulas give them.
 */
export function expectReport(host: ExcelHost, bok: string): void {
  host.workbook.calculation.settle();
  const tables = forvantadeTabeller.filter(
    (tabell) => tabell.bok === bok && ['driftredovisning', 'sarredovisning'].includes(tabell.typ),
  );
  expect(tables.length).toBeGreaterThan(0);
  for (const tabell of tables) expectSheet(host, tabell);
}

function expectSheet(host: ExcelHost, tabell: ForvantadTabell): void {
  const name =
    tabell.typ === 'sarredovisning' ? `Särredovisning ${tabell.foralder}` : 'Driftredovisning';
  const rows = rowsOf(host, name);
  const head = rows.findIndex((row) => row.includes('Avvikelse'));
  const titles = (rows[head] ?? []).map(String);
  const columnOf = (pattern: RegExp): number => titles.findIndex((title) => pattern.test(title));
  const columns = {
    utfall: columnOf(/utfall/i),
    prognos: columnOf(/prognos/i),
    budget: columnOf(/^budget/i),
    avvikelse: titles.indexOf('Avvikelse'),
  };
  for (const rad of tabell.rader) {
    const written = rows.find((row) => row[titles.indexOf('Verksamhet')] === rad.namn);
    for (const [what, column] of Object.entries(columns)) {
      const wanted = rad[what as keyof typeof columns];
      if (typeof wanted === 'number')
        expect([rad.namn, what, written?.[column]]).toEqual([rad.namn, what, wanted]);
    }
  }
  const sum = rows.findLast((row) => row.some((value) => /^summa$/i.test(String(value))));
  expect(sum?.[columns.avvikelse]).toBe(tabell.summa?.['avvikelse']);
}

/** What a sheet shows, from A1; blank cells are null. */
function rowsOf(host: ExcelHost, name: string): readonly (readonly unknown[])[] {
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 14 }, (_cell, column) => sheet.cells.at(row, column)?.value ?? null),
  );
}
