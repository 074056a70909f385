import { changeGrid } from '../forecastRun.ts';
import { shown, write } from '../kostnadslage/sheets.ts';
import { buildRisk, cellOf, lists, runLists } from './lists.ts';

const withWord = (text: string): typeof lists => ({
  ...lists,
  risker: [
    {
      ...buildRisk('A', 'Risk A', [3, 4]),
      sannolikhet: { ...cellOf(3), text },
    },
  ],
});

describe('a comment beside a row of the matrix', () => {
  it.each(['Trolig', '3'])('stands at the same step when the plan says %s instead', (text) => {
    const earlier = changeGrid(runLists(withWord('Möjlig'), []).grids, 'klRiskmatris', (grid) =>
      write(grid, '3 Möjlig', 'Kommentar', 'se över'),
    );
    const { grids } = runLists(withWord(text), [], earlier);
    const grid = grids.find(({ tables }) => tables[0]?.name === 'klRiskmatris');
    const label = text === '3' ? '3 Vecka' : '3 Trolig';
    expect(grid && shown(grid, label, 'Kommentar')).toBe('se över');
    expect(grid?.cells.flat().filter((value) => value === 'se över')).toHaveLength(1);
  });
});
