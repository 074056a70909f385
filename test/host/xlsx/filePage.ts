import type { Sheet as FileSheet, WriteSheet } from 'hucre';
import { formatAddress, parseAddress } from '../model/address.ts';
import { usualPageLayout } from '../model/pageLayout.ts';
import type { HeaderFooterTexts, PageLayout } from '../model/pageLayout.ts';

type FilePage = NonNullable<WriteSheet['pageSetup']>;
type PaperSize = NonNullable<FilePage['paperSize']>;

const PAPER_SIZES: readonly PaperSize[] = [
  'letter',
  'legal',
  'a3',
  'a4',
  'a5',
  'b4',
  'b5',
  'executive',
  'tabloid',
];
const POINTS_PER_INCH = 72;

/** A sheet's page layout for a file. */
export function toFilePage(layout: PageLayout): FilePage {
  const { zoom, printArea, titleRows, titleColumns } = layout;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const paperSize = PAPER_SIZES.find((size) => size === layout.paperSize.toLowerCase());
  const [area] = printArea;
  return {
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(paperSize === undefined ? {} : { paperSize }),
    ...(fits
      ? {
          fitToPage: true,
          // In a file 0 pages means as many as it takes.
          fitToWidth: zoom.horizontalFitToPages ?? 0,
          fitToHeight: zoom.verticalFitToPages ?? 0,
        }
      : { scale: zoom.scale ?? 100 }),
    margins: {
      top: layout.topMargin / POINTS_PER_INCH,
      bottom: layout.bottomMargin / POINTS_PER_INCH,
      left: layout.leftMargin / POINTS_PER_INCH,
      right: layout.rightMargin / POINTS_PER_INCH,
      header: layout.headerMargin / POINTS_PER_INCH,
      footer: layout.footerMargin / POINTS_PER_INCH,
    },
    ...(area === undefined ? {} : { printArea: formatAddress(area, true) }),
    ...(titleRows === null ? {} : { printTitlesRow: formatAddress(titleRows, true) }),
    ...(titleColumns === null ? {} : { printTitlesColumn: formatAddress(titleColumns, true) }),
  };
}

/** Header and footer for a file: "&LKommunen&RSida &P". */
export function toFileHeaderFooter(
  texts: HeaderFooterTexts,
): NonNullable<WriteSheet['headerFooter']> {
  const join = (left: string, center: string, right: string): string =>
    [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
  return {
    oddHeader: join(texts.leftHeader, texts.centerHeader, texts.rightHeader),
    oddFooter: join(texts.leftFooter, texts.centerFooter, texts.rightFooter),
  };
}

/** A file's page set-up as the host keeps it. */
export function fromFilePage(file: FileSheet): PageLayout {
  const { pageSetup: page, headerFooter } = file;
  const layout = usualPageLayout();
  if (page?.orientation === 'landscape') layout.orientation = 'Landscape';
  if (page?.paperSize !== undefined) layout.paperSize = capitalise(page.paperSize);
  if (page !== undefined) layout.zoom = fromFileZoom(page);
  for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
    const inches = page?.margins?.[side];
    if (inches !== undefined) layout[`${side}Margin`] = inches * POINTS_PER_INCH;
  }
  const area = page?.printArea === undefined ? null : parseAddress(page.printArea);
  if (area !== null) layout.printArea = [area];
  layout.titleRows = page?.printTitlesRow === undefined ? null : parseAddress(page.printTitlesRow);
  layout.titleColumns =
    page?.printTitlesColumn === undefined ? null : parseAddress(page.printTitlesColumn);
  Object.assign(layout.headersFooters, {
    ...fromSections(headerFooter?.oddHeader ?? '', 'Header'),
    ...fromSections(headerFooter?.oddFooter ?? '', 'Footer'),
  });
  return layout;
}

function fromFileZoom(page: FilePage): PageLayout['zoom'] {
  if (page.fitToPage !== true) return { scale: page.scale ?? 100 };
  const { fitToWidth = 1, fitToHeight = 1 } = page;
  return {
    ...(fitToWidth === 0 ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === 0 ? {} : { verticalFitToPages: fitToHeight }),
  };
}

function fromSections(text: string, kind: 'Header' | 'Footer'): Partial<HeaderFooterTexts> {
  const section = (letter: string): string =>
    new RegExp(`&${letter}(.*?)(?=&[LCR]|$)`, 's').exec(text)?.[1] ?? '';
  return {
    [`left${kind}`]: section('L'),
    [`center${kind}`]: section('C'),
    [`right${kind}`]: section('R'),
  };
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
