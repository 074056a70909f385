import fc from 'fast-check';
import { halve, planRequests, ROWS_PER_REQUEST } from '../../../src/adapters/excel/read/blocks.ts';

const sheet = (rows: number, columns: number, bytesPerCell = 9) => ({
  used: { top: 0, left: 0, rows, columns },
  bytesPerCell,
});

describe('Reading in blocks', () => {
  test.each([
    [19_999, 1],
    [20_000, 1],
    [20_001, 2],
    [100_000, 5],
  ])('takes %p rows of ten columns in %p requests', (rows, requests) => {
    expect(planRequests([sheet(rows, 10)])).toHaveLength(requests);
  });

  test('lets small sheets share a request', () => {
    expect(planRequests(Array.from({ length: 40 }, () => sheet(60, 14)))).toHaveLength(1);
  });

  test('takes fewer rows where a row is wide', () => {
    const [first = []] = planRequests([sheet(20_000, 100)]);
    expect(first[0]?.area.rows).toBeLessThan(2_200);
  });

  test('covers every row of every sheet once, in order, within the limits', () => {
    const sheets = fc.array(
      fc.record({ rows: fc.nat(60_000), columns: fc.integer({ min: 1, max: 40 }) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(sheets, (sizes) => {
        const requests = planRequests(sizes.map(({ rows, columns }) => sheet(rows, columns)));
        sizes.forEach(({ rows }, index) => {
          const blocks = requests.flat().filter((block) => block.sheet === index);
          const ends = blocks.map(({ area }) => area.top + area.rows);
          expect(blocks.map(({ area }) => area.top)).toEqual([0, ...ends].slice(0, blocks.length));
          expect(ends.at(-1) ?? 0).toBe(rows);
          expect(blocks.filter(({ formats }) => formats !== null)).toHaveLength(rows > 0 ? 1 : 0);
        });
        for (const blocks of requests) {
          const rows = blocks.reduce((sum, { area }) => sum + area.rows, 0);
          const bytes = blocks.reduce((sum, { area }) => sum + area.rows * area.columns * 9, 0);
          expect(rows).toBeLessThanOrEqual(ROWS_PER_REQUEST);
          expect(bytes).toBeLessThanOrEqual(1_900_000);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('halves a block that was too large, and gives up at one row', () => {
    const area = { top: 10, left: 0, rows: 5, columns: 2 };
    const parts = halve({ sheet: 0, area, formats: area });
    expect(parts?.map((part) => [part.area.top, part.area.rows])).toEqual([
      [10, 2],
      [12, 3],
    ]);
    expect(halve({ sheet: 0, area: { ...area, rows: 1 }, formats: null })).toBeNull();
  });
});
