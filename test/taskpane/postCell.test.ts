import type { Kolumnslag, Konteringar } from '../../src/domain/underlag/huvudbok.ts';
import { cellOfPost } from '../../src/taskpane/views/kostnadslage/postCell.ts';
import { buildYear } from '../builders/ekonomi.ts';

type Columns = readonly (readonly [slag: Kolumnslag, fran: number, till?: number])[];

/** The utfall of 2025, on rows 2–13 of the sheet "utfall 2025", with its columns as they were read. */
function ledger(columns: Columns, ar = 2025): Konteringar {
  const kolumner = columns.map(([slag, fran, till = fran]) => ({ slag, fran, till }));
  const serie = buildYear('utfall', ar, new Array<number>(12).fill(100));
  return {
    ...serie,
    kalla: { ...serie.kalla, blad: 'utfall 2025' },
    lasning: { enhet: 'kr', kolumner, vant: 'inget', antaget: [] },
  };
}

const cell = (serier: readonly Konteringar[], manad = 1, rad = 5): string =>
  cellOfPost({ serier, ar: 2025 }, { bok: 'bok.xlsx', blad: 'utfall 2025', rad, manad });

describe('the cell of a posting', () => {
  it('is that of its amount', () => {
    expect(cell([ledger([['konto', 2], ['belopp', 5]])])).toBe("'utfall 2025'!F5"); // prettier-ignore
  });

  it('is that of its month in a matrix', () => {
    expect(cell([ledger([['manader', 3, 14]])], 8)).toBe("'utfall 2025'!K5");
  });

  it('is all of the months where the matrix has fewer columns than its month', () => {
    expect(cell([ledger([['manader', 3, 6]])], 8)).toBe("'utfall 2025'!D5:G5");
  });

  it.each<[string, Columns, string]>([
    [
      'beside each other',
      [
        ['debet', 4],
        ['kredit', 5],
      ],
      'E5:F5',
    ],
    [
      'apart',
      [
        ['debet', 4],
        ['kredit', 7],
      ],
      'E5',
    ],
  ])('is debet and kredit where they stand %s', (_, columns, expected) => {
    expect(cell([ledger(columns)])).toBe(`'utfall 2025'!${expected}`);
  });

  it('is looked for in the table that has the row, of the followed year', () => {
    const other = ledger([['belopp', 9]], 2024);
    const below = {
      ...ledger([['belopp', 7]]),
      rad: Int32Array.from({ length: 12 }, (_, at) => at + 40),
    };
    const serier = [other, below, ledger([['belopp', 5]])];
    expect([cell(serier), cell(serier, 1, 41)]).toEqual(["'utfall 2025'!F5", "'utfall 2025'!H41"]);
  });

  it('is the first of its row where no column is known', () => {
    expect([cell([]), cell([ledger([['konto', 2]])])]).toEqual([
      "'utfall 2025'!A5",
      "'utfall 2025'!A5",
    ]);
  });
});
