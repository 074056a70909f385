import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { buildGrid } from '../../builders/grid.ts';
import { faultsOf, read } from './read.ts';

const header = ['Per', 'Org', 'Vht', 'Kto', 'Belopp'];
type Row = readonly [number, number, number, number, number];

/** Eight months, two verksamheter, three konton: no amount twice. */
const sound: readonly Row[] = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((m) =>
  [5110, 6010].flatMap((vht, v) =>
    [5010, 5610, 3010].map((konto, k): Row => [
      202500 + m,
      711,
      vht,
      konto,
      (konto === 3010 ? -1 : 10) * (1000 + m * 17 + v * 7 + k * 3),
    ]),
  ),
);
const ledger = (rows: readonly (readonly CellValue[])[], bok = 'bok.xlsx'): Grid =>
  buildGrid([header, ...rows], { blad: 'HB', bok });
const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const matrix = (
  blad: string,
  change: (belopp: number, row: number, m: number) => CellValue,
): Grid =>
  buildGrid(
    [
      ['Org', 'Vht', 'Kto', ...months],
      ...[5110, 6010].flatMap((vht, v) =>
        [5010, 5610, 6010, 6110, 6210, 6310].map((konto, k) => [
          711,
          vht,
          konto,
          ...months.map((_, m) => change(1000 + m * 17 + v * 700 + k * 30, v * 6 + k, m)),
        ]),
      ),
    ],
    { blad },
  );

describe('Rows that stand twice', () => {
  it('are found in two workbooks', () => {
    const part = (from: number, to: number): readonly Row[] =>
      sound.filter(([period]) => period >= 202500 + from && period <= 202500 + to);
    const { fynd } = read(
      ledger(part(1, 3), 'a.xlsx'),
      ledger(part(3, 6), 'b.xlsx'),
      ledger(part(7, 8), 'c.xlsx'),
    );
    expect(fynd).toMatchObject([
      { typ: 'dubbelInlasning', bok: 'b.xlsx', cell: 'E2', manad: '2025-03', andraCell: 'HB!E14' },
    ]);
    expect(fynd[0]?.rader).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it('are found in a matrix, and in a budget when they are three', () => {
    const utfall = matrix('Utfall 2025', (belopp) => belopp);
    const again = (grid: Grid, count: number): Grid => ({
      ...grid,
      cells: [...grid.cells, ...grid.cells.slice(3, 3 + count)],
    });
    expect(faultsOf(read(again(utfall, 1)))).toEqual(['dubbelInlasning D14 [14]']);
    const budget = { ...utfall, blad: 'Budget 2025' };
    expect(faultsOf(read(again(budget, 3)))).toEqual(['dubbelInlasning D14 [14,15,16]']);
    expect(faultsOf(read(again(budget, 2)))).toEqual([]);
  });

  it('may be a whole month under another name, unless all months are alike', () => {
    const copied = matrix('Utfall 2025', (belopp, _row, m) => (m === 4 ? belopp - 17 : belopp));
    expect(read(copied).fynd).toMatchObject([
      { typ: 'dubbelInlasning', cell: 'H2', manad: '2025-05', andraCell: 'G2', antal: 12 },
    ]);
    expect(faultsOf(read(matrix('Utfall 2025', (_belopp, row) => 100 + row)))).toEqual([]);
  });

  it('may be three in another order, when no other month has twins', () => {
    const twice = [sound[20], sound[18], sound[19]].flatMap((row) => (row ? [row] : []));
    expect(faultsOf(read(ledger([...sound, ...twice])))).toEqual([
      'dubbelInlasning E50 [50,51,52]',
    ]);
  });
});

describe('A month without amounts', () => {
  const without = (gone: (row: Row) => boolean): readonly string[] =>
    read(ledger(sound.filter((row) => !gone(row)))).fynd.map((fynd) =>
      fynd.typ === 'manadSaknas' ? `${fynd.kod} ${fynd.manad} ${fynd.cell}` : fynd.typ,
    );

  it('is told of each of two months of a verksamhet', () => {
    expect(without(([period, , vht]) => vht === 6010 && [202503, 202506].includes(period))).toEqual(
      ['6010 2025-03 C5', '6010 2025-06 C5'],
    );
  });

  it('is told of no verksamhet that has postings now and then', () => {
    expect(without(([period, , vht]) => vht === 6010 && period % 3 === 0)).toHaveLength(2);
    expect(without(([period, , vht]) => vht === 6010 && period % 2 === 0)).toEqual([]);
  });

  it('is told inside a budget, and of history that lacks a year', () => {
    const gap = matrix('Budget 2025', (belopp, _row, m) => (m === 6 ? null : belopp));
    expect(read(gap).fynd).toMatchObject([{ typ: 'manadSaknas', kod: null, manad: '2025-07' }]);
    const short = matrix('Budget 2025', (belopp, _row, m) => (m > 7 ? null : belopp));
    expect(read(short).fynd).toEqual([]);
    const quarters = matrix('Budget 2025', (belopp, _row, m) => (m % 3 === 2 ? belopp : null));
    expect(read(quarters).fynd).toEqual([]);
    const years = [2022, 2024, 2025].map((ar) => matrix(`Utfall ${ar}`, (belopp) => belopp + ar));
    expect(read(...years).fynd).toMatchObject([
      { typ: 'manadSaknas', blad: 'Utfall 2022', kod: null, manad: '2023-01', helaAret: true },
    ]);
  });
});

describe('A year of history that ends early', () => {
  const told = (until: number): readonly string[] =>
    read(
      ledger(sound),
      matrix('Utfall 2024', (belopp, _row, m) => (m < until ? belopp : null)),
    ).fynd.map((fynd) =>
      fynd.typ === 'manadSaknas' ? `${fynd.manad} ${fynd.aretUt} ${fynd.kod}` : fynd.typ,
    );

  it('is told once, at the first month that it lacks', () => {
    expect(told(8)).toEqual(['2024-09 true null']);
    expect(told(11)).toEqual(['2024-12 true null']);
    expect(told(12)).toEqual([]);
  });

  it('is told beside a month that it lacks before', () => {
    const { fynd } = read(
      ledger(sound),
      matrix('Utfall 2024', (belopp, _row, m) => (m < 8 && m !== 2 ? belopp : null)),
    );
    expect(fynd).toMatchObject([
      { typ: 'manadSaknas', manad: '2024-09', aretUt: true },
      { typ: 'manadSaknas', manad: '2024-03' },
    ]);
  });
});

describe('A wrong sign', () => {
  const turned = (isTurned: (row: Row) => boolean, rows = sound): readonly string[] =>
    read(ledger(rows.map((row) => (isTurned(row) ? row.with(4, -row[4]) : row)))).fynd.flatMap(
      (fynd) => (fynd.typ === 'felTecken' ? [`${fynd.kolumn} ${fynd.manad}`] : []),
    );

  it('is told of each of two months, but not of three in eight', () => {
    const of = (...periods: readonly number[]): readonly string[] =>
      turned(([period, , vht]) => vht === 6010 && periods.includes(period));
    expect(of(202502, 202505)).toEqual(['verksamhet 6010 2025-02', 'verksamhet 6010 2025-05']);
    expect(of(202502, 202505, 202507)).toEqual([]);
  });

  it('is told beside a month that is missing', () => {
    const rows = sound.filter(([period, , vht]) => !(period === 202503 && vht === 6010));
    expect(turned(([period, , vht]) => vht === 6010 && period === 202505, rows)).toEqual([
      'verksamhet 6010 2025-05',
    ]);
  });
});

describe('A code', () => {
  it('that is a dash is an empty one', () => {
    const dashed = sound.map((row, i): readonly CellValue[] =>
      i === 4 ? [202501, 711, '-', 5610, 1] : row,
    );
    expect(faultsOf(read(ledger(dashed)))).toEqual(['tomKod C6 [6]']);
  });

  it('is unknown when budget and history have all others', () => {
    const budget = drawGrid(
      'Org|Vht|Kto|Budget 2025\n711|5110|5010|9\n711|6010|5010|9\n711|5120|5010|9',
    );
    const rows = [...sound, [202508, 711, 5120, 5010, 5], [202508, 711, 5199, 5010, 3]];
    expect(faultsOf(read(ledger(rows), budget))).toEqual([]);
    const more = [...rows, [202508, 711, 5120, 5010, 6], [202507, 711, 5120, 5010, 6]];
    const many = drawGrid(
      'Org|Vht|Kto|Budget 2025\n711|5110|5010|9\n711|6010|5010|9\n711|5120|5010|9\n711|5130|5010|9',
    );
    const used = [...more, [202508, 711, 5130, 5010, 8]];
    expect(faultsOf(read(ledger(used), many))).toEqual(['okandVerksamhet C51 [51]']);
  });

  it('is known when the kodplan has its beginning', () => {
    const plan = drawGrid('Kod|Namn\n51|Äldreomsorg\n60|Flykting', { blad: 'Kodplan' });
    const rows = [...sound, [202508, 711, 7777, 5010, 5]];
    expect(faultsOf(read(ledger(sound), plan))).toEqual([]);
    expect(faultsOf(read(ledger([...sound, [202508, 711, 5120, 5010, 5]]), plan))).toEqual([]);
    expect(faultsOf(read(ledger(rows), plan))).toEqual(['okandVerksamhet C50 [50]']);
  });

  it('of a list has its zero back when the ledger has it', () => {
    const plan = drawGrid('Kod|Namn\n510|Politik\n5110|Hemtjänst', { blad: 'Kodplan' });
    const { kodplan, fynd } = read(
      drawGrid("Per|Org|Vht|Kto|Belopp\n202501|711|'0510|5010|1\n202501|711|'5110|5010|2"),
      plan,
    );
    expect(kodplan.map(({ kod }) => kod)).toEqual(['0510', '5110']);
    expect(fynd).toEqual([]);
  });
});

describe('A list', () => {
  it.each(['-', 'Vakant', '?', 'N.N.', 'Saknas'])('says %s where there is no chef', (chef) => {
    const list = drawGrid(`Org|Enhet|Chef\n711|Norr|${chef}\n712|Söder|Bo`, { blad: 'Ansvar' });
    expect(faultsOf(read(ledger(sound), list))).toEqual(['ansvarUtanChef A2 [2]']);
  });

  it('contradicts itself when a grupp has two names', () => {
    const plan = drawGrid(
      'Kod|Namn|Grupp|Gruppnamn\n5110|Hemtjänst|51|Äldre\n5120|Larm|51|LSS\n6010|Flykting|60|Flykting',
      { blad: 'Kodplan' },
    );
    expect(read(ledger(sound), plan).fynd).toMatchObject([
      { typ: 'kodplanMotsager', cell: 'A3', kod: '51', har: 'LSS', dar: 'Äldre' },
    ]);
  });
});

describe('A kodplan', () => {
  const plan = (...grupper: readonly (number | string)[]): Grid =>
    drawGrid(
      `Kod|Namn|Grupp\n${['5110', '5120', '6010', '6020'].map((kod, i) => `${kod}|Namn ${i}|${grupper[i] ?? ''}`).join('\n')}`,
      { blad: 'Kodplan' },
    );

  it('tells of rows without a grupp where most have one', () => {
    expect(faultsOf(read(ledger(sound), plan(51, '', 60, 60)))).toEqual(['tomKod C3 [3]']);
    expect(faultsOf(read(ledger(sound), plan(51, '', '', 60)))).toEqual([]);
    expect(faultsOf(read(ledger(sound), plan('', '', '', '')))).toEqual([]);
  });

  it('has no grupp for the grupper themselves, nor for what is above them', () => {
    const headed = drawGrid(
      'Kod|Namn|Grupp\n5|Vård|\n51|Äldre|\n5110|Hemtjänst|51\n5120|Larm|51\n6010|Flykting|51',
      { blad: 'Kodplan' },
    );
    expect(faultsOf(read(ledger(sound), headed))).toEqual([]);
  });
});

describe('A ledger without amounts', () => {
  it('is told once, with what stands beside it', () => {
    const bare = buildGrid([header.slice(0, 4), ...sound.map((row) => row.slice(0, 4))], {
      blad: 'HB',
    });
    const beside = [matrix('Budget 2025', (b) => b), matrix('Utfall 2024', (b) => b)];
    expect(faultsOf(read(bare, ...beside))).toEqual(['tabellEjTolkad A1']);
  });
});
