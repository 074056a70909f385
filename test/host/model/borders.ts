import { patchStyle } from './cellStyle.ts';
import type { BorderEdge, BorderLine, CellEdge } from './cellStyle.ts';
import { changeStyles, readUniform } from './rangeStyle.ts';
import { bottomOf, rightOf } from './rect.ts';
import type { Rect } from './rect.ts';
import type { SheetRange } from './sheetRange.ts';

/** An edge without a line. */
const NO_LINE: BorderLine = { style: 'None', color: '#000000', weight: 'Thin' };

/** The cells that own an edge of a range, and which of their edges it is. */
function ownersOf(rect: Rect, edge: BorderEdge): readonly (readonly [Rect, CellEdge])[] {
  switch (edge) {
    case 'EdgeTop':
      return [[{ ...rect, rowCount: 1 }, 'EdgeTop']];
    case 'EdgeBottom':
      return [[{ ...rect, top: bottomOf(rect) - 1, rowCount: 1 }, 'EdgeBottom']];
    case 'EdgeLeft':
      return [[{ ...rect, columnCount: 1 }, 'EdgeLeft']];
    case 'EdgeRight':
      return [[{ ...rect, left: rightOf(rect) - 1, columnCount: 1 }, 'EdgeRight']];
    case 'InsideHorizontal':
      return rect.rowCount < 2 ? [] : [[{ ...rect, rowCount: rect.rowCount - 1 }, 'EdgeBottom']];
    case 'InsideVertical':
      return rect.columnCount < 2
        ? []
        : [[{ ...rect, columnCount: rect.columnCount - 1 }, 'EdgeRight']];
    default:
      return [];
  }
}

/** The line along an edge; null when its cells have different lines. */
export function readEdge(range: SheetRange, edge: BorderEdge): BorderLine | null {
  const [owner] = ownersOf(range.rect, edge);
  if (owner === undefined) return NO_LINE;
  const [rect, own] = owner;
  const text = readUniform(range.at(rect), (style) => JSON.stringify(style?.[own] ?? NO_LINE));
  return text === null ? null : (JSON.parse(text) as BorderLine);
}

/** Changes the line along an edge. Colour or weight alone draw a continuous line, as in Excel. */
export function writeEdge(range: SheetRange, edge: BorderEdge, change: Partial<BorderLine>): void {
  for (const [rect, own] of ownersOf(range.rect, edge)) {
    changeStyles(range.sheet, rect, (style) => {
      const before = style?.[own] ?? { ...NO_LINE, style: 'Continuous' };
      const line = { ...before, ...change };
      return patchStyle(style, { [own]: line.style === 'None' ? undefined : line });
    });
  }
}
