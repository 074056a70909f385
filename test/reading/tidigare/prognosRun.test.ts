import { foljUpp } from '../../../src/application/foljUpp.ts';
import { egnaOrd, metodord } from '../../../src/domain/tidigare/egnaOrd.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { write } from '../../report/kostnadslage/sheets.ts';
import { sheetToGrid } from '../../report/sheetToGrid.ts';

/** A ledger of two grupper, one of them known by name alone, with a one-off in March. */
const ledger = drawGrid(
  `
Period|Ansvar|Verksamhet|Konto|Belopp
${[1, 2, 3, 4, 5, 6]
  .flatMap((m) => [
    `'2025-0${m}|'70100|'5110|'5010|${m === 3 ? 900 : 100}`,
    `'2025-0${m}|'70100|Nämnden|'5010|10`,
  ])
  .join('\n')}`,
  { blad: 'Huvudbok' },
);

const sheets = (grids: readonly Grid[]): readonly Grid[] =>
  foljUpp(grids).rapport.sheets.map((sheet) => sheetToGrid(sheet));

const change = (grids: readonly Grid[], blad: string, by: (grid: Grid) => Grid): readonly Grid[] =>
  grids.map((grid) => (grid.blad === blad ? by(grid) : grid));

const linjarOf = (grids: readonly Grid[], kod: string): number | null | undefined =>
  foljUpp(grids).uppfoljning.prognoser.find((prognos) => prognos.kod === kod)?.metoder.linjar;

describe('what a person decides in "Helårsprognos", in the next run', () => {
  const first = sheets([ledger]);

  it.each(['51', 'Nämnden'])('leaves out months of %s and of no other', (kod) => {
    const other = kod === '51' ? 'Nämnden' : '51';
    const written = change(first, 'Helårsprognos', (grid) =>
      write(grid, kod, egnaOrd.utelamna, kod === '51' ? 'mars' : 'jan–maj'),
    );
    const before = [ledger, ...first];
    const after = [ledger, ...written];
    // What was paid in March is paid, but says nothing of the other months.
    expect(linjarOf(before, '51')).toBe(280_000);
    expect(linjarOf(after, '51')).toBe(kod === '51' ? 200_000 : 280_000);
    expect(linjarOf(after, other)).toBe(linjarOf(before, other));
  });

  it('stands in the history of forecasts, which the run after that reads', () => {
    const written = change(first, 'Helårsprognos', (grid) =>
      write(write(grid, '51', egnaOrd.metod, metodord.linjar), '51', egnaOrd.justering, 5),
    );
    const { prognoshistorik } = foljUpp([ledger, ...sheets([ledger, ...written])]).uppfoljning;
    const own = prognoshistorik.find(({ ansvar, kod }) => ansvar === null && kod === '51');
    expect(own).toMatchObject({
      period: '2025-06',
      metod: metodord.linjar,
      justering: 500_000,
      prognos: 780_000,
    });
    expect(new Set(prognoshistorik.map(({ period }) => period))).toEqual(new Set(['2025-06']));
  });

  it('keeps a forecast typed by hand, and its comment, from run to run', () => {
    const typed = change(first, 'Prognoshistorik', (grid) => {
      const { area } = grid.tables[0]!;
      const end = area.top + area.rows;
      const line = [
        'maj 2025',
        null,
        '51',
        'Vård',
        null,
        null,
        2.5,
        null,
        null,
        'För hand',
        'Se mejl',
      ];
      return { ...grid, cells: grid.cells.toSpliced(end, 0, line) };
    });
    const second = sheets([ledger, ...typed]);
    for (const grids of [second, sheets([ledger, ...second])]) {
      const rows = grids
        .find(({ blad }) => blad === 'Prognoshistorik')
        ?.cells.filter((row) => row.includes('Se mejl'));
      expect(rows).toHaveLength(1);
      expect(rows?.[0]).toEqual(expect.arrayContaining(['2025-05', '51', 2.5, 'För hand']));
    }
  });
});
