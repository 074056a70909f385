import { planSpread } from '../../../src/report/blad/planSpread.ts';

describe('A sheet on its side', () => {
  it.each([
    ['below', 206, null],
    ['at', 207, null],
    ['above', 208, [3]],
  ])('of a width %s what 70 per cent of its size can hold is cut %j', (_, width, cut) => {
    const widths = [10, 20, width - 60, 30];
    expect(planSpread(widths, { title: 1, cut: 3 })?.columnBreaks ?? null).toEqual(cut);
  });

  it('repeats what names the rows on both pages', () => {
    expect(planSpread([10, 20, 90, 100], { title: 1, cut: 3 })).toEqual({
      titleColumns: [0, 1],
      columnBreaks: [3],
    });
  });
});
