import fc from 'fast-check';
import { dateOfSerial, isDateFormat } from '../../../src/adapters/excel/read/dateSerial.ts';
import { cellOfValue } from '../../../src/adapters/excel/read/cellOfValue.ts';

describe('A date serial', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [45900, '2025-08-31'],
    [45900.99, '2025-08-31'],
    [45351, '2024-02-29'],
    [2958465, '9999-12-31'],
  ])('%s is %s counted from 1900', (serial, date) => {
    expect(dateOfSerial(serial, 1900)).toBe(date);
  });

  test('below day 0 and past the year 9999 is no date', () => {
    expect(dateOfSerial(-1, 1900)).toBeNull();
    expect(dateOfSerial(2958466, 1900)).toBeNull();
  });

  test('counted from 1904 is the day that is 1,462 more from 1900', () => {
    expect(dateOfSerial(44438, 1904)).toBe('2025-08-31');
    expect(dateOfSerial(1, 1904)).toBe('1904-01-02');
  });

  test('follows the calendar day by day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        const day = new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10);
        expect(dateOfSerial(serial, 1900)).toBe(day);
      }),
    );
  });
});

describe('A number format', () => {
  test.each(['yyyy-mm-dd', 'd mmm', 'mmm-yy', 'mmmm', '[$-sv-SE]d mmmm yyyy;@', 'yyyy-mm-dd h:mm'])(
    '%s shows a date',
    (code) => {
      expect(isDateFormat(code)).toBe(true);
    },
  );

  test.each([
    'General',
    '#,##0',
    '0.0 %',
    '@',
    'h:mm',
    '[h]:mm:ss',
    '0" dagar"',
    '[Red]-0',
    '0\\d',
  ])('%s shows none', (code) => {
    expect(isDateFormat(code)).toBe(false);
  });
});

describe('A value from Excel', () => {
  test.each([
    ['', false, null],
    [0, false, 0],
    [45900, true, { date: '2025-08-31' }],
    [45900, false, 45900],
    [-5, true, -5],
    ['45900', true, '45900'],
    [true, false, true],
    ['#REF!', false, { error: '#REF!' }],
    ['#SAKNAS!', false, { error: '#N/A' }],
    ['#1 av alla', false, '#1 av alla'],
  ])('%p (date format: %p) becomes %p', (value, showsDate, cell) => {
    expect(cellOfValue(value, showsDate, 1900)).toEqual(cell);
  });
});
