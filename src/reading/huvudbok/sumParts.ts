/** The rows since each earlier sum row, so that sums of sums find what they sum. */
export interface SumParts {
  /** Counts an amount of the `at`:th amount column. */
  readonly add: (at: number, belopp: number) => void;
  /** Ends a part at a sum row: the sums (one a column) of as many of the last parts as it fits best. */
  readonly close: (printed: readonly number[], ties: Ties) => Float64Array;
}

type Ties = (a: number, b: number) => boolean;

/**
 * Sums of rows, of parts and of the whole: a sum row sums the rows since the last sum, or as many parts
 * before it as give its figures; these then count as one part.
 */
export function createSumParts(columns: number): SumParts {
  const parts: Float64Array[] = [];
  let open = new Float64Array(columns);
  return {
    add: (at, belopp) => {
      open[at] = (open[at] ?? 0) + belopp;
    },
    close: (printed, ties) => {
      if (open.some((sum) => sum !== 0) || parts.length === 0) parts.push(open);
      open = new Float64Array(columns);
      const { sums, from } = fitParts(parts, printed, ties);
      parts.splice(from, parts.length - from, sums);
      return sums;
    },
  };
}

/** How far the last parts are summed, from the one that fits most columns; ties go to the nearest in kronor. */
function fitParts(
  parts: readonly Float64Array[],
  printed: readonly number[],
  ties: Ties,
): { readonly sums: Float64Array; readonly from: number } {
  const wanted = printed.filter(Number.isFinite).length;
  const sums = new Float64Array(printed.length);
  let best = { sums: new Float64Array(sums), from: parts.length - 1, fit: -1, off: Infinity };
  for (let from = parts.length - 1; from >= 0; from--) {
    let fit = 0;
    let off = 0;
    for (let at = 0; at < sums.length; at++) {
      sums[at] = (sums[at] ?? 0) + (parts[from]?.[at] ?? 0);
      const sum = printed[at] ?? Number.NaN;
      if (!Number.isFinite(sum)) continue;
      if (ties(sum, sums[at] ?? 0)) fit += 1;
      off += Math.abs(sum - (sums[at] ?? 0));
    }
    if (fit > best.fit || (fit === best.fit && off < best.off))
      best = { sums: Float64Array.from(sums), from, fit, off };
    if (best.fit === wanted) break;
  }
  return best;
}
