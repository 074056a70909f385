import { err, ok, type Result } from '../../domain/result.ts';
import { readDrawings, type Drawing } from './read/drawings.ts';
import { findElements } from './read/elements.ts';
import { openPackage } from './read/openPackage.ts';
import { listSheets, relatedParts, relsOf } from './read/package.ts';
import { readXml, Unreadable, type PackageFel } from './read/readXml.ts';
import type { Zip } from '../zip/readZip.ts';

/** What a sheet holds besides values: what a Grid does not tell. */
export interface SheetExtras {
  readonly blad: string;
  /** The cells with a note or a thread of comments, "C7". */
  readonly anteckningar: readonly string[];
  /** The cells with a formula. */
  readonly formler: readonly string[];
  readonly bilder: readonly Drawing[];
}

/**
 * What every sheet of a workbook holds besides its values, chart sheets left out. For a workbook that
 * readWorkbook has read. Fel: `trasig` and the like, with the sheet whose parts cannot be read.
 * @example await readExtras(bytes) // [{ blad: 'Drift', anteckningar: ['C7'], formler: [], bilder: [] }]
 */
export async function readExtras(
  bytes: Uint8Array,
): Promise<Result<readonly SheetExtras[], PackageFel>> {
  try {
    const { zip, book, workbook, rels } = await openPackage(bytes);
    const extras: SheetExtras[] = [];
    for (const { blad, part } of listSheets(book, workbook, rels))
      if (part !== null) extras.push(await readSheetExtras(zip, part, blad));
    return ok(extras);
  } catch (error) {
    if (error instanceof Unreadable) return err(error.fel);
    throw error;
  }
}

async function readSheetExtras(zip: Zip, part: string, blad: string): Promise<SheetExtras> {
  const xml = await readXml(zip, part, blad);
  const rels = zip.has(relsOf(part)) ? await readXml(zip, relsOf(part), blad) : '';
  const read = (kinds: readonly string[]): Promise<readonly string[]> =>
    Promise.all(
      relatedParts(part, rels, kinds)
        .filter(zip.has)
        .map((name) => readXml(zip, name, blad)),
    );
  const notes = await read(['comments', 'threadedComment']);
  const drawings = await read(['drawing']);
  const loose =
    relatedParts(part, rels, LOOSE_OBJECTS).length + findElements(xml, 'legacyDrawingHF').length;
  return {
    blad,
    anteckningar: [...new Set(notes.flatMap(notedCells))],
    formler: formulaCells(xml),
    bilder: [
      ...drawings.flatMap(readDrawings),
      ...Array.from({ length: loose }, () => ({ namn: '', cell: null })),
    ],
  };
}

/** What stands on a sheet without a drawing, as a picture in the page header does too. */
const LOOSE_OBJECTS = ['image', 'pivotTable', 'slicer', 'timeline'];

const notedCells = (xml: string): readonly string[] =>
  ['comment', 'threadedComment'].flatMap((name) =>
    findElements(xml, name).flatMap(({ ref }) => (ref === undefined ? [] : [ref])),
  );

const formulaCells = (xml: string): readonly string[] =>
  [...xml.matchAll(FORMULA)].map(([, cell = '']) => cell);

const FORMULA = /<(?:\w+:)?c\s[^<>]*?\br="([A-Za-z]+\d+)"[^<>]*>\s*<(?:\w+:)?f[\s/>]/g;
