import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/readWorkbook.ts';
import { foljUpp, type Korning } from '../../src/application/foljUpp.ts';
import { printKorning } from '../../src/cli/printKorning.ts';
import { countKontroller, findOlosta } from '../../src/domain/avstamning/granskade.ts';
import { avstamningsrubrik as r } from '../../src/domain/tidigare/avstamningsord.ts';
import type { Grid } from '../../src/reading/grid.ts';
import { composeJson } from '../../src/report/json/composeJson.ts';
import { written } from '../report/avstamning/runs.ts';
import { findWrongFormulas } from '../report/kostnadslage/sheets.ts';
import { sheetToGrid } from '../report/sheetToGrid.ts';

const BOK = 'askersund-2025-delar.xlsx';

/** The example with a cell of a sheet written over. */
async function readExample(change?: {
  readonly blad: string;
  readonly from: number;
  readonly to: number;
}): Promise<readonly Grid[]> {
  const read = await readWorkbook(readFileSync(join(__dirname, '../../exempel', BOK)), BOK);
  if (!read.ok) throw new Error(read.error.detalj);
  return read.value.map((grid) =>
    grid.blad === change?.blad
      ? {
          ...grid,
          cells: grid.cells.map((row) =>
            row.map((cell) => (cell === change.from ? change.to : cell)),
          ),
        }
      : grid,
  );
}

const sheetsOf = ({ rapport }: Korning): readonly Grid[] =>
  rapport.sheets.map((sheet) => sheetToGrid(sheet));

/** Our sheets with both faults marked. */
const marked = (run: Korning): readonly Grid[] =>
  sheetsOf(run).map((grid) => {
    if (grid.tables[0]?.name !== 'klAvstamning') return grid;
    const first = written({ grids: [grid] }, 'Intäkter', { [r.granskad]: 'ja' });
    const [both] = written({ grids: first }, 'Kostnader', {
      [r.granskad]: 'ja',
      [r.orsak]: 'Rättas i bokslutet',
    });
    return both ?? grid;
  });

const resolved = ({ uppfoljning }: Korning) =>
  composeJson(uppfoljning).avstamning.filter(({ granskad }) => granskad);

describe('the comparisons of the example', () => {
  it('are in a sheet whose formulas give its values', async () => {
    const { rapport } = foljUpp(await readExample());
    const sheets = rapport.sheets.filter(({ name }) => name === 'Avstämning');
    expect(sheets).toHaveLength(1);
    expect(findWrongFormulas(sheets).wrong).toEqual([]);
  });

  it('are no longer unresolved once marked, for as long as the figures are the same', async () => {
    const sources = await readExample();
    const first = foljUpp(sources);
    expect(findOlosta(first.uppfoljning)).toHaveLength(2);
    const second = foljUpp([...sources, ...marked(first)]);
    expect(findOlosta(second.uppfoljning)).toEqual([]);
    expect(resolved(second).map(({ rad, orsak }) => [rad, orsak])).toEqual([
      ['Intäkter', null],
      ['Kostnader', 'Rättas i bokslutet'],
    ]);
    expect(printKorning(second)).toContain('varav 2 granskade');
    const third = foljUpp([...sources, ...sheetsOf(second)]);
    expect(third.uppfoljning.granskade).toEqual(second.uppfoljning.granskade);
    expect(third.rapport.sheets).toEqual(second.rapport.sheets);
  });

  it('tell which mark was taken off, and keep the other', async () => {
    const run = marked(foljUpp(await readExample()));
    const changed = await readExample({ blad: 'Resultat', from: 56_525, to: 56_500 });
    const { uppfoljning } = foljUpp([...changed, ...run]);
    expect(countKontroller(uppfoljning).granskade).toBe(1);
    expect(uppfoljning.fynd.filter(({ typ }) => typ === 'granskadAndrad')).toEqual([
      expect.objectContaining({ allvar: 'upplysning', blad: 'Resultat', rad: 'Intäkter' }),
    ]);
  });
});
