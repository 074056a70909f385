import { ingetTidigare } from '../../src/domain/tidigare/ingetTidigare.ts';
import type { CellValue, Grid } from '../../src/reading/grid.ts';
import { parseKallor } from '../../src/reading/tidigare/readKallor.ts';
import { readTidigare } from '../../src/reading/tidigare/readTidigare.ts';
import { composeRapport } from '../../src/report/composeRapport.ts';
import { buildUppfoljning, type TabellSpec } from '../builders/tabell.ts';
import { sheetToGrid } from './sheetToGrid.ts';

/** Tables with the same codes; the names of their rows tell whose they are. */
const table = (namnd: string, omrade = `${namnd}!A3:D5`): TabellSpec => ({
  titel: namnd,
  omrade,
  kolumner: [
    ['utfall', 'Utfall'],
    ['budget', 'Budget'],
  ],
  rader: ['10', '92', '93'].map((kod) => ({
    kod,
    namn: `${namnd} ${kod}`,
    belopp: { utfall: 10, budget: 12 },
  })),
});
const sar = (spec: TabellSpec): TabellSpec => ({ ...spec, typ: 'sarredovisning', foralder: '51' });

const run = (tables: readonly TabellSpec[], grids: readonly Grid[]): readonly Grid[] =>
  composeRapport(
    buildUppfoljning(tables),
    grids.length === 0 ? ingetTidigare : readTidigare(grids),
  ).sheets.map((sheet) => sheetToGrid(sheet));

const textIn = (value: CellValue | undefined): string => (typeof value === 'string' ? value : '');

/** A comment beside the first row of each table, saying what the row is. */
const comment = (grids: readonly Grid[]): readonly Grid[] =>
  grids.map((grid) => {
    const column = grid.cells[4]?.indexOf('Kommentar') ?? -1;
    if (column < 0) return grid;
    return {
      ...grid,
      cells: grid.cells.map((row, at) =>
        at === 5 ? row.with(column, `om ${textIn(row[1])}`) : row,
      ),
    };
  });

/** By table, the first row's name and what stands beside it. */
const commentsOf = (grids: readonly Grid[]) =>
  grids
    .filter(({ cells }) => cells[4]?.[0] === 'Kod')
    .map(({ tables, cells }) => [
      tables[0]?.name,
      cells[5]?.[1],
      cells[5]?.[cells[4]?.indexOf('Kommentar') ?? 0] ?? null,
    ]);

const first = 'klDriftredovisning';
const second = 'kl2Driftredovisning';
const vard = [first, 'Vård 10', 'om Vård 10'];
const teknik = [second, 'Teknik 10', 'om Teknik 10'];
const before = comment(run([table('Vård'), table('Teknik')], []));

describe('the comments of tables with the same codes', () => {
  it('follow their table when the sheets change place', () => {
    const swapped = run([table('Teknik'), table('Vård')], before);
    expect(commentsOf(swapped)).toEqual([teknik, vard]);
    expect(commentsOf(run([table('Vård'), table('Teknik')], swapped))).toEqual([vard, teknik]);
  });

  it('stay apart when one table goes, and stand beside it when it comes back', () => {
    const one = run([table('Teknik')], before);
    expect(commentsOf(one)).toEqual([teknik, [first, 'Inga rader', null]]);
    expect(one.flatMap(({ cells }) => cells.flat())).toContain('om Vård 10');
    const again = run([table('Teknik')], one);
    expect(commentsOf(again)).toEqual(commentsOf(one));
    expect(again.flatMap(({ cells }) => cells.flat())).toContain('om Vård 10');
    const other = run([table('Park'), table('Teknik')], again);
    expect(commentsOf(other)[0]).toEqual(['kl3Driftredovisning', 'Park 10', null]);
    expect(commentsOf(run([table('Vård'), table('Teknik')], other))).toEqual([vard, teknik]);
  });

  it('follow a table whose sheet is renamed', () => {
    const renamed = table('Vård', 'Vård och omsorg!A3:D5');
    expect(commentsOf(run([table('Teknik'), renamed], before))).toEqual([teknik, vard]);
  });

  it('do not go to a table of other rows on another sheet', () => {
    const other = {
      ...table('Park'),
      rader: table('Park').rader.map((rad) => ({ ...rad, kod: `7${rad.kod}` })),
    };
    expect(commentsOf(run([other, table('Teknik')], before))).toEqual([
      ['kl3Driftredovisning', 'Park 10', null],
      teknik,
      [first, 'Inga rader', null],
    ]);
  });

  it('follow their table when another one comes before it', () => {
    expect(commentsOf(run([table('Park'), table('Vård'), table('Teknik')], before))).toEqual([
      ['kl3Driftredovisning', 'Park 10', null],
      vard,
      teknik,
    ]);
  });

  it('follow their table when next month is another workbook', () => {
    const tables = (month: string) =>
      ['Vård', 'Teknik'].map((namnd) => ({
        ...table(namnd, 'Blad1!A3:D5'),
        bok: `${namnd} ${month}.xlsx`,
      }));
    const august = comment(run(tables('2025-08'), []));
    expect(commentsOf(run(tables('2025-09').toReversed(), august))).toEqual([teknik, vard]);
  });

  it('follow särredovisningar of the same row too', () => {
    const both = [sar(table('Vård')), sar(table('Teknik'))];
    const sheets = commentsOf(run(both.toReversed(), comment(run(both, []))));
    expect(sheets).toEqual([
      ['kl51_2Sarredovisning', 'Teknik 10', 'om Teknik 10'],
      ['kl51Sarredovisning', 'Vård 10', 'om Vård 10'],
    ]);
  });

  it('stay when the line of the source was removed', () => {
    const without = before.map((grid) => ({
      ...grid,
      cells: grid.cells.map((row) =>
        textIn(row[0]).startsWith('Källa: ') ? row.with(0, null) : row,
      ),
    }));
    expect(commentsOf(run([table('Vård'), table('Teknik')], without))).toEqual([vard, teknik]);
  });
});

describe('a table that is alone of its kind', () => {
  it('keeps its name whatever its sheet and rows are called', () => {
    const other = { ...table('Park'), rader: [{ namn: 'Ny', belopp: { utfall: 1, budget: 1 } }] };
    const [sheet] = run([other], comment(run([table('Vård')], [])));
    expect(sheet?.tables[0]?.name).toBe(first);
    expect(sheet?.cells.flat()).toContain('om Vård 10');
  });
});

describe('the line of the source', () => {
  it.each([
    ['Källa: Drift!A3:E11 i bok.xlsx. Belopp: Utfall · Budget', [['bok.xlsx', 'Drift', 'A3']]],
    ['Källa: A; B!C4 i x; y.xlsx', [['x; y.xlsx', 'A; B', 'C4']]],
    [
      'Källa: Vi i dag!A3:B4 i a.xlsx; Utfall!B2:C3 i b.xlsx. Belopp: Utfall',
      [
        ['a.xlsx', 'Vi i dag', 'A3'],
        ['b.xlsx', 'Utfall', 'B2'],
      ],
    ],
    ['Källa: saknas. Förr: Drift!A3 i bok.xlsx', [['bok.xlsx', 'Drift', 'A3']]],
    ['Källa: saknas', []],
    ['Drift!A3:E11 i bok.xlsx', []],
  ])('names the sources: %s', (line, expected) => {
    expect(parseKallor(line).map(({ bok, blad, cell }) => [bok, blad, cell])).toEqual(expected);
  });
});
