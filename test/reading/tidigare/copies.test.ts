import fc from 'fast-check';
import {
  isCopyTableName,
  isOwnTableName,
  nameEgenTabell,
} from '../../../src/domain/tidigare/egnaTabeller.ts';
import { ingetTidigare } from '../../../src/domain/tidigare/ingetTidigare.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { readTidigare } from '../../../src/reading/tidigare/readTidigare.ts';
import { sourceGrids } from '../../../src/reading/tidigare/sourceGrids.ts';
import { composeRapport } from '../../../src/report/composeRapport.ts';
import { buildGrid } from '../../builders/grid.ts';
import { buildUppfoljning, type TabellSpec } from '../../builders/tabell.ts';
import { sheetToGrid } from '../../report/sheetToGrid.ts';

const drift: TabellSpec = {
  kolumner: [
    ['utfall', 'Utfall'],
    ['budget', 'Budget'],
  ],
  rader: [{ kod: '51', namn: 'Vård', belopp: { utfall: 10, budget: 12 } }],
};
const sar: TabellSpec = { ...drift, typ: 'sarredovisning', titel: 'Äldreomsorg', foralder: '51' };
const hemtjanst: TabellSpec = { ...sar, foralder: 'Hemtjänst' };

const uppfoljning = buildUppfoljning([drift, { ...drift, titel: 'Två' }, sar, sar, hemtjanst]);
const run = (grids: readonly Grid[]) => composeRapport(uppfoljning, readTidigare(grids)).sheets;
const report = run([]).map((sheet) => sheetToGrid(sheet));

const digits = fc.tuple(fc.constantFrom('', '_'), fc.integer({ min: 1, max: 9999 }));

/** A sheet as Excel copies it, with a comment in each row. */
const copyOf = (grid: Grid, suffix: string): Grid => ({
  ...grid,
  blad: `${grid.blad} (2)`,
  cells: grid.cells.map((row) => [...row, 'arkiv']),
  tables: grid.tables.map((table) => ({ ...table, name: table.name + suffix })),
});

describe('the name of a table', () => {
  const slag = fc.constantFrom('Driftredovisning' as const, 'Sarredovisning' as const);
  const kod = fc.stringMatching(/^[A-Za-z0-9]{0,8}$/);

  it('tells ours from a copy, whatever code and number ours has', () => {
    fc.assert(
      fc.property(slag, kod, fc.integer({ min: 1, max: 200 }), digits, (kind, code, n, [_, d]) => {
        const name = nameEgenTabell(kind, code, n);
        const told = (of: string) => [isOwnTableName(of), isCopyTableName(of)];
        expect([name, ...told(name)]).toEqual([name, true, false]);
        expect([name, ...told(`${name}${_}${d}`)]).toEqual([name, false, true]);
      }),
    );
  });

  it('is another one for each code and number', () => {
    const all = ['', '2', '51', '512', 'A', 'A2'].flatMap((code) =>
      [1, 2, 12].map((n) => nameEgenTabell('Sarredovisning', code, n).toLowerCase()),
    );
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a copy that a person made of a sheet', () => {
  it('changes nothing in any later run, and is neither a source nor written', () => {
    fc.assert(
      fc.property(fc.array(digits, { minLength: 1, maxLength: 3 }), (suffixes) => {
        const copies = suffixes.flatMap((suffix) =>
          report.map((grid) => copyOf(grid, suffix.join(''))),
        );
        let grids = report;
        for (let times = 0; times < 3; times += 1) {
          const sheets = run([...copies, ...grids, ...copies]);
          expect(sheets).toEqual(run(grids));
          grids = sheets.map((sheet) => sheetToGrid(sheet));
        }
        const written = grids.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()));
        const copied = copies.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()));
        expect(copied.filter((name) => written.includes(name))).toEqual([]);
        expect(grids.flatMap(({ cells }) => cells.flat())).not.toContain('arkiv');
        expect(sourceGrids([...grids, ...copies])).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('leaves the rest of a sheet with other tables to be read', () => {
    const area = { top: 0, left: 0, rows: 2, columns: 1 };
    const tables = [
      { name: 'klDriftredovisning2', area, hasTotals: false },
      { name: 'Tabell1', area: { ...area, left: 1 }, hasTotals: false },
    ];
    const sheet = buildGrid([['Arkiv', 'Budget'], [1, 2], [3]], { tables });
    expect(sourceGrids([sheet])).toEqual([
      { ...buildGrid([['', 'Budget'], ['', 2], [3]]), tables: tables.slice(1) },
    ]);
  });

  it('is not read back when it is all that there is', () => {
    const copies = report.map((grid) => copyOf(grid, '2'));
    expect(readTidigare(copies)).toEqual(ingetTidigare);
  });
});
