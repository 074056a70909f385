import { writeRapport } from '../../src/adapters/xlsx/writeRapport.ts';
import { malrubrik } from '../../src/domain/tidigare/malrubriker.ts';
import type { CellValue } from '../../src/reading/grid.ts';
import { changeGrid } from '../report/forecastRun.ts';
import { buildMalunderlag, runMal } from '../report/mal/goals.ts';
import { compareFormulas, isSameValue } from './formulas.ts';
import { contrast, greyWords } from './greyWords.ts';
import { openOffice } from './office.ts';

/** The sheets of a run with a cell of "Måluppfyllelse" written over. */
const writtenOver = (indikator: string, rubrik: string, value: CellValue) =>
  changeGrid(runMal().grids, 'klMaluppfyllelse', (grid) => {
    const top = grid.tables[0]?.area.top ?? 0;
    const column = grid.cells[top]?.indexOf(rubrik) ?? -1;
    const row = grid.cells.findIndex((line) => line.includes(indikator));
    const cells = grid.cells.map((line, at) =>
      at === row ? Object.assign([...line], { [column]: value }) : line,
    );
    return { ...grid, cells };
  });

describe('the sheets of goals in LibreOffice', () => {
  const office = openOffice();
  afterAll(() => {
    office.close();
  });

  it.each([
    ['as read', {}, []],
    [
      'with a tolerance and yearly measures left out',
      { maltolerans: 0.05, arsmatt: 'raknasInte' },
      [],
    ],
    ['with an outcome written over', {}, writtenOver('Nöjda', malrubrik.utfall, 0.86)],
    ['with a condition written over', {}, writtenOver('Nöjda', malrubrik.villkor, 'högst')],
    ['with words for an outcome', {}, writtenOver('Nöjda', malrubrik.utfall, 'i november')],
  ] as const)('give the report’s own values in every formula: %s', async (_, regler, earlier) => {
    const { sheets } = runMal(buildMalunderlag(), earlier, regler);
    const rapport = { title: 'Mål', sheets };
    const grids = await office.recalculate((await writeRapport(rapport)).bytes);
    const compared = sheets.flatMap((sheet, index) => {
      const grid = grids[index];
      return grid ? compareFormulas(sheet, grid) : [];
    });
    expect(compared.length).toBeGreaterThan(100);
    expect(compared.filter(({ stated, computed }) => !isSameValue(stated, computed))).toEqual([]);
  });

  it('print so that every status is read without colour', async () => {
    const { sheets } = runMal(buildMalunderlag(), [], { maltolerans: 0.02 });
    const folder = 'utdata/libreoffice';
    office.print((await writeRapport({ title: 'Mål', sheets })).bytes, folder, 'mal');
    const words = greyWords(`${folder}/mal.pdf`);
    for (const word of ['Uppnådd', 'Delvis', 'Ej', 'Uppnås']) {
      const printed = words.filter(({ text, fill }) => text === word && fill < 255);
      expect(printed.length).toBeGreaterThan(0);
      for (const { ink, fill } of printed) expect(contrast(fill, ink)).toBeGreaterThan(4.5);
    }
  });
});
