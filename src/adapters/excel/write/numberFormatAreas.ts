import type { Area } from '../../../domain/address/area.ts';
import type { AreaFormat } from '../../../report/rapport.ts';
import { rectanglesOf } from './rectangles.ts';

/** A number format code for an area. */
export interface NumberFormatArea {
  readonly area: Area;
  readonly code: string;
}

/** The number formats as they end up, later upon earlier, in rectangles of one code. */
export function numberFormatAreas(formats: readonly AreaFormat[]): readonly NumberFormatArea[] {
  const named = formats.flatMap(({ area, style }) =>
    style.numberFormat === undefined ? [] : [{ area, code: style.numberFormat }],
  );
  const rows = Math.max(0, ...named.map(({ area }) => area.top + area.rows));
  const columns = Math.max(0, ...named.map(({ area }) => area.left + area.columns));
  const painted = paint(named, rows, columns);
  const codes = [...new Set(named.map(({ code }) => code))];
  return codes.flatMap((code) =>
    rectanglesOf(rows, columns, (row, column) => painted[row]?.[column] === code).map((area) => ({
      area,
      code,
    })),
  );
}

function paint(
  named: readonly NumberFormatArea[],
  rows: number,
  columns: number,
): readonly (readonly (string | undefined)[])[] {
  const painted = Array.from({ length: rows }, () => new Array<string | undefined>(columns));
  for (const { area, code } of named) {
    for (let row = area.top; row < area.top + area.rows; row += 1) {
      painted[row]?.fill(code, area.left, area.left + area.columns);
    }
  }
  return painted;
}
