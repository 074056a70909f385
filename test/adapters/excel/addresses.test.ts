import { parseAreas, sheetOf } from '../../../src/adapters/excel/host/addresses.ts';

describe('An address as Excel writes it', () => {
  test('gives its areas without sheet names, also where a name has commas and apostrophes', () => {
    expect(parseAreas("'Nämnd, \"ny\" Per''s'!$A$1:B4, 'Nämnd, \"ny\" Per''s'!D2")).toEqual([
      { top: 0, left: 0, rows: 4, columns: 2 },
      { top: 1, left: 3, rows: 1, columns: 1 },
    ]);
  });

  test('spans the sheet for whole rows and whole columns', () => {
    expect(parseAreas('Drift!3:5')).toEqual([{ top: 2, left: 0, rows: 3, columns: 16384 }]);
    expect(parseAreas('Drift!B:C')).toEqual([{ top: 0, left: 1, rows: 1048576, columns: 2 }]);
  });

  test.each([
    ['Drift!A1', 'Drift'],
    ["'Drift 2025'!A1:B2", 'Drift 2025'],
    ["'Per''s blad!'!A1", "Per's blad!"],
  ])('%s stands on the sheet %s', (address, sheet) => {
    expect(sheetOf(address)).toBe(sheet);
  });
});
