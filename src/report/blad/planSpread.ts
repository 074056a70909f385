import type { PrintSpread } from '../rapport.ts';
import { pageMargins } from './pageMargins.ts';

/** A4 on its side, in points. */
const PAGE_WIDTH = 841.9;
const POINTS_PER_INCH = 72;
/** What a character of a column's width takes at full size: 7 pixels of 0.75 points, and a little to spare. */
const POINTS_PER_CHARACTER = 5.4;
/** A sheet is shrunk to this part of its size at most: text of 10 points gets 7. */
const SMALLEST = 0.7;

const room = PAGE_WIDTH - (pageMargins.left + pageMargins.right) * POINTS_PER_INCH;

/**
 * How the columns of a sheet on its side go on two pages, the second beginning with `cut` and both with the
 * columns up to `title`; null where one page's width is enough to be read.
 * @param widths of the columns, in characters
 * @example planSpread([10, 30, 100, 90], { title: 1, cut: 3 })?.columnBreaks // [3]
 */
export function planSpread(
  widths: readonly number[],
  { title, cut }: { readonly title: number; readonly cut: number },
): PrintSpread | null {
  const whole = widths.reduce((sum, width) => sum + width, 0) * POINTS_PER_CHARACTER;
  return whole * SMALLEST <= room ? null : { titleColumns: [0, title], columnBreaks: [cut] };
}
