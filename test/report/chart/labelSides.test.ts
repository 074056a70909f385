import { labelSides } from '../../../src/report/chart/labelSides.ts';

/** Lines as columns of figures, each with its label at a point or none. */
function sidesOf(...lines: readonly (readonly [readonly (number | null)[], number | null])[]) {
  const rows = Math.max(...lines.map(([values]) => values.length));
  const cells = Array.from({ length: rows }, (_, row) =>
    lines.map(([values]) => {
      const value = values[row] ?? null;
      return value === null ? null : { number: value };
    }),
  );
  const series = lines.map(([, labelAt], left) => ({
    title: `Linje ${left}`,
    values: { top: 0, left, rows, columns: 1 },
    color: '#0F548C',
    width: 2,
    dashed: false,
    labelAt,
  }));
  return labelSides({ cells }, { series });
}

describe('a label', () => {
  it('is to the right at the end of its line', () => {
    expect(sidesOf([[0, 100], 1], [[0, 50], 1])).toEqual(['right', 'right']);
  });

  it('is none where the line has none', () => {
    expect(sidesOf([[0, 100], null])).toEqual([null]);
  });

  it('stands above the topmost line and below the others before the end', () => {
    expect(sidesOf([[0, 60, 90], 1], [[0, 20, 40], 1])).toEqual(['above', 'below']);
  });

  it('does not see lines that have no figure at its point', () => {
    expect(sidesOf([[0, 60, 90], 1], [[0, null, 400], null])).toEqual(['above', null]);
  });

  it.each([
    [8, ['right', 'right']],
    [7.9, ['right', 'above']],
  ])('%d per cent of the height from another one at the end gives %j', (gap, sides) => {
    expect(sidesOf([[0, 100 - gap], 1], [[0, 100], 1])).toEqual(sides);
  });

  it('of the first line is above where two rising lines end in one point', () => {
    expect(sidesOf([[0, 100], 1], [[0, 100], 1])).toEqual(['above', 'right']);
  });

  it('is below the lowest of falling lines that end close to each other', () => {
    expect(sidesOf([[0, -99], 1], [[0, -100], 1])).toEqual(['right', 'below']);
  });

  it('is above where another line begins without a label', () => {
    expect(sidesOf([[10, 20, null], 1], [[null, 20, 30], 2])).toEqual(['above', 'right']);
  });
});
