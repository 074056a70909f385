import type { Riskrad } from '../../../src/domain/listor/internkontroll.ts';
import { changeGrid, tableRows, valueIn } from '../forecastRun.ts';
import { findWrongFormulas, shown, write } from '../kostnadslage/sheets.ts';
import { buildRisk, cellOf, lists, runLists, sheetOf } from './lists.ts';

/** A risk whose plan has neither sannolikhet nor allvarlighet. */
const stated = (id: string, niva: 'omedelbart' | 'accepteras', text: string): Riskrad => ({
  ...buildRisk(id, `Risk ${id}`, [null, null]),
  trycktNiva: { ...cellOf(niva), text },
  status: 'röd',
});
const only = {
  ...lists,
  risker: [
    stated('A', 'omedelbart', 'Hög'),
    stated('B', 'accepteras', 'Låg "nu"'),
    { ...buildRisk('C', 'Risk C', [2, 4]), sannolikhet: { ...cellOf(2 as const), text: 'Möjlig' } },
    buildRisk('D', 'Risk D', [null, 4]),
  ],
};
const rows = (tabell: string, nth = 0) =>
  tableRows(sheetOf(runLists(only, []), tabell), nth).map((row) =>
    Object.fromEntries(Object.entries(row).map(([rubrik, cell]) => [rubrik, valueIn(cell)])),
  );

describe('levels that a plan tells in words of its own', () => {
  it('are shown with the sign of what they mean, and are in no cell of the matrix', () => {
    expect(rows('klInternkontroll').map((row) => [row['Riskvärde'], row['Nivå']])).toEqual([
      ['–', '▲ Hög'],
      ['–', '○ Låg "nu"'],
      [8, '◆ Hanteras snarast'],
      ['–', '– Ej bedömd'],
    ]);
    expect(rows('klInternkontroll').map((row) => row['Status'])).toEqual([
      '▲ Röd',
      '▲ Röd',
      '–',
      '–',
    ]);
    expect(
      rows('klRiskmatris', 1).map((row) => [row['Nivå'], row['Antal'], row['Risker']]),
    ).toEqual([
      ['▲ Hanteras omedelbart', 0, null],
      ['◆ Hanteras snarast', 1, 'C'],
      ['○ Accepteras', 0, null],
      ['– Ej bedömd', 1, 'D'],
      ['– Nivå utan riskvärde', 2, 'A, B'],
    ]);
  });

  it('come with formulas that give the values beside them', () => {
    expect(findWrongFormulas(runLists(only, []).sheets).wrong).toEqual([]);
  });

  it('keep what a person wrote beside them', () => {
    const earlier = changeGrid(runLists(only, []).grids, 'klInternkontroll', (grid) =>
      write(grid, 'A', 'Kommentar', 'vår rad'),
    );
    const turned = { ...only, risker: only.risker.toReversed() };
    const { grids } = runLists(turned, [], earlier);
    const grid = grids.find(({ tables }) => tables[0]?.name === 'klInternkontroll');
    expect(grid && shown(grid, 'A', 'Kommentar')).toBe('vår rad');
    expect(grid?.cells.flat().filter((value) => value === 'vår rad')).toHaveLength(1);
  });

  it('stand beside steps that have the words of the plan', () => {
    const { formats } = sheetOf(runLists(only, []), 'klInternkontroll');
    const shownAs = formats.flatMap(({ style }) => style.numberFormat ?? []);
    expect(shownAs).toEqual(expect.arrayContaining(['0" möjlig"', '0" allvarlig"']));
  });
});
