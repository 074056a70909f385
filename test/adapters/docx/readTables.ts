import { openZip } from '../../../src/adapters/zip/readZip.ts';
import {
  attributeOf,
  childOf,
  descendants,
  readElements,
} from '../../../src/adapters/xml/readElements.ts';
import { textOf } from '../../../src/adapters/docx/mall/textOf.ts';

/** A table of a document as a reader finds it. */
export interface ReadTable {
  /** What screen readers call it. */
  readonly caption: string | null;
  readonly description: string | null;
  readonly rows: readonly (readonly string[])[];
  readonly sides: readonly (readonly (string | null)[])[];
  /** The width of the whole and of its columns. */
  readonly widths: readonly [number, readonly number[]];
}

/** One part of a document, which is well-formed and has no character that XML forbids. */
export async function readDocumentPart(bytes: Uint8Array, name: string): Promise<string> {
  const zip = openZip(bytes, 1e9);
  if (!zip.ok) throw new Error(zip.error);
  const part = await zip.value.read(name);
  if (!part.ok) throw new Error(`${name}: ${part.error}`);
  const xml = new TextDecoder('utf-8', { fatal: true }).decode(part.value);
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  const hasControls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u.test(xml);
  if (readElements(xml) === null || hasControls) throw new Error(`${name} is no XML`);
  return xml;
}

/** The tables of a document, in order. */
export async function readTables(bytes: Uint8Array): Promise<readonly ReadTable[]> {
  const xml = await readDocumentPart(bytes, 'word/document.xml');
  const root = readElements(xml)!;
  return descendants(root)
    .filter(({ local }) => local === 'tbl')
    .map((table) => {
      const pr = childOf(table, 'tblPr');
      const value = (name: string): string | null => attributeOf(xml, childOf(pr, name), 'val');
      const rows = table.children.filter(({ local }) => local === 'tr');
      const cells = rows.map((row) => row.children.filter(({ local }) => local === 'tc'));
      const number = (element: Parameters<typeof attributeOf>[1]): number =>
        Number(attributeOf(xml, element, 'w'));
      return {
        caption: value('tblCaption'),
        description: value('tblDescription'),
        rows: cells.map((row) => row.map((cell) => textOf(xml, cell))),
        sides: cells.map((row) =>
          row.map((cell) =>
            attributeOf(
              xml,
              descendants(cell).find(({ local }) => local === 'jc'),
              'val',
            ),
          ),
        ),
        widths: [
          number(childOf(pr, 'tblW')),
          childOf(table, 'tblGrid')!.children.map((column) => number(column)),
        ],
      };
    });
}
