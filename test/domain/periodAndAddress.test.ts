import fc from 'fast-check';
import { areaName, cellName, parseArea } from '../../src/domain/address/area.ts';
import {
  month,
  monthNumberOf,
  parseMonth,
  riktpunkt,
  yearOf,
} from '../../src/domain/period/month.ts';

describe('months', () => {
  it.each([
    [2025, 0, null],
    [2025, 1, '2025-01'],
    [2025, 12, '2025-12'],
    [2025, 13, null],
    [1899, 1, null],
    [1900, 1, '1900-01'],
    [2199, 1, '2199-01'],
    [2200, 1, null],
    [2025.5, 1, null],
  ])('year %p month %p is %p', (year, number, expected) => {
    expect(month(year, number)).toBe(expected);
  });
  it('reads its own text and nothing else', () => {
    const august = parseMonth('2025-08');
    expect(august && [yearOf(august), monthNumberOf(august)]).toEqual([2025, 8]);
    expect(august && riktpunkt(august)).toBeCloseTo(2 / 3);
    for (const text of ['2025-13', '2025-8', 'aug', '2025-08-31'])
      expect(parseMonth(text)).toBeNull();
  });
});

describe('addresses', () => {
  it('counts columns past Z', () => {
    expect([0, 25, 26, 701, 702].map((column) => cellName(0, column))).toEqual([
      'A1',
      'Z1',
      'AA1',
      'ZZ1',
      'AAA1',
    ]);
  });
  it('reads back what it names', () => {
    const area = fc.record({
      top: fc.nat(1e6),
      left: fc.nat(16_000),
      rows: fc.integer({ min: 1, max: 500 }),
      columns: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(area, (value) => expect(parseArea(`'Blad 1'!${areaName(value)}`)).toEqual(value)),
    );
  });
  it('takes no text that is no address', () => {
    expect(parseArea('Drift')).toBeNull();
    expect(parseArea('$B$2:A1')).toEqual({ top: 0, left: 0, rows: 2, columns: 2 });
  });
});
