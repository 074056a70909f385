import {
  booleanArgument,
  isLeftOut,
  modelArgument,
  numberArgument,
  recordArgument,
  textArgument,
  wordArgument,
} from './arguments.ts';
import { headerFooterGroupClass } from './headerFooterClass.ts';
import { defineClass } from './hostClass.ts';
import type { HostClass, PropertySpec } from './hostClass.ts';
import { rangeAreas, RangeAreas, rangeAreasClass } from './rangeAreasClass.ts';
import { wrapRange } from './rangeClass.ts';
import type { PageLayout } from '../model/pageLayout.ts';
import { rangeOfAddress } from '../model/rangeOfAddress.ts';
import type { Rect } from '../model/rect.ts';
import { WHOLE_SHEET } from '../model/rect.ts';
import type { Sheet } from '../model/sheet.ts';
import { SheetRange } from '../model/sheetRange.ts';
import { invalidArgument } from '../protocol/hostError.ts';

const PAPER_SIZES = ['Letter', 'Legal', 'Tabloid', 'A3', 'A4', 'A5', 'B4', 'B5', 'Executive'];
const PRINT_ORDERS = ['DownThenOver', 'OverThenDown'];

type FlagKey =
  | 'printGridlines'
  | 'printHeadings'
  | 'blackAndWhite'
  | 'draftMode'
  | 'centerHorizontally'
  | 'centerVertically';
type MarginKey =
  'topMargin' | 'bottomMargin' | 'leftMargin' | 'rightMargin' | 'headerMargin' | 'footerMargin';

function flag(key: FlagKey): PropertySpec<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout[key],
    set: ({ pageLayout }, value) => {
      pageLayout[key] = booleanArgument(value, `PageLayout.${key}`);
    },
  };
}

function margin(key: MarginKey): PropertySpec<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout[key],
    set: ({ pageLayout }, value) => {
      const points = numberArgument(value, `PageLayout.${key}`);
      if (points < 0) throw invalidArgument(`PageLayout.${key}`);
      pageLayout[key] = points;
    },
  };
}

function readZoom(value: unknown): PageLayout['zoom'] {
  const location = 'PageLayout.zoom';
  const given = recordArgument(value, location);
  const zoom: PageLayout['zoom'] = {};
  for (const key of ['scale', 'horizontalFitToPages', 'verticalFitToPages'] as const) {
    if (!isLeftOut(given[key])) zoom[key] = numberArgument(given[key], location);
  }
  // Excel either scales or fits; asked for both it does not know which.
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const isScaleOff = zoom.scale !== undefined && (zoom.scale < 10 || zoom.scale > 400);
  if ((fits && zoom.scale !== undefined) || isScaleOff) throw invalidArgument(location);
  return zoom;
}

function readRects(sheet: Sheet, value: unknown, location: string): readonly Rect[] {
  const areas = modelArgument(value, RangeAreas);
  if (areas !== undefined) return areas.ranges.map((range) => range.rect);
  const range = modelArgument(value, SheetRange);
  if (range !== undefined) return [range.rect];
  return textArgument(value, location)
    .split(',')
    .map((part) => rangeOfAddress(sheet, part, location).rect);
}

function readLines(sheet: Sheet, value: unknown, location: string): Rect {
  const [rect] = readRects(sheet, value, location);
  if (rect === undefined) throw invalidArgument(location);
  return rect;
}

/** `worksheet.pageLayout`. */
export const pageLayoutClass: HostClass<Sheet> = defineClass<Sheet>({
  name: 'PageLayout',
  properties: {
    orientation: {
      get: ({ pageLayout }) => pageLayout.orientation,
      set: ({ pageLayout }, value) => {
        const words = ['Portrait', 'Landscape'] as const;
        pageLayout.orientation = wordArgument(value, words, 'PageLayout.orientation');
      },
    },
    paperSize: {
      get: ({ pageLayout }) => pageLayout.paperSize,
      set: ({ pageLayout }, value) => {
        pageLayout.paperSize = wordArgument(value, PAPER_SIZES, 'PageLayout.paperSize');
      },
    },
    zoom: {
      get: ({ pageLayout }) => pageLayout.zoom,
      set: ({ pageLayout }, value) => {
        pageLayout.zoom = readZoom(value);
      },
    },
    printOrder: {
      get: ({ pageLayout }) => pageLayout.printOrder,
      set: ({ pageLayout }, value) => {
        pageLayout.printOrder = wordArgument(value, PRINT_ORDERS, 'PageLayout.printOrder');
      },
    },
    firstPageNumber: {
      get: ({ pageLayout }) => pageLayout.firstPageNumber,
      set: ({ pageLayout }, value) => {
        pageLayout.firstPageNumber =
          value === '' ? '' : numberArgument(value, 'PageLayout.firstPageNumber');
      },
    },
    printComments: { get: ({ pageLayout }) => pageLayout.printComments },
    printErrors: { get: ({ pageLayout }) => pageLayout.printErrors },
    printGridlines: flag('printGridlines'),
    printHeadings: flag('printHeadings'),
    blackAndWhite: flag('blackAndWhite'),
    draftMode: flag('draftMode'),
    centerHorizontally: flag('centerHorizontally'),
    centerVertically: flag('centerVertically'),
    topMargin: margin('topMargin'),
    bottomMargin: margin('bottomMargin'),
    leftMargin: margin('leftMargin'),
    rightMargin: margin('rightMargin'),
    headerMargin: margin('headerMargin'),
    footerMargin: margin('footerMargin'),
  },
  links: { headersFooters: (sheet) => headerFooterGroupClass.wrap(sheet) },
  methods: {
    setPrintArea: (sheet, [area]) => {
      sheet.pageLayout.printArea = readRects(sheet, area, 'PageLayout.setPrintArea');
    },
    getPrintAreaOrNullObject: (sheet) => {
      const { printArea } = sheet.pageLayout;
      return printArea.length === 0 ? null : rangeAreasClass.wrap(rangeAreas(sheet, printArea));
    },
    setPrintTitleRows: (sheet, [rows]) => {
      const rect = readLines(sheet, rows, 'PageLayout.setPrintTitleRows');
      const { columnCount } = WHOLE_SHEET;
      sheet.pageLayout.titleRows = { ...rect, left: 0, columnCount };
    },
    getPrintTitleRowsOrNullObject: (sheet) => {
      const { titleRows } = sheet.pageLayout;
      return wrapRange(titleRows === null ? null : new SheetRange(sheet, titleRows));
    },
    setPrintTitleColumns: (sheet, [columns]) => {
      const rect = readLines(sheet, columns, 'PageLayout.setPrintTitleColumns');
      sheet.pageLayout.titleColumns = { ...rect, top: 0, rowCount: WHOLE_SHEET.rowCount };
    },
    getPrintTitleColumnsOrNullObject: (sheet) => {
      const { titleColumns } = sheet.pageLayout;
      return wrapRange(titleColumns === null ? null : new SheetRange(sheet, titleColumns));
    },
    setPrintMargins: (sheet, [unit, given]) => {
      const location = 'PageLayout.setPrintMargins';
      const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
      const factor =
        points[wordArgument(unit, ['Points', 'Inches', 'Centimeters'] as const, location)];
      for (const [side, value] of Object.entries(recordArgument(given, location))) {
        const key = wordArgument(
          `${side}Margin`,
          [
            'topMargin',
            'bottomMargin',
            'leftMargin',
            'rightMargin',
            'headerMargin',
            'footerMargin',
          ] as const,
          location,
        );
        if (!isLeftOut(value)) sheet.pageLayout[key] = numberArgument(value, location) * factor;
      }
    },
  },
});
