import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { buildGrid } from '../../builders/grid.ts';
import { faultsOf, read } from './read.ts';

const header = ['Period', 'Ansvar', 'Verksamhet', 'Konto', 'Belopp'];
type Row = readonly CellValue[];

/** Six months, two verksamheter, three konton: 36 rows from sheet row 2, no amount twice. */
const sound: readonly Row[] = [1, 2, 3, 4, 5, 6].flatMap((m) =>
  ['5110', '6010'].flatMap((verksamhet, v) =>
    ['5010', '5610', '3010'].map((konto, k) => [
      `2025-0${m}`,
      '711',
      verksamhet,
      konto,
      (konto === '3010' ? -1 : 10) * (1000 + m * 17 + v * 7 + k * 3),
    ]),
  ),
);
const ledger = (...extra: readonly Row[]): Grid =>
  buildGrid([header, ...sound, ...extra], { blad: 'HB' });
const with3 = (at: number, column: number, value: CellValue): Grid =>
  buildGrid([header, ...sound.map((row, i) => (i === at ? row.with(column, value) : row))], {
    blad: 'HB',
  });
const kodplan = drawGrid("Verksamhetskod|Namn\n'5110|Hemtjänst\n'6010|Mottagande", {
  blad: 'Kodplan',
});

describe('A sound ledger', () => {
  it('has no faults', () => {
    expect(faultsOf(read(ledger(), kodplan))).toEqual([]);
  });
});

describe('A ledger tells of', () => {
  it.each<readonly [string, Grid, string]>([
    ['a verksamhet that the kodplan lacks', with3(4, 2, '9999'), 'okandVerksamhet C6 [6]'],
    ['a konto that no rule knows', with3(4, 3, '1930'), 'okantKonto D6 [6]'],
    ['an empty verksamhet', with3(4, 2, null), 'tomKod C6 [6]'],
    ['an empty ansvar', with3(4, 1, null), 'tomKod B6 [6]'],
    ['postings of another year', with3(4, 0, '2024-12'), 'postUtanforAret A6 [6]'],
    ['a month 13', with3(4, 0, '2025-13'), 'ogiltigPeriod A6 [6]'],
    ['no period', with3(4, 0, null), 'ogiltigPeriod A6 [6]'],
    ['an amount above a thousand milliarder', with3(4, 4, 1.1e12), 'orimligtBelopp E6 [6]'],
    ['text for an amount', with3(4, 4, 'se bilaga'), 'ejTal E6 [6]'],
    ['an error for an amount', with3(4, 4, { error: '#REF!' }), 'felvarde E6 [6]'],
    ['no amount', with3(4, 4, null), 'tomtBelopp E6 [6]'],
    [
      'a sum that is not that of the rows',
      ledger(['Summa', null, null, null, 5]),
      'summaStammerInte E38 [38]',
    ],
    [
      'a batch that stands twice',
      ledger(...sound.slice(30, 34)),
      'dubbelInlasning E38 [38,39,40,41]',
    ],
    ['a month begun', ledger(['2025-07', '711', '5110', '5010', 77]), 'manadOfullstandig A38 [38]'],
  ])('%s', (_name, grid, fault) => {
    expect(faultsOf(read(grid, kodplan))).toEqual([fault]);
  });

  it('a batch of three rows and of two, but not of a single one', () => {
    expect(faultsOf(read(ledger(...sound.slice(30, 33))))).toEqual([
      'dubbelInlasning E38 [38,39,40]',
    ]);
    expect(faultsOf(read(ledger(...sound.slice(30, 32))))).toEqual(['dubbelInlasning E38 [38,39]']);
    expect(faultsOf(read(ledger(...sound.slice(30, 31))))).toEqual([]);
  });

  it('the rows of a month that have twins in another order', () => {
    const twice = sound.slice(24, 30).toReversed();
    expect(faultsOf(read(ledger(...twice)))).toEqual(['dubbelInlasning E38 [38,39,40,41,42,43]']);
  });

  it('a month that a verksamhet lacks, and one that all lack', () => {
    const without = (gone: (row: Row) => boolean): Grid =>
      buildGrid([header, ...sound.filter((row) => !gone(row))], { blad: 'HB' });
    const one = read(without((row) => row[0] === '2025-03' && row[2] === '6010'));
    expect(one.fynd).toMatchObject([{ typ: 'manadSaknas', kod: '6010', manad: '2025-03' }]);
    const all = read(without((row) => row[0] === '2025-03'));
    expect(all.fynd).toMatchObject([{ typ: 'manadSaknas', kod: null, manad: '2025-03' }]);
  });

  it('a month with the wrong sign', () => {
    const turned = sound.map((row) =>
      row[0] === '2025-03' && row[2] === '6010' ? row.with(4, -Number(row[4])) : row,
    );
    const { fynd } = read(buildGrid([header, ...turned], { blad: 'HB' }));
    expect(fynd).toMatchObject([
      { typ: 'felTecken', kolumn: 'verksamhet 6010', manad: '2025-03', rader: [17, 18, 19] },
    ]);
  });

  it('no column of amounts', () => {
    const { fynd } = read(drawGrid('Period|Ansvar|Verksamhet|Konto\n2501|711|5110|5010'));
    expect(fynd).toMatchObject([{ typ: 'tabellEjTolkad', skal: 'ingaBelopp' }]);
  });

  it('the sum of the rows that it names', () => {
    const { fynd } = read(with3(4, 3, '1930'));
    expect(fynd).toMatchObject([{ typ: 'okantKonto', belopp: Number(sound[4]?.[4]) * 100 }]);
  });
});

describe('What stands beside the ledger', () => {
  it('may be a budget of another year', () => {
    const budget = drawGrid('Ansvar|Vht|Konto|Budget\n711|5110|5010|1200', { blad: 'Budget 2024' });
    expect(read(ledger(), budget).fynd).toMatchObject([{ typ: 'felAr', ar: 2024, vantatAr: 2025 }]);
  });

  it('may be an ansvar without a chef, or one that the list lacks', () => {
    const list = drawGrid("Ansvar|Enhet|Chef\n'711|Norr|\n'712|Söder|Bo", { blad: 'Ansvar' });
    expect(faultsOf(read(ledger(), list))).toEqual(['ansvarUtanChef A2 [2]']);
    const more = ledger(['2025-06', '799', '5110', '5010', 3]);
    expect(faultsOf(read(more, list))).toEqual(['okantAnsvar B38 [38]', 'ansvarUtanChef A2 [2]']);
  });

  it('may be a kodplan that contradicts itself', () => {
    const plan = drawGrid(
      "Kod|Namn|Grupp\n'5110|Hemtjänst|51\n'6010|Mottagande|60\n'5110|Hemtjänst|52",
      { blad: 'Kodplan' },
    );
    expect(faultsOf(read(ledger(), plan))).toEqual(['kodplanMotsager A4 [4]']);
  });

  it('may be a matrix made of the ledger, which is not counted again', () => {
    const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun'];
    const sums = months.map((_, m) =>
      sound
        .filter((row) => row[0] === `2025-0${m + 1}`)
        .reduce((sum, row) => sum + Number(row[4]), 0),
    );
    const matrix = buildGrid(
      [
        ['Ansvar', 'Konto', ...months],
        ['711', '5010', ...sums],
      ],
      { blad: 'Utfall 2025' },
    );
    const { serier, fynd } = read(ledger(), matrix);
    expect(serier).toHaveLength(1);
    expect(fynd).toMatchObject([{ typ: 'dubbelTabell', andraOmrade: 'HB!A1:E37' }]);
  });
});
