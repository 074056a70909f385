import { err, ok, type Result } from '../../../domain/result.ts';
import type { CellValue } from '../../../reading/grid.ts';
import { writeZip, type ZipPart } from '../../zip/writeZip.ts';
import { openPackage, toPart, type Package } from './openPackage.ts';
import { listSheets, relatedParts, relsOf, type SheetEntry } from './package.ts';
import { createPlainTaker, plainStyles, plainTexts } from './plainCells.ts';
import { checkXml, readPieces, readXml, Unreadable, type PackageFel } from './readXml.ts';
import { spanOf, stripBlanks, type Span } from './sheetXml.ts';

/** A sheet of a workbook, ready for the library. */
export interface LeanSheet extends SheetEntry {
  /** Its used range, null without cells. */
  readonly span: Span | null;
  /** The cells that the library need not read, by 0-based row and column, with holes. */
  readonly plain: readonly (readonly CellValue[])[];
}

/** A workbook reduced to what the library must read: no charts, pictures or notes, no plain or blank cells. */
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
  const keepRelated = async (kind: string): Promise<string> => {
    const [part] = relatedParts(book, rels, [kind]).filter(zip.has);
    return part === undefined ? '' : keep(part);
  };
  const texts = plainTexts(await keepRelated('sharedStrings'));
  const styles = plainStyles(await keepRelated('styles'));
  const sheets: LeanSheet[] = [];
  for (const sheet of listSheets(book, workbook, rels))
    sheets.push({
      ...sheet,
      ...(sheet.part === null ? { span: null, plain: [] } : await addSheet(sheet.part, sheet.blad)),
    });
  return { bytes: await writeZip(parts, false), sheets };

  async function addSheet(part: string, blad: string): Promise<Pick<LeanSheet, 'span' | 'plain'>> {
    const taker = createPlainTaker({ texts, styles });
    await readPieces(zip, part, blad, taker.push);
    const { rows, rest } = taker.end() ?? { rows: [], rest: await readXml(zip, part, blad) };
    const xml = stripBlanks(checkXml(rest, part, blad));
    parts.push(toPart(part, xml));
    if (zip.has(relsOf(part)))
      for (const table of relatedParts(part, await keep(relsOf(part), blad), ['table']))
        if (zip.has(table)) await keep(table, blad);
    return { span: spanOf(xml, rows), plain: rows };
  }
}
