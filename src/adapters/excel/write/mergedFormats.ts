import type { Area } from '../../../domain/address/area.ts';
import type { AreaFormat } from '../../../report/rapport.ts';
import type { Style } from '../../../report/style.ts';
import { overlaps } from './rectangles.ts';

/** One look for several areas. */
export interface MergedFormat {
  readonly style: Style;
  readonly areas: readonly Area[];
}

/**
 * The same formats in fewer steps: areas of one style are taken together wherever the order between
 * them and the formats that lie in between does not matter. Number formats are left out, see
 * numberFormatAreas.
 */
export function mergeFormats(formats: readonly AreaFormat[]): readonly MergedFormat[] {
  const merged: { style: Style; key: string; areas: Area[] }[] = [];
  for (const { area, style: whole } of formats) {
    const { numberFormat: _, ...style } = whole;
    const key = styleKey(style);
    if (key === '{}') continue;
    const home = merged.findLast((one) => one.key === key && canJoin(style, one.areas, area));
    const between = home ? merged.slice(merged.indexOf(home) + 1) : [];
    if (home && between.every((one) => commutes(one, style, area))) home.areas.push(area);
    else merged.push({ style, key, areas: [area] });
  }
  return merged.map(({ style, areas }) => ({ style, areas }));
}

function styleKey(style: Style): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(style).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
}

/** Lines between the rows of an area are set on that area alone. */
function canJoin(style: Style, areas: readonly Area[], area: Area): boolean {
  if (style.borderTop === undefined && style.borderBottom === undefined) return true;
  return area.rows === 1 && areas.every(({ rows }) => rows === 1);
}

function commutes(earlier: MergedFormat, style: Style, area: Area): boolean {
  if (!earlier.areas.some((one) => overlaps(one, area))) return true;
  const names = Object.keys(style) as (keyof Style)[];
  // Lines touch their neighbours and wrap; only formats that name different properties may pass.
  return names.every(
    (name) => earlier.style[name] === undefined || earlier.style[name] === style[name],
  );
}
