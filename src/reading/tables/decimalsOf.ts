import type { TableParts } from './tableParts.ts';

/** How many decimals the table's amounts are given with (0–2): what its rounding is measured in. */
export function decimalsOf({ rows }: TableParts): number {
  let most = 0;
  for (const { raw } of rows)
    for (const amount of Object.values(raw.amounts)) {
      if (!('decimal' in amount)) continue;
      most = Math.max(most, amount.decimal.split('.')[1]?.length ?? 0);
    }
  return Math.min(most, 2);
}
