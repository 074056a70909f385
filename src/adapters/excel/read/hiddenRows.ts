import type { Area } from '../../../domain/address/area.ts';

/**
 * The rows of a used area that no visible area touches. 0-based sheet rows.
 * @example hiddenRowsOf(parseArea('A1:B4'), [parseArea('A1:B2')]) // {2, 3}
 */
export function hiddenRowsOf(used: Area, visible: readonly Area[]): ReadonlySet<number> {
  const shown = new Set<number>();
  for (const area of visible) {
    const end = Math.min(area.top + area.rows, used.top + used.rows);
    for (let row = Math.max(area.top, used.top); row < end; row += 1) shown.add(row);
  }
  const hidden = new Set<number>();
  for (let row = used.top; row < used.top + used.rows; row += 1) {
    if (!shown.has(row)) hidden.add(row);
  }
  return hidden;
}
