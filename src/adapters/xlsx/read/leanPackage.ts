import type { Fel } from '../../../domain/fel/fel.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { openZip, type Zip } from '../zip/readZip.ts';
import { writeZip, type ZipPart } from '../zip/writeZip.ts';
import { judgeContainer } from './container.ts';
import { findWorkbookPart, listSheets, relatedParts, relsOf, type SheetEntry } from './package.ts';
import { spanOf, stripBlanks, type Span } from './sheetXml.ts';
import { readXml, Unreadable, type PackageFel } from './readXml.ts';

/** A sheet of a workbook, ready for the library: `span` is its used range, null without cells. */
export interface LeanSheet extends SheetEntry {
  readonly span: Span | null;
}

/** A workbook reduced to what the reading needs: no charts, pictures or notes, no blank cells. */
export interface LeanPackage {
  readonly bytes: Uint8Array;
  readonly sheets: readonly LeanSheet[];
}

/** Unpacked, a workbook of 300,000 ledger rows is half of this. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

const ROOT_PARTS = ['[Content_Types].xml', '_rels/.rels'];

/**
 * Opens a workbook file and keeps the parts that hold cells, checked and without blank cells. Parts
 * that nobody reads cannot make the reading fail then, nor take its time.
 */
export async function openLean(bytes: Uint8Array): Promise<Result<LeanPackage, PackageFel>> {
  const container = judgeContainer(bytes);
  if (container !== null) return fail(container, 'Not a zip');
  const zip = openZip(bytes, MAX_UNPACKED_BYTES);
  if (!zip.ok) return fail(zip.error, 'The zip cannot be opened');
  if (!ROOT_PARTS.every(zip.value.has)) return fail('ejXlsx', 'Not an OPC package');
  try {
    return ok(await collect(zip.value));
  } catch (error) {
    if (error instanceof Unreadable) return err(error.fel);
    throw error;
  }
}

async function collect(zip: Zip): Promise<LeanPackage> {
  const parts: ZipPart[] = [];
  const keep = async (name: string, blad: string | null = null): Promise<string> => {
    const xml = await readXml(zip, name, blad);
    parts.push({ name, bytes: new TextEncoder().encode(xml) });
    return xml;
  };
  await keep('[Content_Types].xml');
  const book = findWorkbookPart(await keep('_rels/.rels'));
  if (book === null) throw new Unreadable('ejXlsx', null, 'No workbook part');
  const workbook = await keep(book);
  const rels = await keep(relsOf(book));
  const shared = relatedParts(book, rels, ['sharedStrings', 'styles']);
  for (const part of shared.filter(zip.has)) await keep(part);
  const sheets: LeanSheet[] = [];
  for (const sheet of listSheets(book, workbook, rels))
    sheets.push({
      ...sheet,
      span: sheet.part === null ? null : await addSheet(sheet.part, sheet.blad),
    });
  return { bytes: await writeZip(parts, false), sheets };

  async function addSheet(part: string, blad: string): Promise<Span | null> {
    const xml = stripBlanks(await readXml(zip, part, blad));
    parts.push({ name: part, bytes: new TextEncoder().encode(xml) });
    if (zip.has(relsOf(part)))
      for (const table of relatedParts(part, await keep(relsOf(part), blad), ['table']))
        if (zip.has(table)) await keep(table, blad);
    return spanOf(xml);
  }
}

const fail = (typ: Fel['typ'], detalj: string): Result<never, PackageFel> =>
  err({ typ, blad: null, detalj });
