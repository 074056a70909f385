import fc from 'fast-check';
import { standardRegler } from '../../../src/domain/regler/regler.ts';
import { ingetTidigare } from '../../../src/domain/tidigare/ingetTidigare.ts';
import type { Tidigare } from '../../../src/domain/tidigare/tidigare.ts';
import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { readTidigare } from '../../../src/reading/tidigare/readTidigare.ts';
import { composeRapport } from '../../../src/report/composeRapport.ts';
import { buildUppfoljning, type RadSpec, type TabellSpec } from '../../builders/tabell.ts';
import { sheetToGrid } from '../../report/sheetToGrid.ts';

const names = ['Politik', 'Vård', 'IFO', 'Summa', 'Vård [51]', 'Källa: x', 'a ‹b›', '=1+1'];

const rad: fc.Arbitrary<RadSpec> = fc
  .record({
    kod: fc.constantFrom('10', '51', '55', '', '51012'),
    namn: fc.constantFrom(...names),
    roll: fc.constantFrom('rad' as const, 'rad' as const, 'varav' as const, 'delsumma' as const),
    utfall: fc.option(fc.integer({ min: -999, max: 999 })),
    budget: fc.option(fc.integer({ min: -999, max: 999 })),
  })
  .map(({ kod, namn, roll, utfall, budget }) => ({
    ...(kod === '' || roll === 'varav' ? {} : { kod }),
    namn,
    roll,
    belopp: { utfall, budget },
  }));

/** A run: the rows that the source has then, whether it has a särredovisning, and where a person writes after. */
const run = fc.record({
  rader: fc.array(rad, { maxLength: 6 }),
  hasSar: fc.boolean(),
  hasPrognos: fc.boolean(),
  hasPeriod: fc.boolean(),
  grows: fc.boolean(),
  writes: fc.array(
    fc.record({ sheet: fc.nat(5), row: fc.nat(30), column: fc.nat(16), isComment: fc.boolean() }),
    { maxLength: 8 },
  ),
});

type Run = fc.TypeOf<typeof run>;

/** Where a person may write in a sheet: any blank cell but those of our columns in our tables. */
function isOpen(grid: Grid, row: number, column: number): boolean {
  if ((grid.cells[row]?.[column] ?? null) !== null) return false;
  if (column === 0 && row < 2) return false;
  return grid.tables.every(({ area }) => {
    const header = grid.cells[area.top] ?? [];
    const comment = header.indexOf('Kommentar');
    const isInside = row >= area.top && row < area.top + area.rows;
    const isComment = column === comment && row > area.top;
    return !isInside || isComment || column >= area.left + area.columns;
  });
}

function write(grid: Grid, row: number, column: number, value: CellValue): Grid {
  const cells = grid.cells.map((line) => [...line]);
  while (cells.length <= row) cells.push([]);
  const line = cells[row] ?? [];
  while (line.length <= column) line.push(null);
  line[column] = value;
  return { ...grid, cells };
}

/** A host may take what is written beside or below a table into it. */
const grow = (grid: Grid): Grid => ({
  ...grid,
  tables: grid.tables.map((table, index) =>
    index > 0
      ? table
      : {
          ...table,
          area: { ...table.area, rows: table.area.rows + 1, columns: table.area.columns + 2 },
        },
  ),
});

function tabeller({ rader, hasSar, hasPrognos }: Run): readonly TabellSpec[] {
  const kolumner: TabellSpec['kolumner'] = [
    ['utfall', 'Utfall'],
    ...(hasPrognos ? [['prognos', 'Prognos'] as const] : []),
    ['budget', 'Budget'],
  ];
  const drift: TabellSpec = { kolumner, rader };
  const sar: TabellSpec = { ...drift, typ: 'sarredovisning', titel: 'Äldreomsorg', foralder: '51' };
  return hasSar ? [drift, sar] : [drift];
}

/** One run, and then what a person writes; the texts are told apart by their number. */
function follow(
  tidigare: Tidigare,
  spec: Run,
  from: number,
  written: Set<string>,
): readonly Grid[] {
  const uppfoljning = buildUppfoljning(tabeller(spec), {
    regler: standardRegler,
    period: spec.hasPeriod ? '2025-08' : null,
  });
  const grids = composeRapport(uppfoljning, tidigare).sheets.map((sheet) => sheetToGrid(sheet));
  spec.writes.forEach(({ sheet, row, column, isComment }, index) => {
    const at = sheet % grids.length;
    const grid = grids[at];
    if (grid === undefined) return;
    const header = grid.cells[grid.tables[0]?.area.top ?? 0] ?? [];
    const target = isComment && header.includes('Kommentar') ? header.indexOf('Kommentar') : column;
    if (!isOpen(grid, row, target)) return;
    const text = `text ${from + index}.`;
    written.add(text);
    grids[at] = write(grid, row, target, text);
  });
  return spec.grows ? grids.map(grow) : grids;
}

const textsOf = (grids: readonly Grid[]): readonly string[] =>
  grids.flatMap(({ cells }) => cells.flat()).filter((value) => typeof value === 'string');

describe('properties', () => {
  it('keeps every text that a person wrote, through any runs, exactly once', () => {
    fc.assert(
      fc.property(fc.array(run, { minLength: 2, maxLength: 4 }), (runs) => {
        const written = new Set<string>();
        let tidigare: Tidigare = ingetTidigare;
        let grids: readonly Grid[] = [];
        runs.forEach((spec, index) => {
          grids = follow(tidigare, spec, index * 100, written);
          tidigare = readTidigare(grids);
        });
        const last = composeRapport(buildUppfoljning([]), tidigare);
        const texts = textsOf(last.sheets.map((sheet) => sheetToGrid(sheet)));
        for (const text of written)
          expect([text, texts.filter((t) => t === text).length]).toEqual([text, 1]);
      }),
      { numRuns: 150 },
    );
  });

  it('changes nothing when the same run is made again', () => {
    fc.assert(
      fc.property(run, run, (before, spec) => {
        const first = readTidigare(follow(ingetTidigare, before, 0, new Set()));
        const second = readTidigare(follow(first, { ...spec, grows: false }, 100, new Set()));
        const uppfoljning = buildUppfoljning(tabeller(spec));
        const once = composeRapport(uppfoljning, second);
        const again = readTidigare(once.sheets.map((sheet) => sheetToGrid(sheet)));
        const strip = ({ cells }: { cells: readonly (readonly unknown[])[] }): unknown =>
          cells.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
        const sheets = composeRapport(uppfoljning, again).sheets;
        expect(sheets.map(strip)).toEqual(once.sheets.map(strip));
      }),
      { numRuns: 100 },
    );
  });
});
