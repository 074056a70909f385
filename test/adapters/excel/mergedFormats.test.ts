import fc from 'fast-check';
import type { AreaFormat } from '../../../src/report/rapport.ts';
import type { Style } from '../../../src/report/style.ts';
import { mergeFormats } from '../../../src/adapters/excel/write/mergedFormats.ts';
import { numberFormatAreas } from '../../../src/adapters/excel/write/numberFormatAreas.ts';
import { disjoint } from '../../../src/adapters/excel/write/rectangles.ts';
import { format } from '../../contract/sampleRapport.ts';

describe('Formats of many areas', () => {
  test('are taken together where the style is the same', () => {
    const bold = { bold: true };
    const rows = ['A1:C1', 'A5:C5', 'A9:C9'].map((address) => format(address, bold));
    expect(mergeFormats(rows)).toEqual([{ style: bold, areas: rows.map(({ area }) => area) }]);
  });

  test('stay apart where one lies in between that sets the same property otherwise', () => {
    const chosen = [
      format('A1:C1', { bold: true }),
      format('A1:C9', { bold: false }),
      format('A5:C5', { bold: true }),
    ];
    expect(mergeFormats(chosen)).toHaveLength(3);
  });

  test('paint the same cells as one after the other', () => {
    fc.assert(
      fc.property(fc.array(anyFormat, { maxLength: 15 }), (formats) => {
        const merged = mergeFormats(formats).flatMap(({ areas, style }) =>
          areas.map((area) => ({ area, style })),
        );
        const codes = numberFormatAreas(formats).map(({ area, code }) => ({
          area,
          style: { numberFormat: code },
        }));
        expect(paint([...merged, ...codes])).toEqual(paint(formats));
      }),
    );
  });
});

describe('Areas made disjoint', () => {
  test('cover the same cells once', () => {
    fc.assert(
      fc.property(fc.array(anyFormat, { maxLength: 8 }), (formats) => {
        const areas = formats.map(({ area }) => area);
        const cells = disjoint(areas).flatMap(cellsOf);
        expect(new Set(cells).size).toBe(cells.length);
        expect(new Set(cells)).toEqual(new Set(areas.flatMap(cellsOf)));
      }),
    );
  });
});

const style: fc.Arbitrary<Style> = fc.record(
  {
    bold: fc.boolean(),
    fill: fc.constantFrom('#AAAAAA', '#BBBBBB'),
    numberFormat: fc.constantFrom('0', '0.0'),
  },
  { requiredKeys: [] },
);

const anyFormat: fc.Arbitrary<AreaFormat> = fc
  .tuple(
    fc.nat(5),
    fc.nat(4),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 3 }),
    style,
  )
  .map(([top, left, rows, columns, look]) => ({ area: { top, left, rows, columns }, style: look }));

const cellsOf = ({ top, left, rows, columns }: AreaFormat['area']): string[] =>
  Array.from({ length: rows * columns }, (_, index) =>
    [top + Math.floor(index / columns), left + (index % columns)].join(),
  );

function paint(formats: readonly AreaFormat[]): ReadonlyMap<string, Style> {
  const cells = new Map<string, Style>();
  for (const { area, style: look } of formats) {
    if (Object.keys(look).length === 0) continue;
    for (const cell of cellsOf(area)) cells.set(cell, { ...cells.get(cell), ...look });
  }
  return cells;
}
