import { ore } from '../../../src/domain/amount/ore.ts';
import { parseMonth } from '../../../src/domain/period/month.ts';
import { egnaOrd } from '../../../src/domain/tidigare/egnaOrd.ts';
import { ingetTidigare } from '../../../src/domain/tidigare/ingetTidigare.ts';
import type { Prognoshistorikrad } from '../../../src/domain/tidigare/prognoshistorik.ts';
import type { Ekonomi } from '../../../src/domain/underlag/huvudbok.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { composeRapport } from '../../../src/report/composeRapport.ts';
import type { ReportSheet } from '../../../src/report/rapport.ts';
import { buildEkonomi, buildKonteringar } from '../../builders/ekonomi.ts';
import { sheetToGrid } from '../sheetToGrid.ts';
import { everyMonth, followUp, ledger } from './ledger.ts';
import { findWrongFormulas, shown } from './sheets.ts';

const compose = (
  ekonomi: Ekonomi,
  prognoshistorik: readonly Prognoshistorikrad[] = [],
): readonly ReportSheet[] =>
  composeRapport({ ...followUp(ekonomi), prognoshistorik }, ingetTidigare).sheets;

function gridOf(sheets: readonly ReportSheet[], table = 'klKostnadslage'): Grid {
  const sheet = sheets.find(({ tables }) => tables[0].name === table);
  if (sheet === undefined) throw new Error(`No sheet ${table}`);
  return sheetToGrid(sheet);
}

const earlier = (
  ansvar: string | null,
  kod: string | null,
  tkr: number,
  period = '2025-07',
): Prognoshistorikrad => ({
  ...{ ansvar, kod, namn: '', metod: 'Förslag', kommentar: null, prognos: ore(tkr * 100_000) },
  ...{ period: parseMonth(period)!, forslag: null, justering: null, lag: null, hog: null },
});

describe('the share that is used', () => {
  /** One verksamhet that has used 600 of 1 000 tkr until August, and what earlier years had. */
  const used = (years: readonly (readonly [number, number, number])[]): Grid =>
    gridOf(
      compose(
        buildEkonomi([
          buildKonteringar('utfall', 2025, [['1', '51', '5010', 8, 60_000_000]]),
          buildKonteringar('budget', 2025, [['1', '51', '5010', 8, 100_000_000]]),
          ...years.map(([ar, before, after]) =>
            buildKonteringar(
              'utfall',
              ar,
              // A year of which months are missing is no whole year.
              Array.from(
                { length: 12 },
                (_, at) =>
                  [
                    ...(['1', '51', '5010', at + 1] as const),
                    at < 8 ? before / 8 : after / 4,
                  ] as const,
              ),
            ),
          ),
        ]),
      ),
    );

  it('is set against the riktpunkt and against the own profile of earlier years', () => {
    const grid = used([[2024, 7_200, 2_800]]);
    expect(shown(grid, '51', egnaOrd.motRiktpunkt)).toBeCloseTo(0.6 - 8 / 12, 12);
    expect(shown(grid, '51', egnaOrd.motProfil)).toBeCloseTo(0.6 - 0.72, 12);
    expect(shown(grid, 'Summa', egnaOrd.motProfil)).toBeCloseTo(0.6 - 0.72, 12);
    expect(shown(grid, 'varav personal', egnaOrd.motProfil)).toBeNull();
    expect(grid.cells[2]?.[0]).toBe('Riktpunkt 66,7 % · egen profil 72,0 %');
  });

  it('pools the three years before, and no older one', () => {
    const grid = used([
      [2024, 7_200, 2_800],
      [2023, 4_000, 6_000],
      [2022, 16_000, 4_000],
      [2021, 800, 9_000],
    ]);
    expect(shown(grid, '51', egnaOrd.motProfil)).toBeCloseTo(0.6 - 27_200 / 40_000, 12);
  });

  it.each([
    ['without earlier years', []],
    ['where the share is none', [[2024, 8_000, -8_000]]],
    ['where the only year is too old', [[2021, 7_200, 2_800]]],
  ] as const)('has a dash for the profile %s', (_, years) => {
    const grid = used(years);
    expect(shown(grid, '51', egnaOrd.motProfil)).toBe('–');
    expect(grid.cells[2]?.[0]).toBe('Riktpunkt 66,7 %');
  });
});

describe('the prognos of an ansvar', () => {
  it('is the proposal of each of its verksamheter, and their sum', () => {
    const followed = followUp(ledger);
    const grid = gridOf(compose(ledger), 'kl70100Kostnadslage');
    const own = followed.ansvarsprognoser.filter(({ ansvar }) => ansvar === '70100');
    expect(own.length).toBeGreaterThan(1);
    for (const { prognos } of own)
      expect(shown(grid, prognos.kod ?? '', egnaOrd.prognos)).toBe((prognos.forslag ?? 0) / 1e5);
    const sum = own.reduce((total, { prognos }) => total + (prognos.forslag ?? 0), 0);
    expect(shown(grid, 'Summa', egnaOrd.prognos)).toBeCloseTo(sum / 1e5, 8);
    expect(grid.cells[1]?.[0]).toContain('prognos = förslag för ansvaret, utan justering');
  });

  it('is there for one that is only in the budget', () => {
    const ekonomi = buildEkonomi(
      [
        buildKonteringar('utfall', 2025, everyMonth('1', '5110', '5010', 10_000, 8)),
        buildKonteringar('budget', 2025, everyMonth('2', '5120', '5010', 10_000)),
      ],
      '2025-08',
      { ansvar: [{ kod: '2', enhet: 'Söder', chef: null }] },
    );
    const sheets = compose(ekonomi);
    const grid = gridOf(sheets, 'kl2Kostnadslage');
    expect(shown(grid, '5120', egnaOrd.utfall)).toBe(0);
    expect(shown(grid, '5120', egnaOrd.avvikelseAck)).toBe(80);
    expect(shown(grid, '5120', egnaOrd.motProfil)).toBe('–');
    expect(findWrongFormulas(sheets).wrong).toEqual([]);
  });

  it('is there without a budget, and no avvikelse', () => {
    const ekonomi = buildEkonomi(
      [buildKonteringar('utfall', 2025, everyMonth('1', '5110', '5010', 10_000, 8))],
      '2025-08',
      { ansvar: [{ kod: '1', enhet: 'Norr', chef: null }] },
    );
    const sheets = compose(ekonomi);
    const grid = gridOf(sheets, 'kl1Kostnadslage');
    expect(shown(grid, '5110', egnaOrd.prognos)).toBe(120);
    for (const rubrik of [
      egnaOrd.budget,
      egnaOrd.forbrukat,
      egnaOrd.motRiktpunkt,
      egnaOrd.avvikelse,
    ])
      expect(shown(grid, '5110', rubrik)).toBe('–');
    expect(findWrongFormulas(sheets).wrong).toEqual([]);
  });
});

describe('the prognos of the month before', () => {
  const historik = [
    earlier(null, '10', 700),
    earlier(null, '10', 650, '2025-06'),
    earlier(null, null, 9_000),
    ...[earlier('70100', '1010', 710), earlier('70100', '5130', 2_000)],
    ...[earlier('70100', '6010', -40), earlier('70200', '6010', 1)],
  ];

  it('stands beside the prognos, with the change as a formula', () => {
    const sheets = compose(ledger, historik);
    const grid = gridOf(sheets);
    expect(shown(grid, '10', egnaOrd.foregaende)).toBe(700);
    expect(shown(grid, '10', egnaOrd.forandring)).toBe(
      Number(shown(grid, '10', egnaOrd.prognos)) - 700,
    );
    expect(shown(grid, 'Summa', egnaOrd.foregaende)).toBe(9_000);
    expect(findWrongFormulas(sheets).wrong).toEqual([]);
  });

  it('is a dash, and the change too, where there was none', () => {
    const grid = gridOf(compose(ledger, [earlier(null, '51', 1, '2024-12')]));
    for (const row of ['10', '51', 'Summa'])
      expect([shown(grid, row, egnaOrd.foregaende), shown(grid, row, egnaOrd.forandring)]).toEqual([
        '–',
        '–',
      ]);
  });

  it('is summed for an ansvar where all of its verksamheter had one', () => {
    const grid = gridOf(compose(ledger, historik), 'kl70100Kostnadslage');
    expect(shown(grid, '1010', egnaOrd.foregaende)).toBe(710);
    expect(shown(grid, 'Summa', egnaOrd.foregaende)).toBe(2_670);
    const less = gridOf(compose(ledger, historik.slice(0, -2)), 'kl70100Kostnadslage');
    expect(shown(less, 'Summa', egnaOrd.foregaende)).toBe('–');
  });

  it('stands in parentheses', () => {
    const sheet = compose(ledger).find(({ name }) => name === 'Kostnadsläge');
    const column = 12;
    const formats = sheet?.formats.filter(
      ({ area, style }) => area.left === column && style.numberFormat !== undefined,
    );
    expect(formats?.map(({ style }) => style.numberFormat)).toEqual(['(#,##0);("−"#,##0)']);
    expect(sheet?.cells[4]?.[column]).toEqual({ text: egnaOrd.foregaende });
  });
});
