import fc from 'fast-check';
import { egnaOrd } from '../../../src/domain/tidigare/egnaOrd.ts';
import { prognosfalt } from '../../../src/domain/tidigare/egnaRubriker.ts';
import type { Ekonomi } from '../../../src/domain/underlag/huvudbok.ts';
import type { Uppfoljning } from '../../../src/domain/uppfoljning/uppfoljning.ts';
import { standardRegler } from '../../../src/domain/regler/regler.ts';
import { ingetTidigare } from '../../../src/domain/tidigare/ingetTidigare.ts';
import type { Tidigare } from '../../../src/domain/tidigare/tidigare.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { readTidigare } from '../../../src/reading/tidigare/readTidigare.ts';
import { composeRapport } from '../../../src/report/composeRapport.ts';
import { buildUppfoljning, type RadSpec, type TabellSpec } from '../../builders/tabell.ts';
import { changeLedger, followUp, ledger } from '../../report/kostnadslage/ledger.ts';
import { sheetToGrid } from '../../report/sheetToGrid.ts';
import {
  filledCells,
  growTable,
  insertColumn,
  insertRow,
  textsOf,
  writeCell,
} from './personsHand.ts';

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

/** The ledger with a verksamhet less, with other names, and without its list of ansvar. */
const ledgers: readonly Ekonomi[] = [
  changeLedger((kod) => kod.startsWith('51')),
  changeLedger(
    (kod) => kod === '1010',
    (namn) => `${namn} och mer`,
  ),
  { ...ledger, ansvar: [] },
];

/** A run: the rows that the source has then, whether it has a särredovisning, and where a person writes after. */
const run = fc.record({
  rader: fc.array(rad, { maxLength: 6 }),
  hasSar: fc.boolean(),
  ledger: fc.constantFrom(null, null, ledger, ...ledgers),
  hasPrognos: fc.boolean(),
  hasPeriod: fc.boolean(),
  grows: fc.boolean(),
  writes: fc.array(
    fc.record({ sheet: fc.nat(8), row: fc.nat(30), column: fc.nat(22), isComment: fc.boolean() }),
    { maxLength: 16 },
  ),
  inserts: fc.array(
    fc.record({
      sheet: fc.nat(8),
      at: fc.nat(12),
      isColumn: fc.boolean(),
      filled: fc.array(fc.nat(14), { minLength: 1, maxLength: 6 }),
    }),
    { maxLength: 2 },
  ),
});

type Run = typeof run extends fc.Arbitrary<infer T> ? T : never;

/** Where a person may write in a sheet: any blank cell but those of our columns in our tables. */
function isOpen(grid: Grid, row: number, column: number): boolean {
  const value = grid.cells[row]?.[column] ?? null;
  if (value !== null && value !== egnaOrd.forslag) return false;
  if (column === 0 && row < 2) return false;
  return grid.tables.every(({ name, area }) => {
    const header = grid.cells[area.top] ?? [];
    const own = name === 'klPrognos' ? prognosfalt.map(({ rubrik }) => rubrik) : [];
    const open = ['Kommentar', ...own].map((rubrik) => header.indexOf(rubrik));
    const isInside = row >= area.top && row < area.top + area.rows;
    const isComment = open.includes(column) && row > area.top;
    return !isInside || isComment || column >= area.left + area.columns;
  });
}

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

function withLedger({ ledger: ekonomi }: Run, uppfoljning: Uppfoljning): Uppfoljning {
  if (ekonomi === null) return uppfoljning;
  const { kostnadslage, prognoser } = followUp(ekonomi);
  return { ...uppfoljning, ekonomi, kostnadslage, prognoser };
}

/** One run, and then what a person writes; the texts are told apart by their number. */
function follow(
  tidigare: Tidigare,
  spec: Run,
  from: number,
  written: Set<string>,
): readonly Grid[] {
  const uppfoljning = withLedger(
    spec,
    buildUppfoljning(tabeller(spec), {
      regler: standardRegler,
      period: spec.hasPeriod ? '2025-08' : null,
    }),
  );
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
    grids[at] = writeCell(grid, row, target, text);
  });
  let count = 50;
  const next = (): string => {
    const text = `text ${from + (count += 1)}.`;
    written.add(text);
    return text;
  };
  const grown = spec.grows ? grids.map(growTable) : grids;
  return spec.inserts.reduce((sheets, insert) => {
    const put = insert.isColumn ? insertColumn : insertRow;
    const at = insert.sheet % sheets.length;
    return sheets.map((grid, index) => (index === at ? put(grid, insert, next) : grid));
  }, grown);
}

describe('properties', () => {
  it('keeps every text that a person wrote, through any runs, exactly once', () => {
    fc.assert(
      fc.property(fc.array(run, { minLength: 2, maxLength: 4 }), (runs) => {
        const written = new Set<string>();
        let tidigare: Tidigare = ingetTidigare;
        let grids: readonly Grid[] = [];
        runs.forEach((spec, index) => {
          grids = follow(tidigare, spec, index * 1000, written);
          tidigare = readTidigare(grids);
        });
        const last = composeRapport(buildUppfoljning([]), tidigare);
        const texts = textsOf(last.sheets.map((sheet) => sheetToGrid(sheet)));
        expect(texts.filter((text) => text.startsWith('text ')).toSorted()).toEqual(
          [...written].toSorted(),
        );
      }),
      { numRuns: 120 },
    );
  });

  it('changes nothing when the same run is made again', () => {
    fc.assert(
      fc.property(run, run, (before, spec) => {
        const first = readTidigare(follow(ingetTidigare, before, 0, new Set()));
        const second = readTidigare(follow(first, { ...spec, grows: false }, 1000, new Set()));
        const uppfoljning = withLedger(spec, buildUppfoljning(tabeller(spec)));
        const once = composeRapport(uppfoljning, second);
        const again = readTidigare(once.sheets.map((sheet) => sheetToGrid(sheet)));
        const sheets = composeRapport(uppfoljning, again).sheets;
        expect(sheets.map(filledCells)).toEqual(once.sheets.map(filledCells));
      }),
      { numRuns: 80 },
    );
  });
});
