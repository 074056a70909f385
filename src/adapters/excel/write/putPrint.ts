import { cellName, columnName } from '../../../domain/address/area.ts';
import { pageMargins } from '../../../report/blad/pageMargins.ts';
import type { PrintSetup, PrintSpread } from '../../../report/rapport.ts';

/** Asks for A4, one page wide or a spread and as many high as it takes, header rows and footer on every page. */
export function putPrint(sheet: Excel.Worksheet, print: PrintSetup): void {
  const layout = sheet.pageLayout;
  layout.paperSize = 'A4';
  layout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  putWidth(sheet, print.spread);
  layout.setPrintMargins('Inches', pageMargins);
  const [first, last] = print.titleRows;
  layout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  if (print.pageBreaks) putPageBreaks(sheet, print.pageBreaks);
  const footer = layout.headersFooters.defaultForAllPages;
  // In a footer "&" begins a code: &A is the sheet's name, &P the page, &N their number.
  footer.leftFooter = '&A';
  footer.centerFooter = print.footer.replaceAll('&', '&&');
  footer.rightFooter = 'Sida &P av &N';
}

function putWidth(sheet: Excel.Worksheet, spread: PrintSpread | undefined): void {
  sheet.verticalPageBreaks.removePageBreaks();
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 + (spread?.columnBreaks.length ?? 0) };
  if (spread === undefined) return;
  const [first, last] = spread.titleColumns;
  sheet.pageLayout.setPrintTitleColumns(`$${columnName(first)}:$${columnName(last)}`);
  for (const column of spread.columnBreaks) sheet.verticalPageBreaks.add(cellName(0, column));
}

/** Asks for new pages at these rows, and at no others where a person or an earlier run wanted one. */
function putPageBreaks(sheet: Excel.Worksheet, rows: readonly number[]): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) sheet.horizontalPageBreaks.add(cellName(row, 0));
}
