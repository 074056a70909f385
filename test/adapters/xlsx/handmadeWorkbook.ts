import type { Grid } from '../../../src/reading/grid.ts';
import { readWorkbook } from '../../../src/adapters/xlsx/readWorkbook.ts';
import { writeZip } from '../../../src/adapters/zip/writeZip.ts';

/** A sheet of a workbook made part by part, so that it can be odd in ways no library writes. */
export interface HandmadeSheet {
  readonly name: string;
  /** What stands in sheetData: rows with cells. */
  readonly rows?: string;
  /** What stands after sheetData. */
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly kind?: 'worksheet' | 'chartsheet';
  /** The whole part, instead of rows and after. */
  readonly xml?: string;
  /** Attributes and content of a table on the sheet. */
  readonly table?: string;
}

interface Handmade {
  readonly sheets: readonly HandmadeSheet[];
  readonly sharedStrings?: string;
  readonly formats?: readonly string[];
  readonly is1904?: boolean;
  /** Changes the parts before they are zipped. */
  readonly change?: (parts: Map<string, string>) => void;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (content: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
const rel = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"/>`;

/** The bytes of a workbook; cells take number format n of `formats` with s="n" (0 is General). */
export async function makeWorkbook(book: Handmade): Promise<Uint8Array> {
  const parts = new Map<string, string>([
    [
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ],
    ['_rels/.rels', rels(rel('rId1', 'officeDocument', 'xl/workbook.xml'))],
    ['xl/workbook.xml', workbookXml(book)],
    ['xl/_rels/workbook.xml.rels', rels(workbookRels(book))],
    ['xl/sharedStrings.xml', `<sst ${MAIN}>${book.sharedStrings ?? ''}</sst>`],
    ['xl/styles.xml', stylesXml(book.formats ?? [])],
  ]);
  book.sheets.forEach((sheet, index) => addSheet(parts, sheet, index + 1));
  book.change?.(parts);
  const bytes = [...parts].map(([name, xml]) => ({ name, bytes: new TextEncoder().encode(xml) }));
  return writeZip(bytes, true);
}

/** The Grids of a handmade workbook. */
export async function readHandmade(book: Handmade): Promise<readonly Grid[]> {
  const read = await readWorkbook(await makeWorkbook(book), 'bok.xlsx');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** The Grid of a workbook with one sheet. */
export async function readSheet(
  rows: string,
  more: Omit<Handmade, 'sheets'> & Partial<HandmadeSheet> = {},
): Promise<Grid> {
  const [grid] = await readHandmade({ ...more, sheets: [{ name: 'Drift', ...more, rows }] });
  if (!grid) throw new Error('No sheet');
  return grid;
}

function addSheet(parts: Map<string, string>, sheet: HandmadeSheet, number: number): void {
  const part = `${sheet.kind ?? 'worksheet'}s/sheet${number}.xml`;
  const tables =
    sheet.table === undefined ? '' : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
  const xml =
    sheet.kind === 'chartsheet'
      ? `<chartsheet ${MAIN}><drawing xmlns:r="${REL}" r:id="rId1"/></chartsheet>`
      : `<worksheet ${MAIN} xmlns:r="${REL}"><sheetData>${sheet.rows ?? ''}</sheetData>${sheet.after ?? ''}${tables}</worksheet>`;
  parts.set(`xl/${part}`, sheet.xml ?? xml);
  if (sheet.table === undefined) return;
  parts.set(
    `xl/worksheets/_rels/sheet${number}.xml.rels`,
    rels(rel('rId1', 'table', '../tables/table1.xml')),
  );
  parts.set('xl/tables/table1.xml', `<table ${MAIN} id="1" ${sheet.table}</table>`);
}

const workbookXml = ({ sheets, is1904 }: Handmade): string =>
  `<?xml version="1.0" encoding="UTF-8"?><workbook ${MAIN} xmlns:r="${REL}">` +
  `${is1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>` +
  sheets
    .map(
      ({ name, state }, index) =>
        `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
    )
    .join('') +
  '</sheets></workbook>';

const workbookRels = ({ sheets }: Handmade): string =>
  sheets
    .map(({ kind = 'worksheet' }, index) =>
      rel(`rId${index + 1}`, kind, `${kind}s/sheet${index + 1}.xml`),
    )
    .join('') +
  rel('rIdS', 'sharedStrings', 'sharedStrings.xml') +
  rel('rIdF', 'styles', 'styles.xml');

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) =>
      `<numFmt numFmtId="${164 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  );
  const xfs = formats.map(
    (_, index) => `<xf numFmtId="${164 + index}" fontId="0" fillId="0" borderId="0"/>`,
  );
  return `<styleSheet ${MAIN}><numFmts count="${codes.length}">${codes.join('')}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="${xfs.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${xfs.join('')}</cellXfs></styleSheet>`;
}
