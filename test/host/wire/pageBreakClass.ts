import { modelArgument, textArgument, wholeArgument } from './arguments.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass } from './hostClass.ts';
import { wrapRange } from './rangeClass.ts';
import { rangeOfAddress } from '../model/rangeOfAddress.ts';
import type { Sheet } from '../model/sheet.ts';
import { SheetRange } from '../model/sheetRange.ts';
import { invalidArgument } from '../protocol/hostError.ts';

type BreakKey = 'rowBreaks' | 'columnBreaks';

interface PageBreak {
  readonly sheet: Sheet;
  readonly key: BreakKey;
  /** The row or column that the new page begins with. */
  readonly line: number;
}

const pageBreakClass: HostClass<PageBreak> = defineClass<PageBreak>({
  name: 'PageBreak',
  identity: ({ line }) => ({ _Id: String(line) }),
  properties: {
    columnIndex: { get: ({ key, line }) => (key === 'columnBreaks' ? line : 0) },
    rowIndex: { get: ({ key, line }) => (key === 'rowBreaks' ? line : 0) },
  },
  methods: {
    delete: ({ sheet, key, line }) => {
      sheet[key] = sheet[key].filter((other) => other !== line);
    },
    getCellAfterBreak: ({ sheet, key, line }) => {
      const [top, left] = key === 'rowBreaks' ? [line, 0] : [0, line];
      return wrapRange(new SheetRange(sheet, { top, left, rowCount: 1, columnCount: 1 }));
    },
  },
});

function definePageBreaks(key: BreakKey): HostClass<Sheet> {
  const name = 'PageBreakCollection';
  return defineClass<Sheet>({
    name,
    items: (sheet) => sheet[key].map((line) => pageBreakClass.wrap({ sheet, key, line })),
    methods: {
      add: (sheet, [place]) => {
        const location = `${name}.add`;
        const { rect } =
          modelArgument(place, SheetRange) ??
          rangeOfAddress(sheet, textArgument(place, location), location);
        const line = key === 'rowBreaks' ? rect.top : rect.left;
        if (line === 0) throw invalidArgument(location);
        sheet[key] = [...new Set([...sheet[key], line])].sort((a, b) => a - b);
        return pageBreakClass.wrap({ sheet, key, line });
      },
      getCount: (sheet) => sheet[key].length,
      getItem: (sheet, [index]) => {
        const line = sheet[key][wholeArgument(index, `${name}.getItem`, 0)];
        if (line === undefined) throw invalidArgument(`${name}.getItem`);
        return pageBreakClass.wrap({ sheet, key, line });
      },
      removePageBreaks: (sheet) => {
        sheet[key] = [];
      },
    },
  });
}

/** `worksheet.horizontalPageBreaks`. */
export const horizontalBreaksClass = definePageBreaks('rowBreaks');
/** `worksheet.verticalPageBreaks`. */
export const verticalBreaksClass = definePageBreaks('columnBreaks');
