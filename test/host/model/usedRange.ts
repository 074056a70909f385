import { enclose, intersect } from './rect.ts';
import type { Rect } from './rect.ts';
import type { Sheet } from './sheet.ts';

/**
 * The rectangle around the used cells within `rect`; null when none is used. Cells with only a look
 * count as used, as in Excel, unless `valuesOnly`.
 */
export function findUsedRect(sheet: Sheet, rect: Rect, valuesOnly: boolean): Rect | null {
  const used = sheet.cells.findUsed(
    rect,
    (cell) => cell.value !== null || cell.formula !== null || (!valuesOnly && cell.style !== null),
  );
  if (valuesOnly) return used;
  return sheet.merges.reduce<Rect | null>((found, merge) => {
    const inside = intersect(merge, rect);
    if (inside === null) return found;
    return found === null ? inside : enclose(found, inside);
  }, used);
}
