import type { Rect } from './rect.ts';

/** Texts of one header or footer, with Excel's codes ("&P av &N"). */
export interface HeaderFooterTexts {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** How a sheet prints. Margins are in points. */
export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printArea: readonly Rect[];
  titleRows: Rect | null;
  titleColumns: Rect | null;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printOrder: string;
  printComments: string;
  printErrors: string;
  firstPageNumber: number | '';
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  headersFooters: HeaderFooterTexts;
}

/** The layout of a new sheet in a country that uses A4. */
export function usualPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    printArea: [],
    titleRows: null,
    titleColumns: null,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    centerHorizontally: false,
    centerVertically: false,
    printOrder: 'DownThenOver',
    printComments: 'NoComments',
    printErrors: 'AsDisplayed',
    firstPageNumber: '',
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
    headersFooters: {
      leftHeader: '',
      centerHeader: '',
      rightHeader: '',
      leftFooter: '',
      centerFooter: '',
      rightFooter: '',
    },
  };
}
