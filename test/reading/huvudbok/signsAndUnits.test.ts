import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { buildGrid } from '../../builders/grid.ts';
import { faultsOf, read } from './read.ts';

type Row = readonly [number, number, number, number, number];
const header = ['Period', 'Ansvar', 'Verksamhet', 'Konto', 'Belopp'];

/** Eight months, three verksamheter, three konton: 72 rows from sheet row 2, no amount twice. */
const sound: readonly Row[] = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((m) =>
  [5110, 6010, 4010].flatMap((verksamhet, v) =>
    [5010, 5610, 3010].map((konto, k): Row => [
      202500 + m,
      711,
      verksamhet,
      konto,
      (konto === 3010 ? -1 : 10) * (1000.25 + m * 17 + v * 7 + k * 3),
    ]),
  ),
);
const total = (rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + Math.round(row[4] * 100), 0);
const ledger = (rows: readonly (readonly CellValue[])[], belopp = 'Belopp'): Grid =>
  buildGrid([header.with(4, belopp), ...rows], { blad: 'HB' });
const totalOf = (...grids: readonly Grid[]): number =>
  read(...grids).serier.reduce((sum, { belopp }) => sum + belopp.reduce((a, b) => a + b, 0), 0);

describe('The unit of a ledger', () => {
  const inUnit = (part: number): readonly (readonly CellValue[])[] =>
    sound.map((row) => row.with(4, row[4] / part));

  it.each([
    ['Belopp tkr', 1e3],
    ['Utfall (tkr)', 1e3],
    ['Kkr', 1e3],
    ['Belopp tusental kr', 1e3],
    ['Belopp mnkr', 1e6],
    ['Belopp miljoner kronor', 1e6],
  ])('is that of its column: %s', (belopp, part) => {
    expect(totalOf(ledger(inUnit(part), belopp))).toBe(total(sound));
  });

  it.each([
    ['Huvudbok 2025, tkr', 1e3],
    ['Alla belopp i tusental kronor', 1e3],
    ['Huvudbok, belopp i mnkr', 1e6],
  ])('is that of its title: %s', (title, part) => {
    const grid = buildGrid([[title], [], header, ...inUnit(part)]);
    expect(totalOf(grid)).toBe(total(sound));
  });
});

describe('A ledger with costs minus', () => {
  const turned = sound.map((row): Row => [...row.slice(0, 4), -row[4]] as unknown as Row);

  it.each([
    ['and income plus', turned, sound],
    [
      'without income',
      turned.filter(([, , , konto]) => konto !== 3010),
      sound.filter(([, , , konto]) => konto !== 3010),
    ],
  ])('%s is turned and told', (_name, rows, wanted) => {
    expect(read(ledger(rows)).fynd).toMatchObject([
      { typ: 'teckenAntaget', tecken: 'intakt-plus', allvar: 'upplysning' },
    ]);
    expect(totalOf(ledger(rows))).toBe(total(wanted));
  });
});

describe('A verksamhet with the other sign all the year', () => {
  const told = (isTurned: (row: Row, at: number) => boolean): readonly string[] =>
    read(
      ledger(sound.map((row, at) => (isTurned(row, at) ? row.with(4, -row[4]) : row))),
    ).fynd.flatMap((fynd) =>
      fynd.typ === 'felTecken' ? [`${fynd.kolumn} ${fynd.cell} ${fynd.rader?.length}`] : [],
    );

  it('is told once, with its rows', () => {
    expect(told(([, , verksamhet]) => verksamhet === 6010)).toEqual(['verksamhet 6010 E5 24']);
  });

  it('is told of its income alone', () => {
    expect(told(([, , verksamhet, konto]) => verksamhet === 6010 && konto === 3010)).toEqual([
      'verksamhet 6010, intäkter E7 8',
    ]);
  });

  it('is told of personnel without other konton, but not of what is charged to others', () => {
    const charged = (konto: number): readonly string[] =>
      faultsOf(
        read(
          ledger([
            ...sound,
            ...[1, 2, 3, 4, 5, 6, 7, 8].map((m) => [202500 + m, 711, 9110, konto, -500.5 - m]),
          ]),
        ),
      );
    expect(charged(7910)).toEqual([]);
    expect(charged(5010)).toEqual(['felTecken E74 [74,75,76,77,78,79,80,81]']);
  });

  it('needs four rows of each kontoklass, nine in ten of them turned', () => {
    const months = (count: number): readonly string[] =>
      faultsOf(
        read(
          ledger([
            ...sound,
            ...[1, 2, 3, 4, 5, 6, 7, 8]
              .slice(0, count)
              .map((m) => [202500 + m, 711, 9110, 5010, -500.5 - m]),
          ]),
        ),
      ).filter((fault) => fault.startsWith('felTecken'));
    expect(months(3)).toEqual([]);
    expect(months(4)).toHaveLength(1);
    const right = (count: number): readonly string[] =>
      faultsOf(
        read(
          ledger([
            ...sound,
            ...Array.from({ length: 20 }, (_, i): readonly CellValue[] => [
              202501 + (i % 8),
              711,
              9110,
              5010,
              (i < count ? 1 : -1) * (500.5 + i),
            ]),
          ]),
        ),
      ).filter((fault) => fault.startsWith('felTecken'));
    expect(right(2)).toHaveLength(1);
    expect(right(3)).toEqual([]);
  });
});

describe('A period', () => {
  const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug'];
  const two = (m: number): string => `0${m}`;

  it.each<readonly [string, (m: number) => CellValue]>([
    ['2508', (m) => 2500 + m],
    ['"2508"', (m) => `25${two(m)}`],
    ['2025.08', (m) => 2025 + m / 100],
    ['2025,08', (m) => `2025,${two(m)}`],
    ['2025 8', (m) => `2025 ${m}`],
    ['2025M08', (m) => `2025M${two(m)}`],
    ['25M08', (m) => `25M${two(m)}`],
    ['M08-2025', (m) => `M${two(m)}-2025`],
    ['08-25', (m) => `${two(m)}-25`],
    ['aug-25', (m) => `${months[m - 1] ?? ''}-25`],
    ['25-aug', (m) => `25-${months[m - 1] ?? ''}`],
    ['2025aug', (m) => `2025${months[m - 1] ?? ''}`],
  ])('may be written %s', (_name, write) => {
    const rows = sound.map((row) => [write(row[0] - 202500), ...row.slice(1)]);
    const ekonomi = read(ledger(rows));
    expect(ekonomi.period).toBe('2025-08');
    expect(ekonomi.serier.map(({ belopp }) => belopp.length)).toEqual([sound.length]);
    expect(faultsOf(ekonomi)).toEqual([]);
  });

  it('has no year where the number before the month is a day', () => {
    const rows = sound.map((row, i) => [
      `${20 + (i % 9)}-${months[row[0] - 202501] ?? ''}`,
      ...row.slice(1),
    ]);
    const { ar } = read(buildGrid([['Huvudbok 2025'], header, ...rows]));
    expect(ar).toBe(2025);
  });
});
