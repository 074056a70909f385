import { HyperFormula } from 'hyperformula';
import { ingetTidigare } from '../../src/domain/tidigare/ingetTidigare.ts';
import { composeRapport } from '../../src/report/composeRapport.ts';
import type { ReportCell, ReportSheet } from '../../src/report/rapport.ts';
import { buildUppfoljning } from '../builders/tabell.ts';
import { ackumulerad, delar, intaktPlus, sarredovisning } from './cases.ts';

const input = (cell: ReportCell): string | number | null => {
  if (cell === null) return null;
  // An apostrophe makes text of what looks like a formula.
  if ('text' in cell) return `'${cell.text}`;
  return 'number' in cell ? cell.number : cell.formula;
};

function compute(sheet: ReportSheet): readonly (readonly unknown[])[] {
  const rows = sheet.cells.map((row) => row.map(input));
  const engine = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' });
  return engine.getSheetValues(0);
}

describe('the formulas of a table', () => {
  it.each([
    ['delar', delar],
    ['ackumulerad', ackumulerad],
    ['intaktPlus', intaktPlus],
    ['sarredovisning', sarredovisning],
  ])('give exactly the values beside them: %s', (_, spec) => {
    const [sheet] = composeRapport(buildUppfoljning([spec]), ingetTidigare).sheets;
    if (sheet === undefined) throw new Error('No sheet');
    const computed = compute(sheet);
    let formulas = 0;
    sheet.cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell === null || !('formula' in cell)) return;
        formulas += 1;
        const value = computed[r]?.[c];
        if (typeof cell.value === 'number') expect(value).toBeCloseTo(cell.value, 8);
        else expect(value).toBe(cell.value);
      });
    });
    expect(formulas).toBeGreaterThan(8);
  });
});
