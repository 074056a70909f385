import { standardKontobas } from '../../../src/domain/konto/kontogrupp.ts';
import { ore } from '../../../src/domain/amount/ore.ts';
import { standardRegler } from '../../../src/domain/regler/regler.ts';
import { ingetTidigare } from '../../../src/domain/tidigare/ingetTidigare.ts';
import type { Tidigare } from '../../../src/domain/tidigare/tidigare.ts';
import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { isOwnGrid } from '../../../src/reading/tidigare/isOwnGrid.ts';
import { readTidigare } from '../../../src/reading/tidigare/readTidigare.ts';
import { composeRapport } from '../../../src/report/composeRapport.ts';
import { composeRegler } from '../../../src/report/regler/composeRegler.ts';
import { buildUppfoljning, type RadSpec, type TabellSpec } from '../../builders/tabell.ts';
import { sheetToGrid } from '../../report/sheetToGrid.ts';
import { insertColumn, textsOf, writeCell } from './personsHand.ts';

const belopp = { utfall: 10, budget: 12 };
const vard: RadSpec = { kod: '51', namn: 'Vård', belopp };
const ifo: RadSpec = { kod: '55', namn: 'IFO', belopp };
const table = (...rader: readonly RadSpec[]): TabellSpec => ({
  kolumner: [
    ['utfall', 'Utfall'],
    ['budget', 'Budget'],
  ],
  rader,
});

const run = (tidigare: Tidigare, ...tabeller: readonly TabellSpec[]): readonly Grid[] =>
  composeRapport(buildUppfoljning(tabeller), tidigare).sheets.map((sheet) => sheetToGrid(sheet));

/** The first sheet with a value put in the row that holds `name`, in the column under `header` plus `right`. */
function write(grids: readonly Grid[], name: string, header: string, value: CellValue, right = 0) {
  const [first, ...rest] = grids;
  if (first === undefined) throw new Error('No sheet');
  const row = first.cells.findIndex((line) => line.includes(name));
  const column = (first.cells[first.tables[0]?.area.top ?? 0] ?? []).indexOf(header) + right;
  const cells = first.cells.map((line) => [...line]);
  const line = cells[row];
  if (line === undefined) throw new Error(`No row ${name}`);
  while (line.length <= column) line.push(null);
  line[column] = value;
  return [{ ...first, cells }, ...rest];
}

const rowWith = (grids: readonly Grid[], text: string): readonly CellValue[] =>
  (grids[0]?.cells.find((line) => line.includes(text)) ?? []).filter((value) => value !== null);

const emptyGrid = (name: string): Grid => ({
  bok: 'bok.xlsx',
  blad: 'Blad1',
  top: 0,
  left: 0,
  cells: [['Namn']],
  formats: new Map(),
  hiddenRows: new Set(),
  merges: [],
  tables: [{ name, area: { top: 0, left: 0, rows: 2, columns: 1 }, hasTotals: false }],
});

describe('isOwnGrid', () => {
  it.each([
    'klDriftredovisning',
    'kl2Driftredovisning',
    'kl51Sarredovisning',
    'kl51_2Sarredovisning',
    'klHemtjanst_Sarredovisning',
    'kl_2Sarredovisning',
    'klLasning',
    'klRegler',
  ])('knows %s as ours', (name) => {
    expect(isOwnGrid(emptyGrid(name))).toBe(true);
  });

  it.each([
    'klasser',
    'kl',
    'Tabell1',
    'klimat',
    'klReglerna',
    'kl1Driftredovisning',
    'klHemtjanstSarredovisning',
    'klDriftredovisning2',
    'kl51Sarredovisning_2',
  ])('leaves %s to the user', (name) => {
    expect(isOwnGrid(emptyGrid(name))).toBe(false);
  });
});

describe('a comment', () => {
  it('follows its code when the row moves and is renamed', () => {
    const first = write(
      run(ingetTidigare, table(vard, ifo)),
      'IFO',
      'Kommentar',
      'Fler placeringar',
    );
    const second = run(readTidigare(first), table({ ...ifo, namn: 'Individ och familj' }, vard));
    expect(rowWith(second, 'Fler placeringar').slice(0, 2)).toEqual(['55', 'Individ och familj']);
  });

  it('stays on the sum row', () => {
    const first = write(run(ingetTidigare, table(vard)), 'Summa', 'Kommentar', 'Stäms av');
    const renamed = { namn: 'Totalt', roll: 'summa', belopp } as const;
    const second = run(readTidigare(first), table(vard, ifo, renamed));
    expect(rowWith(second, 'Stäms av')[0]).toBe('Totalt');
  });

  it('waits under "Utgångna rader" while its row is gone, and goes back to it', () => {
    const first = write(
      run(ingetTidigare, table(vard, ifo)),
      'IFO',
      'Kommentar',
      'Fler placeringar',
    );
    const gone = run(readTidigare(run(readTidigare(first), table(vard))), table(vard));
    expect(rowWith(gone, 'Fler placeringar')).toEqual(['55', 'IFO', 'Fler placeringar']);
    expect(gone[0]?.cells.flat()).toContain('Utgångna rader');
    const back = run(readTidigare(gone), table(vard, ifo));
    expect(rowWith(back, 'Fler placeringar')).toHaveLength(9);
    expect(back[0]?.cells.flat()).not.toContain('Utgångna rader');
  });

  it.each([0, 1, 2, 3])(
    'in a column that a person put in before column %i stays beside its row that is gone',
    (at) => {
      const first = write(run(ingetTidigare, table(vard, ifo)), 'IFO', 'Kommentar', 'Dyrt');
      const [gone] = run(readTidigare(first), table(vard));
      const inserted = insertColumn(gone!, { at, filled: [] }, () => 'Diarienr');
      const row = inserted.cells.findIndex((line) => line.includes('Dyrt'));
      const own = [writeCell(inserted, row, at, 'KS 12')];
      const again = run(readTidigare(own), table(vard));
      expect(rowWith(again, 'Dyrt')).toEqual(['55', 'IFO', 'Dyrt', 'KS 12']);
      const back = run(readTidigare(again), table(vard, ifo));
      expect(rowWith(back, 'Dyrt').slice(-2)).toEqual(['Dyrt', 'KS 12']);
      expect(textsOf(back).filter((text) => text === 'KS 12')).toHaveLength(1);
    },
  );

  it('on a varav row is told from the same words under another row', () => {
    const lon: RadSpec = { namn: 'löner', roll: 'varav', belopp };
    const grids = run(ingetTidigare, table(vard, lon, ifo, lon));
    const rows =
      grids[0]?.cells.flatMap((line, row) => (line.includes('varav löner') ? [row] : [])) ?? [];
    const cells = (grids[0]?.cells ?? []).map((line, row) =>
      row === rows[1] ? [...line.slice(0, -1), 'om IFO'] : line,
    );
    const written = grids.map((grid, index) => (index === 0 ? { ...grid, cells } : grid));
    const gone = run(readTidigare(written), table(vard, lon));
    expect(rowWith(gone, 'om IFO')[0]).toBe('varav löner ‹55/löner›');
    const back = run(readTidigare(gone), table(ifo, lon, vard, lon));
    const at = back[0]?.cells.findIndex((line) => line.includes('om IFO')) ?? 0;
    expect(back[0]?.cells[at - 1]).toContain('IFO');
  });

  it.each([
    ['a column for codes', vard, ['Kod', 'Verksamhet', 'Status', 'Kommentar']],
    ['none', { ...vard, kod: undefined }, ['Verksamhet', 'Status', 'Kommentar']],
  ])('of a table that is gone has %s, as its rows had', (_, { kod, ...rad }, header) => {
    const spec = table(kod === undefined ? rad : { kod, ...rad });
    const first = write(run(ingetTidigare, spec), 'Vård', 'Kommentar', 'Dyrt');
    const gone = run(readTidigare(run(readTidigare(first))));
    expect(gone[0]?.cells[4]).toEqual(header);
    expect(rowWith(gone, 'Dyrt')).toEqual([...(kod === undefined ? [] : [kod]), 'Vård', 'Dyrt']);
    expect(rowWith(run(readTidigare(gone), spec), 'Dyrt')).toContain('Vård');
  });

  it('under the code of a varav row that is gone goes back with the row', () => {
    const lon: RadSpec = { namn: 'löner', roll: 'varav', belopp };
    const first = write(run(ingetTidigare, table(vard, lon)), 'varav löner', 'Kommentar', 'Dyrt');
    const [gone] = run(readTidigare(first), table(vard));
    const row = gone!.cells.findIndex((line) => line.includes('Dyrt'));
    const own = [writeCell(gone!, row, 0, 'KS 12')];
    for (const before of [own, run(readTidigare(own), table(vard))]) {
      const back = run(readTidigare(before), table(vard, lon));
      expect(rowWith(back, 'Dyrt')[0]).toBe('varav löner');
      expect(rowWith(back, 'Dyrt').slice(-2)).toEqual(['Dyrt', 'KS 12']);
    }
  });

  it('of two states of a sheet is kept once, and both where they differ, the later one first', () => {
    const start = run(ingetTidigare, table(vard));
    const [same, other] = ['Lika', 'Annan'].map((text) => write(start, 'Vård', 'Kommentar', text));
    if (same === undefined || other === undefined) throw new Error('No sheets');
    const comment = (grids: readonly Grid[]) =>
      readTidigare(grids).blad.get('klDriftredovisning')?.rader[0]?.kommentar;
    expect(comment([...same, ...same])).toBe('Lika');
    expect(comment([...same, ...other])).toBe('Annan\nLika');
    expect(comment([...write(start, 'Vård', 'Kommentar', 'Annan\nLika'), ...same])).toBe(
      'Annan\nLika',
    );
  });

  it('is kept when its table is gone', () => {
    const first = write(run(ingetTidigare, table(vard)), 'Vård', 'Kommentar', 'Spara');
    const sheets = composeRapport(buildUppfoljning([]), readTidigare(first)).sheets;
    expect(sheets.map(({ tables }) => tables[0].name)).toEqual([
      'klDriftredovisning',
      'klLasning',
      'klRegler',
    ]);
  });
});

describe("a column of a person's own", () => {
  it('follows its rows, dates and numbers as such', () => {
    let grids = run(ingetTidigare, table(vard, ifo));
    grids = write(grids, 'Verksamhet', 'Kommentar', 'Ansvarig', 1);
    grids = write(grids, 'IFO', 'Kommentar', 'Eva', 1);
    grids = write(grids, 'IFO', 'Kommentar', 12.5, 2);
    grids = write(grids, 'Vård', 'Kommentar', { date: '2024-02-29' }, 1);
    const second = run(readTidigare(grids), table(ifo, vard));
    expect(rowWith(second, 'IFO').slice(-2)).toEqual(['Eva', 12.5]);
    expect(rowWith(second, 'Vård').at(-1)).toEqual({ date: '2024-02-29' });
    expect(rowWith(second, 'Verksamhet').at(-1)).toBe('Ansvarig');
  });

  it.each([
    ['text', ['Ansvarig', 'Eva', null, null]],
    ['figures in every row', ['I fjol', 7, 8, 15]],
  ])('put between ours moves to the right of the comment, under its header: %s', (_, column) => {
    const [first, ...rest] = run(ingetTidigare, table(vard, ifo));
    const [own] = first?.tables ?? [];
    if (first === undefined || own === undefined) throw new Error('No sheet');
    const { area } = own;
    const cells = first.cells.map((line, row) =>
      line.length > 2 ? line.toSpliced(2, 0, column[row - area.top] ?? null) : line,
    );
    const tables = [{ ...own, area: { ...area, columns: area.columns + 1 } }];
    const again = run(readTidigare([{ ...first, cells, tables }, ...rest]), table(ifo, vard));
    const header = again[0]?.cells[area.top] ?? [];
    expect(header.indexOf(column[0] ?? '')).toBe(header.indexOf('Kommentar') + 1);
    expect(rowWith(again, 'Vård').includes(column[1] ?? '')).toBe(true);
    expect(again[0]?.cells.flat().filter((value) => value === column[1])).toHaveLength(1);
  });

  it("is not made of a column of ours that somebody renamed, or of the source's new header", () => {
    const [first, ...rest] = run(ingetTidigare, table(vard, ifo));
    if (first === undefined) throw new Error('No sheet');
    const cells = first.cells.map((line) =>
      line.map((value) => (value === 'Utfall' ? 'Utfall hittills' : value)),
    );
    const renamed: TabellSpec = {
      ...table(vard, ifo),
      kolumner: [
        ['utfall', 'Utfall sep'],
        ['budget', 'B'],
      ],
    };
    const again = run(readTidigare([{ ...first, cells }, ...rest]), renamed);
    const plain = run(ingetTidigare, renamed);
    const filled = (grids: readonly Grid[]) => grids[0]?.cells.flat().filter((v) => v !== null);
    expect(filled(again)).toEqual(filled(plain));
  });
});

describe('the rules', () => {
  const sheet = (...args: Parameters<typeof composeRegler>): Grid =>
    sheetToGrid(composeRegler(...args));
  const withValue = (rule: string, value: CellValue, format?: string): Grid => {
    const grid = sheet(standardRegler, []);
    const row = grid.cells.findIndex(([name]) => name === rule);
    const cells = grid.cells.map((line, at) =>
      at === row ? [line[0] ?? null, value, ...line.slice(2)] : line,
    );
    return { ...grid, cells, formats: new Map(format ? [[`${row},1`, format]] : []) };
  };

  it('are read back as they were written', () => {
    const regler = {
      troskelBelopp: ore(25_000_050),
      troskelAndel: 0.025,
      enhet: 'mnkr',
      decimaler: 1,
      tecken: 'intakt-plus',
      troskelEngang: ore(30_000_000),
      kontobas: { ...standardKontobas, ovrigt: ['6', '7'], kapital: ['78', '79'] },
      maltolerans: 0.05,
      arsmatt: 'raknasInte',
      malskala: 'paVag',
      riskOmedelbart: 9,
      riskSnarast: 4,
      timmarPerArsarbetare: 1650.5,
      kostnadPerArsarbetare: ore(65_000_000),
    } as const;
    const rattelser = [{ tabell: 'Drift!A3', falt: 'period', varde: '2025-08' }] as const;
    const { regler: read, rattelser: corrections, fynd } = readTidigare([sheet(regler, rattelser)]);
    expect([read, corrections, fynd]).toEqual([regler, rattelser, []]);
  });

  it.each<[string, CellValue, string | undefined, object]>([
    ['Tröskel, belopp', '1 500', undefined, { troskelBelopp: 150_000_000 }],
    ['Tröskel, belopp', '2,5 mnkr', undefined, { troskelBelopp: 250_000_000 }],
    ['Tröskel, andel', '1,5 %', undefined, { troskelAndel: 0.015 }],
    ['Tröskel, andel', 0.02, '0 %', { troskelAndel: 0.02 }],
    ['Enhet', 'MNKR', undefined, { enhet: 'mnkr' }],
    ['Decimaler', null, undefined, { decimaler: 0 }],
    ['Tolerans, mål', '5 %', undefined, { maltolerans: 0.05 }],
    ['Årsmått utan utfall', 'Räknas inte', undefined, { arsmatt: 'raknasInte' }],
    ['Ord för mål', 'På väg', undefined, { malskala: 'paVag' }],
    ['Risk, hanteras omedelbart', 16, undefined, { riskOmedelbart: 16 }],
    ['Risk, hanteras snarast', '1', undefined, { riskSnarast: 1 }],
    ['Timmar per årsarbetare', '1 650,5 timmar', undefined, { timmarPerArsarbetare: 1650.5 }],
    ['Timmar per årsarbetare', null, undefined, { timmarPerArsarbetare: null }],
    ['Kostnad per årsarbetare', 620, undefined, { kostnadPerArsarbetare: 62_000_000 }],
    ['Kostnad per årsarbetare', '620 000 kr', undefined, { kostnadPerArsarbetare: 62_000_000 }],
  ])('are understood as a person writes them: %s %j', (rule, value, format, expected) => {
    const { regler, fynd } = readTidigare([withValue(rule, value, format)]);
    expect(regler).toEqual({ ...standardRegler, ...expected });
    expect(fynd).toEqual([]);
  });

  it.each<[string, CellValue]>([
    ['Tröskel, belopp', 'hundra'],
    ['Tröskel, belopp', -5],
    ['Tröskel, andel', 'lite'],
    ['Enhet', 'euro'],
    ['Decimaler', 3],
    ['Tecken', 'omvänt'],
    ['Tolerans, mål', 'lite'],
    ['Årsmått utan utfall', 'kanske'],
    ['Ord för mål', 'grönt'],
    ['Risk, hanteras omedelbart', 0],
    ['Risk, hanteras omedelbart', 17],
    ['Risk, hanteras snarast', 6.5],
    ['Timmar per årsarbetare', 0],
    ['Kostnad per årsarbetare', 'okänt'],
  ])(
    "that can't be read give a finding, the standard value, and stay as written: %s %j",
    (rule, value) => {
      const tidigare = readTidigare([withValue(rule, value)]);
      expect(tidigare.regler).toEqual(standardRegler);
      expect(tidigare.fynd).toMatchObject([
        {
          typ: 'regelEjTolkad',
          regel: rule,
          varde: JSON.stringify(value).replaceAll('"', ''),
          blad: 'Regler',
        },
      ]);
      const again = readTidigare([sheet(tidigare.regler, [], tidigare)]);
      expect(again.fynd).toHaveLength(1);
    },
  );

  it('take corrections written straight below their table, and months that became dates', () => {
    const grid = sheet(standardRegler, []);
    const end = (grid.tables[1]?.area.top ?? 0) + (grid.tables[1]?.area.rows ?? 0);
    const cells = grid.cells.map((line) => [...line]);
    cells[end] = ['Drift!A3', 'Period', { date: '2025-08-01' }];
    expect(readTidigare([{ ...grid, cells }]).rattelser).toEqual([
      { tabell: 'Drift!A3', falt: 'period', varde: '2025-08' },
    ]);
  });

  it("keep a correction that can't be read where it stands, with a finding", () => {
    const grid = sheet(standardRegler, []);
    const first = (grid.tables[1]?.area.top ?? 0) + 1;
    const cells = grid.cells.map((line, row) =>
      row === first ? ['Drift!A3', 'färg', 'blå'] : line,
    );
    const tidigare = readTidigare([{ ...grid, cells }]);
    expect([tidigare.rattelser, tidigare.fynd.length]).toEqual([[], 1]);
    expect(sheet(standardRegler, [], tidigare).cells[first]?.slice(0, 3)).toEqual([
      'Drift!A3',
      'färg',
      'blå',
    ]);
  });
});
