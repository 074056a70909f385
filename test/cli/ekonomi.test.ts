import { readFileSync } from 'node:fs';

import type { CellValue } from 'hucre/xlsx';

import { readWorkbook } from '../../src/adapters/xlsx/readWorkbook.ts';
import { cellName } from '../../src/domain/address/area.ts';
import type { UppfoljningJson } from '../../src/report/json/jsonTypes.ts';
import { driftTable, openWorkplace, run, type Workplace } from './workplace.ts';

let place: Workplace;

beforeEach(() => {
  place = openWorkplace();
});
afterEach(() => {
  place.close();
});

const months = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');
const readJson = (name: string): unknown => JSON.parse(readFileSync(place.path(name), 'utf8'));
const readReport = (name: string): UppfoljningJson => readJson(name) as UppfoljningJson;

/** Eight months of a ledger, its budget, and three years before it: 51 costs, 60 is paid for. */
const ledger: CellValue[][] = [
  ['Period', 'Ansvar', 'Verksamhet', 'Konto', 'Text', 'Belopp'],
  ...months.slice(0, 8).flatMap((_, at): CellValue[][] => [
    [`2025-0${at + 1}`, '70100', '5110', '5010', 'Löner', 100_000.25],
    [`2025-0${at + 1}`, '70200', '6010', '3510', 'Statsbidrag', -20_000],
  ]),
];
const matrix = (amounts: readonly number[]): CellValue[][] => [
  ['Ansvar', 'Verksamhet', 'Konto', ...months],
  ...amounts.map((amount, at): CellValue[] => [
    at === 0 ? '70100' : '70200',
    at === 0 ? '5110' : '6010',
    at === 0 ? '5010' : '3510',
    ...months.map(() => amount),
  ]),
];
const sheets = {
  'Huvudbok 2025': ledger,
  'Budget 2025': matrix([90_000, -20_000]),
  'Utfall 2024': matrix([85_000, -18_000]),
  'Utfall 2023': matrix([80_000, -17_000]),
  'Utfall 2022': matrix([75_000, -16_000]),
};

describe('a workbook with a ledger and no drift table', () => {
  it('is followed up: forecasts and where each ansvar stands, and nothing is said to be missing', async () => {
    const { status, out, err } = await run('berakna', await place.book('bok.xlsx', sheets));
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const lines = out.replaceAll(/[\u202f\u00a0]/g, ' ').split('\n');
    expect(lines).toContain('Helårsprognos');
    expect(lines.find((line) => /^51\s/.test(line))?.trim()).toMatch(
      /^51 +800 +1 080 +1 200 +1 140 – 1 200$/,
    );
    // The sum is that of the rows; what the whole gives by itself stands below.
    expect(lines.find((line) => /^ +Summa .* 960 *$/.test(line))?.trim()).toMatch(
      /^Summa +640 +840 +960$/,
    );
    expect(out).toContain('Räknat på helheten är förslaget 960, mellan ');
    expect(lines.find((line) => line.startsWith('70200'))?.trim()).toMatch(
      /^70200 +−160 +−160 +0 +−240$/,
    );
    expect(out).not.toContain('ingen tabell');
  });

  it('has its report replaced, but for a formula that a person wrote in Justering', async () => {
    const bok = await place.book('bok.xlsx', sheets);
    const ut = place.path('r.xlsx');
    for (const round of ['first', 'second'])
      expect([round, (await run('berakna', bok, '--ut', ut)).err]).toEqual([round, '']);
    const read = await readWorkbook(readFileSync(ut), 'r.xlsx');
    const grids = read.ok ? read.value : [];
    const at = grids.findIndex(({ blad }) => blad === 'Helårsprognos');
    const row = grids[at]?.cells.findIndex((cells) => cells.includes('Justering')) ?? -1;
    const cell = cellName(row + 1, grids[at]?.cells[row]?.indexOf('Justering') ?? -1);
    await place.edit('r.xlsx', (parts) => {
      const sheet = `xl/worksheets/sheet${at + 1}.xml`;
      const blank = new RegExp(`<c r="${cell}"[^>]*/>`);
      const written = `<c r="${cell}"><f>100+200</f><v>300</v></c>`;
      parts.set(sheet, (parts.get(sheet) ?? '').replace(blank, written));
    });
    expect((await run('berakna', bok, '--ut', ut)).err).toContain(
      `en egen formel (Helårsprognos!${cell}).`,
    );
  });

  it('writes kostnadsläge and prognoser in the JSON, in öre, with why a method is null', async () => {
    const { 'Utfall 2022': _, ...shorter } = sheets;
    await run('berakna', await place.book('bok.xlsx', shorter), '--json', place.path('r.json'));
    const { kostnadslage, prognoser, period, fynd } = readReport('r.json');
    expect(period).toBe('2025-08');
    expect(fynd.map(({ typ }) => typ)).not.toContain('ingenTabell');
    expect(kostnadslage[0]).toEqual({
      ansvar: '70100',
      verksamhet: '5110',
      kontogrupp: 'personal',
      grupp: '51',
      utfallManad: 10_000_025,
      utfallAck: 80_000_200,
      budgetManad: 9_000_000,
      budgetAck: 72_000_000,
      budgetHelar: 108_000_000,
      avvikelseAck: -8_000_200,
    });
    expect(prognoser.map(({ kod }) => kod)).toEqual(['51', '60', null]);
    expect(prognoser[0]).toMatchObject({
      utfall: 80_000_200,
      budget: 108_000_000,
      metoder: {
        linjar: 120_000_300,
        budgetrest: 116_000_200,
        ifjolrest: 114_000_200,
        profil1: 120_000_300,
        profil3: null,
      },
      forslag: 118_000_250,
      prognos: 118_000_250,
      lag: 114_000_200,
      hog: 120_000_300,
      justering: 0,
      foregaendePrognos: null,
      skal: ['Tre års fördelning: månader för de tre senaste åren saknas'],
    });
  });

  it('is closed at the month that is given', async () => {
    const bok = await place.book('bok.xlsx', sheets);
    await run('kontrollera', bok, '--json', place.path('r.json'), '--period', '2025-04');
    const { kostnadslage, period } = readReport('r.json');
    expect([period, kostnadslage[0]?.utfallAck]).toEqual(['2025-04', 40_000_100]);
  });

  it.each(['2024-12', '2026-01'])('is not closed at a month of another year: %s', async (month) => {
    const bok = await place.book('bok.xlsx', sheets);
    const before = place.contents();
    const { status, out, err } = await run(
      ...['berakna', bok, '--ut', place.path('r.xlsx'), '--period', month],
    );
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`Perioden ${month} ligger inte i huvudbokens år, 2025.`);
    expect(place.contents()).toEqual(before);
  });

  it('lets a drift table be of another year than the history beside it', async () => {
    const bok = await place.book('bok.xlsx', { ...sheets, Drift: driftTable });
    const run2026 = await run('kontrollera', bok, '--period', '2026-01');
    expect(run2026).toMatchObject({ status: 0, err: '' });
  });

  it.each(['2025-01', '2025-12'])('is closed at any month of its own year: %s', async (month) => {
    const bok = await place.book('bok.xlsx', sheets);
    expect(await run('kontrollera', bok, '--period', month)).toMatchObject({ status: 0, err: '' });
  });
});

describe('backtest', () => {
  const seasonal = [9, 9, 8, 7, 5, 4, 3, 4, 6, 7, 8, 9];
  const plain = (years: number): CellValue[][] => [
    ['Månad', 'Antal'],
    ...Array.from({ length: years * 12 }, (_, at): CellValue[] => [
      `${2010 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      seasonal[at % 12]! * (100 + Math.floor(at / 12)),
    ]),
  ];

  it('measures the methods on a plain monthly series', async () => {
    const bok = await place.book('serie.xlsx', { Data: plain(6) });
    const { status, out } = await run('backtest', bok, '--json', place.path('b.json'));
    expect(status).toBe(0);
    expect(out).toMatch(/^Prognosmetoderna mot historiken: 1 serie, 30 prognoser\n/);
    const json = readJson('b.json') as {
      format: number;
      serier: number;
      matningar: number;
      metoder: Record<string, { mape: number | null }>;
      perManad: Record<string, object>;
    };
    expect(json).toMatchObject({ format: 1, serier: 1, matningar: 30 });
    expect(Object.keys(json.metoder)).toEqual([
      'linjar',
      'budgetrest',
      'ifjolrest',
      'profil1',
      'profil3',
      'forslag',
    ]);
    expect(Object.keys(json.perManad)).toEqual('2 3 4 5 6 7 8 9 10 11'.split(' '));
    expect(json.metoder['forslag']!.mape!).toBeLessThan(0.7 * json.metoder['linjar']!.mape!);
  });

  it("measures them on the ledger's own history", async () => {
    const bok = await place.book('bok.xlsx', {
      ...sheets,
      'Utfall 2021': matrix([70_000, -15_000]),
    });
    const { out } = await run('backtest', bok);
    expect(out).toContain('2 serier, 20 prognoser');
  });

  it('says how many years there are when they are too few, and that nothing is there when there are none', async () => {
    const few = await run('backtest', await place.book('tre.xlsx', { Data: plain(3) }));
    expect(few).toMatchObject({ status: 0, err: '' });
    expect(few.out).toContain('3 hela år finns (2010–2012)');
    const none = await run('backtest', await place.book('utan.xlsx', { Data: [['a', 1]] }));
    expect(none).toMatchObject({ status: 1, out: '' });
    expect(none.err).toContain('Ingen historik per månad');
  });
});
