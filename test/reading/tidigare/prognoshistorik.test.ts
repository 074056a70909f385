import fc from 'fast-check';
import { historikRubriker } from '../../../src/domain/tidigare/egnaRubriker.ts';
import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { readTidigare } from '../../../src/reading/tidigare/readTidigare.ts';
import { buildGrid } from '../../builders/grid.ts';

type Written = Readonly<Record<string, CellValue>>;

const rubriker: readonly string[] = historikRubriker.klPrognoshistorik;
const whole = {
  Period: '2025-07',
  Ansvar: '70100',
  Kod: '51',
  Verksamhet: 'Vård',
  Förslag: 1200.5,
  Justering: -100,
  Prognos: 1100.5,
  Lägsta: 1000,
  Högsta: '–',
  Metod: 'Linjär',
  Kommentar: 'Ny avgift',
};
const line = (written: Written): readonly CellValue[] =>
  rubriker.map((rubrik) => written[rubrik] ?? null);

/** The sheet "Prognoshistorik": rows in the table, our last line, and rows typed below it. */
function sheet(
  rows: readonly Written[],
  below: readonly Written[] = [],
  inTable = rows.length,
): Grid {
  const head = [['Prognoshistorik'], ['tkr · en rad för varje prognos som har gjorts'], []];
  const area = { top: 3, left: 0, rows: inTable + 1, columns: rubriker.length };
  const end = below.length === 0 ? [] : [[], ['Källa: Huvudbok!A1 i bok.xlsx'], ...below.map(line)];
  return buildGrid([...head, [...rubriker], ...rows.map(line), ...end], {
    blad: 'Prognoshistorik',
    tables: [{ name: 'klPrognoshistorik', area, hasTotals: false }],
  });
}

const read = (...grids: readonly Grid[]) => readTidigare(grids);

describe('the sheet "Prognoshistorik"', () => {
  it('gives a forecast for each row, in öre; a dash is no amount', () => {
    const { prognoshistorik, fynd } = read(sheet([whole]));
    expect(prognoshistorik).toEqual([
      {
        period: '2025-07',
        ansvar: '70100',
        kod: '51',
        namn: 'Vård',
        forslag: 120_050_000,
        justering: -10_000_000,
        prognos: 110_050_000,
        lag: 100_000_000,
        hog: null,
        metod: 'Linjär',
        kommentar: 'Ny avgift',
      },
    ]);
    expect(fynd).toEqual([]);
  });

  it.each([
    ['2025-08', '2025-08'],
    ['augusti 2025', '2025-08'],
    ['aug 2025', '2025-08'],
    [{ date: '2025-08-31' }, '2025-08'],
    [202508, '2025-08'],
  ])('reads the period %j', (Period, period) => {
    expect(read(sheet([{ Period, Prognos: 1 }])).prognoshistorik[0]?.period).toBe(period);
  });

  it('needs a period and a prognos only: such a row is of the whole', () => {
    const [rad] = read(sheet([{ Period: 'aug 2025', Prognos: '1 250,5' }])).prognoshistorik;
    expect(rad).toMatchObject({ ansvar: null, kod: null, prognos: 125_050_000, forslag: null });
  });

  it.each([
    ['a code typed as a number', { Kod: 51, Verksamhet: 'Vård' }, '51'],
    ['a name without a code', { Verksamhet: 'Vård' }, 'Vård'],
    ['a sum', { Verksamhet: 'Summa' }, null],
    ['dashes', { Kod: '–', Verksamhet: '–' }, null],
  ])('knows what a forecast is of by %s', (_, named, kod) => {
    const { prognoshistorik } = read(sheet([{ Period: '2025-08', Prognos: 1, ...named }]));
    expect(prognoshistorik[0]?.kod).toBe(kod);
  });

  it('keeps a forecast that was none', () => {
    const { prognoshistorik } = read(sheet([{ Period: '2025-08', Kod: '51', Prognos: '–' }]));
    expect(prognoshistorik).toMatchObject([{ kod: '51', prognos: null }]);
  });

  it('holds rows typed straight below the table, and below our last line', () => {
    const straight = sheet([whole, { ...whole, Period: '2025-06' }], [], 1);
    expect(read(straight).prognoshistorik.map(({ period }) => period)).toEqual([
      '2025-07',
      '2025-06',
    ]);
    const below = sheet([whole], [{ ...whole, Period: '2025-05' }]);
    expect(read(below).prognoshistorik.map(({ period }) => period)).toEqual(['2025-07', '2025-05']);
  });

  it('never takes the rows that are gone for forecasts', () => {
    const gone = { Period: 'Utgångna rader' };
    const kept = { Period: '2025-08 · 10', Kommentar: 'Ny avgift' };
    const { prognoshistorik, blad } = read(sheet([whole, gone, kept, {}, whole], [], 1));
    expect(prognoshistorik).toHaveLength(1);
    expect(blad.get('klPrognoshistorik')?.rader).toMatchObject([
      { kommentar: 'Ny avgift' },
      { kommentar: 'Ny avgift', utgangen: true },
    ]);
  });

  it.each([
    ['no month for a period', { Period: 'hösten' }, 'period', 'A6', 'hösten'],
    ['month 13', { Period: '2025-13' }, 'period', 'A6', '2025-13'],
    ['no period', { Period: null }, 'period', 'A6', ''],
    ['no prognos', { Prognos: null }, 'prognos', 'G6', ''],
    ['a prognos in words', { Prognos: 'ca 300' }, 'prognos', 'G6', 'ca 300'],
    ['a prognos that is an error', { Prognos: { error: '#REF!' } }, 'prognos', 'G6', '#REF!'],
  ])('tells of a row with %s, and keeps what stands there', (_, wrong, vad, cell, varde) => {
    const { prognoshistorik, fynd, blad } = read(sheet([whole, { ...whole, ...wrong }]));
    expect(prognoshistorik).toHaveLength(1);
    expect(fynd).toMatchObject([{ typ: 'egetEjTolkat', vad, cell, varde }]);
    const kept = blad.get('klPrognoshistorik')?.nedan.map((own) => own.varde);
    expect(kept).toEqual(expect.arrayContaining(['51', 'Vård', 'Ny avgift']));
  });

  it('leaves nothing but the comments to what a person wrote', () => {
    const eget = read(sheet([whole, { ...whole, Period: '2025-06' }])).blad.get(
      'klPrognoshistorik',
    );
    const said = eget?.rader.map(({ nyckel, kommentar }) => [nyckel, kommentar]);
    expect(said).toEqual([
      ['2025-07 · 70100 · 51', 'Ny avgift'],
      ['2025-06 · 70100 · 51', 'Ny avgift'],
    ]);
    expect(eget).toMatchObject({ nedan: [], ovan: [] });
  });

  it('keeps what stands to the right of a forecast by the month and what it is of', () => {
    const grid = sheet([whole]);
    const cells = grid.cells.map((row, at) => (at === 4 ? [...row, 'Se protokoll'] : row));
    expect(read({ ...grid, cells }).blad.get('klPrognoshistorik')?.rader).toMatchObject([
      {
        nyckel: '2025-07 · 70100 · 51',
        kommentar: 'Ny avgift',
        hoger: [{ kolumn: 1, varde: 'Se protokoll' }],
      },
    ]);
  });

  it('of two states: the later forecast of the same month and thing, at its place, and the comment of either', () => {
    const other = { ...whole, Kod: '52' };
    const later = { ...whole, Prognos: 7, Kommentar: null };
    const { prognoshistorik } = read(sheet([whole, other]), sheet([later]));
    expect(prognoshistorik.map(({ kod, prognos, kommentar }) => [kod, prognos, kommentar])).toEqual(
      [
        ['51', 700_000, 'Ny avgift'],
        ['52', 110_050_000, 'Ny avgift'],
      ],
    );
  });

  it.each(['Period', 'Ansvar', 'Kod'])('tells forecasts apart by %s', (rubrik) => {
    const other = { ...whole, [rubrik]: rubrik === 'Period' ? '2025-06' : '99' };
    expect(read(sheet([whole]), sheet([other])).prognoshistorik).toHaveLength(2);
  });

  it('is the same read twice', () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), amount)), (rows) => {
        const grid = sheet(
          rows.map(([manad, kr]) => ({
            Period: `2025-${String(manad).padStart(2, '0')}`,
            Prognos: kr / 1000,
          })),
        );
        const once = read(grid).prognoshistorik;
        expect(read(grid, grid).prognoshistorik).toEqual(once);
        expect(once).toHaveLength(new Set(rows.map(([manad]) => manad)).size);
      }),
    );
  });
});
