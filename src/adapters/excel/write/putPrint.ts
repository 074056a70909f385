import { cellName } from '../../../domain/address/area.ts';
import { pageMargins } from '../../../report/blad/pageMargins.ts';
import type { PrintSetup } from '../../../report/rapport.ts';

/** Asks for A4, one page wide and as many high as it takes, header rows and footer on every page. */
export function putPrint(sheet: Excel.Worksheet, print: PrintSetup): void {
  const layout = sheet.pageLayout;
  layout.paperSize = 'A4';
  layout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  layout.zoom = { horizontalFitToPages: 1 };
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

/** Asks for new pages at these rows, and at no others where a person or an earlier run wanted one. */
function putPageBreaks(sheet: Excel.Worksheet, rows: readonly number[]): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) sheet.horizontalPageBreaks.add(cellName(row, 0));
}
