import { openZip } from '../../zip/readZip.ts';
import { joinZip, packPart, type PackedPart } from '../../zip/writeZip.ts';

/** What to change in a part of a package, by the part's name. */
export type PartEdits = ReadonlyMap<string, (xml: string) => string>;

/**
 * The package with some of its parts edited, packed so that the same parts give the same bytes.
 * @throws Error when the library's own zip cannot be read (a bug).
 */
export async function editParts(bytes: Uint8Array, edits: PartEdits): Promise<Uint8Array> {
  const zip = openZip(bytes, Number.POSITIVE_INFINITY);
  if (!zip.ok) throw new Error(`Written package: ${zip.error}`);
  const packed: Promise<PackedPart>[] = [];
  for (const name of zip.value.names) {
    const part = await zip.value.read(name);
    if (!part.ok) throw new Error(`Written package: ${name} ${part.error}`);
    packed.push(packPart({ name, bytes: edit(part.value, edits.get(name)) }));
  }
  return joinZip(await Promise.all(packed));
}

const edit = (bytes: Uint8Array, change: ((xml: string) => string) | undefined): Uint8Array =>
  change ? new TextEncoder().encode(change(new TextDecoder().decode(bytes))) : bytes;

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
