import { writeRapport } from '../../src/adapters/xlsx/writeRapport.ts';
import { egnaOrd, metodord } from '../../src/domain/tidigare/egnaOrd.ts';
import { ingetTidigare } from '../../src/domain/tidigare/ingetTidigare.ts';
import type { Grid } from '../../src/reading/grid.ts';
import { readTidigare } from '../../src/reading/tidigare/readTidigare.ts';
import { composeRapport } from '../../src/report/composeRapport.ts';
import { followUp, ledger } from '../report/kostnadslage/ledger.ts';
import { write } from '../report/kostnadslage/sheets.ts';
import { sheetToGrid } from '../report/sheetToGrid.ts';
import { compareFormulas, isSameValue } from './formulas.ts';
import { openOffice } from './office.ts';

const uppfoljning = followUp(ledger);

describe('the sheets of a ledger in LibreOffice', () => {
  const office = openOffice();
  afterAll(() => {
    office.close();
  });

  it.each([
    [
      'a method and a justering',
      (grid: Grid) =>
        write(write(grid, '51', egnaOrd.metod, metodord.ifjolrest), '51', egnaOrd.justering, -99.5),
    ],
    ['a justering of the whole', (grid: Grid) => write(grid, 'Summa', egnaOrd.justering, 1000)],
    [
      'a method that gives nothing',
      (grid: Grid) => write(grid, '60', egnaOrd.metod, metodord.profil3),
    ],
    ['a text for justering', (grid: Grid) => write(grid, '51', egnaOrd.justering, '500')],
    ['an unknown method', (grid: Grid) => write(grid, '51', egnaOrd.metod, 'Magkänsla')],
  ])('give the report’s own values in every formula: %s', async (_, change) => {
    const first = composeRapport(uppfoljning, ingetTidigare).sheets.find(
      ({ tables }) => tables[0].name === 'klPrognos',
    );
    if (first === undefined) throw new Error('No sheet');
    const rapport = composeRapport(uppfoljning, readTidigare([change(sheetToGrid(first))]));
    const grids = await office.recalculate((await writeRapport(rapport)).bytes);
    const compared = rapport.sheets.flatMap((sheet, index) => {
      const grid = grids[index];
      return grid ? compareFormulas(sheet, grid) : [];
    });
    expect(compared.length).toBeGreaterThan(100);
    expect(compared.filter(({ stated, computed }) => !isSameValue(stated, computed))).toEqual([]);
  });
});
