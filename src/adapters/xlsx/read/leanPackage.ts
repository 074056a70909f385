import { err, ok, type Result } from '../../../domain/result.ts';
import { writeZip, type ZipPart } from '../zip/writeZip.ts';
import { openPackage, toPart, type Package } from './openPackage.ts';
import { listSheets, relatedParts, relsOf, type SheetEntry } from './package.ts';
import { readXml, Unreadable, type PackageFel } from './readXml.ts';
import { spanOf, stripBlanks, type Span } from './sheetXml.ts';

/** A sheet of a workbook, ready for the library: `span` is its used range, null without cells. */
export interface LeanSheet extends SheetEntry {
  readonly span: Span | null;
}

/** A workbook reduced to what the reading needs: no charts, pictures or notes, no blank cells. */
export interface LeanPackage {
  readonly bytes: Uint8Array;
  readonly sheets: readonly LeanSheet[];
}

/**
 * Opens a workbook file and keeps the parts that hold cells, checked and without blank cells. Parts
 * that nobody reads cannot make the reading fail then, nor take its time.
 */
export async function openLean(bytes: Uint8Array): Promise<Result<LeanPackage, PackageFel>> {
  try {
    return ok(await collect(await openPackage(bytes)));
  } catch (error) {
    if (error instanceof Unreadable) return err(error.fel);
    throw error;
  }
}

async function collect({ zip, book, workbook, rels, roots }: Package): Promise<LeanPackage> {
  const parts: ZipPart[] = [...roots];
  const keep = async (name: string, blad: string | null = null): Promise<string> => {
    const xml = await readXml(zip, name, blad);
    parts.push(toPart(name, xml));
    return xml;
  };
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
    parts.push(toPart(part, xml));
    if (zip.has(relsOf(part)))
      for (const table of relatedParts(part, await keep(relsOf(part), blad), ['table']))
        if (zip.has(table)) await keep(table, blad);
    return spanOf(xml);
  }
}
