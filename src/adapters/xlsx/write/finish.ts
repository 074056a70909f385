import { openZip } from '../../zip/readZip.ts';
import { replaceParts } from '../../zip/replaceParts.ts';
import { packPart, type PackedPart } from '../../zip/writeZip.ts';

/** What to change in a part of a package, by the part's name. */
export type PartEdits = ReadonlyMap<string, (xml: string) => string>;

/**
 * The package with some of its parts edited; each is packed while the next is edited. The library gives no
 * part a date: the same parts give the same bytes.
 * @throws Error when the library's own zip cannot be read (a bug).
 */
export async function editParts(bytes: Uint8Array, edits: PartEdits): Promise<Uint8Array> {
  const zip = openZip(bytes, Number.POSITIVE_INFINITY);
  if (!zip.ok) throw new Error(`Written package: ${zip.error}`);
  const packed: Promise<PackedPart>[] = [];
  for (const [name, edit] of edits) {
    if (!zip.value.has(name)) continue;
    const part = await zip.value.read(name);
    if (!part.ok) throw new Error(`Written package: ${name} ${part.error}`);
    const xml = edit(new TextDecoder().decode(part.value));
    packed.push(packPart({ name, bytes: new TextEncoder().encode(xml) }));
  }
  return replaceParts(bytes, await Promise.all(packed));
}

/** Document properties in Swedish and without the time of writing. */
export const stampProperties = (xml: string): string =>
  xml
    .replace(/<dcterms:modified.*?<\/dcterms:modified>/, '')
    .replace('</cp:coreProperties>', '<dc:language>sv-SE</dc:language></cp:coreProperties>');

/** The program that made the file. */
export const stampApplication = (xml: string): string =>
  xml.replace(/<Application>.*?<\/Application>/, '<Application>Kostnadsläge</Application>');

/** A table without a look of its own: the report's formats are the look. */
export const dropTableStyle = (xml: string): string => xml.replace(/<tableStyleInfo[^>]*\/>/, '');
