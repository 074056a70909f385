import type { RawRow } from '../rows/rawRow.ts';

/** How many decimals the amounts of the rows are given with (0–2): what their rounding is measured in. */
export function decimalsOf(rows: readonly RawRow[]): number {
  let most = 0;
  for (const { amounts } of rows)
    for (const amount of Object.values(amounts)) {
      if (!('decimal' in amount)) continue;
      most = Math.max(most, amount.decimal.split('.')[1]?.length ?? 0);
    }
  return Math.min(most, 2);
}
