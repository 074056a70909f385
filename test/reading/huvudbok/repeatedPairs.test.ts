import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { buildGrid } from '../../builders/grid.ts';
import { faultsOf, read } from './read.ts';

type Row = readonly CellValue[];
const header = ['Vernr', 'Period', 'Ansvar', 'Verksamhet', 'Konto', 'Text', 'Belopp'];

/** Eight months of 125 postings: a thousand rows from sheet row 2, no amount twice, each its voucher. */
const sound: readonly Row[] = Array.from({ length: 1000 }, (_, i) => [
  5000 + i,
  202501 + Math.floor(i / 125),
  '711',
  i % 2 === 0 ? '5110' : '6010',
  i % 5 === 0 ? '3010' : '5610',
  `Post ${i}`,
  (i % 5 === 0 ? -1 : 1) * (1000.25 + i),
]);
const vouchers = (rows: readonly Row[]): Grid => buildGrid([header, ...rows], { blad: 'HB' });
const without = (column: number, rows: readonly Row[]): Grid =>
  buildGrid([header, ...rows].map((row) => row.toSpliced(column, 1)));
const pair = sound.slice(300, 302);
const told = (grid: Grid): readonly string[] => faultsOf(read(grid));

describe('Two rows in succession that stand twice', () => {
  it('are a batch at the end, elsewhere and right after', () => {
    expect(told(vouchers([...sound, ...pair]))).toEqual(['dubbelInlasning G1002 [1002,1003]']);
    expect(told(vouchers([...sound.slice(0, 400), ...pair, ...sound.slice(400)]))).toEqual([
      'dubbelInlasning G402 [402,403]',
    ]);
    expect(told(vouchers([...sound.slice(0, 302), ...sound.slice(300)]))).toEqual([
      'dubbelInlasning G304 [304,305]',
    ]);
  });

  it('are none when a text or a voucher differs', () => {
    const other = (column: number, value: CellValue): Grid =>
      vouchers([...sound, ...pair.map((row) => row.with(column, value))]);
    expect(told(other(5, 'Annat'))).toEqual([]);
    expect(told(other(0, 9999))).toEqual([]);
  });

  it('are a batch under a new running number', () => {
    const numbered = [...sound, ...pair].map((row, i) => [i + 1, ...row]);
    expect(told(buildGrid([['Rad', ...header], ...numbered]))).toEqual([
      'dubbelInlasning H1002 [1002,1003]',
    ]);
  });

  it.each([
    [99.99, true],
    [100, false],
    [100.01, true],
    [31_200, false],
  ])('of amounts such as %d count: %s', (belopp, counts) => {
    const first = sound.map((row, i) => (i === 300 ? row.with(6, -belopp) : row));
    expect(told(vouchers([...first, ...first.slice(300, 302)]))).toHaveLength(counts ? 1 : 0);
  });

  it('are no batch when both are alike, or stand three times', () => {
    const one = sound.slice(301, 302);
    expect(told(vouchers([...sound, ...one, ...one]))).toEqual([]);
    expect(told(vouchers([...sound, ...pair, ...pair]))).toHaveLength(1);
  });

  it('are no batch in a ledger where more than one posting in a thousand comes again', () => {
    const again = (count: number): Grid =>
      without(0, [
        ...sound.flatMap((row, i) => (i % 125 === 10 && i < count * 125 ? [row, row] : [row])),
        ...pair,
      ]);
    expect(told(again(0))).toHaveLength(1);
    expect(told(again(1))).toHaveLength(1);
    expect(told(again(2))).toEqual([]);
  });

  it('are a batch there too when they are of one voucher and stand apart', () => {
    const many = sound.flatMap((row, i) => (i % 50 === 10 ? [row, row] : [row]));
    expect(told(vouchers([...many, ...pair]))).toEqual(['dubbelInlasning G1022 [1022,1023]']);
    const at = many.findIndex(([voucher]) => voucher === pair[1]?.[0]) + 1;
    expect(told(vouchers([...many.slice(0, at), ...pair, ...many.slice(at)]))).toEqual([]);
  });

  it('are no batch when such pairs come in three months', () => {
    const inMonths = (count: number): readonly string[] =>
      told(
        without(0, [
          ...sound,
          ...Array.from({ length: count }, (_, m) => sound.slice(m * 125 + 3, m * 125 + 5)).flat(),
        ]),
      );
    expect(inMonths(1)).toHaveLength(1);
    expect(inMonths(2)).toHaveLength(2);
    expect(inMonths(3)).toEqual([]);
  });
});
