import { openZip } from '../../../src/adapters/zip/readZip.ts';
import { writeZip } from '../../../src/adapters/zip/writeZip.ts';
import { readElements } from '../../../src/adapters/xml/readElements.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const encoder = new TextEncoder();

/** What a template of a test is made of; what is left out is as plain as can be. */
export interface Handmade {
  readonly body: string;
  readonly header?: string;
  readonly styles?: string;
  readonly settings?: string;
  readonly more?: Readonly<Record<string, string>>;
}

export const p = (text: string, rPr = ''): string =>
  `<w:p><w:r>${rPr}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A content control as Word writes it. */
export const control = (tag: string, content: string, more = ''): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Fält"/><w:tag w:val="${tag}"/><w:id w:val="77"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

export const run = (text: string, rPr = ''): string => `<w:r>${rPr}<w:t>${text}</w:t></w:r>`;

export const placeholder = '<w:showingPlcHdr/>';

/** A template as a file. Spaces, comments and attributes stand as a person's Word left them. */
export const makeDocument = ({
  body,
  header,
  styles,
  settings,
  more,
}: Handmade): Promise<Uint8Array> => {
  const override = (name: string, kind: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
  const part = (root: string, inner: string): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:${root} ${W}>${inner}</w:${root}>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${header === undefined ? '' : override('header1', 'header')}${override('styles', 'styles')}${override('settings', 'settings')}</Types>`,
    '_rels/.rels': '<Relationships/>',
    'word/document.xml': part(
      'document',
      `<w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1417" w:right="1417"/></w:sectPr></w:body>`,
    ),
    'word/styles.xml': part('styles', styles ?? ''),
    'word/settings.xml': part('settings', settings ?? ''),
    ...(header === undefined ? {} : { 'word/header1.xml': part('hdr', header) }),
    ...more,
  };
  return writeZip(
    Object.entries(parts).map(([name, xml]) => ({ name, bytes: encoder.encode(xml) })),
    true,
  );
};

/** The text of each part. */
export async function readParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = openZip(bytes, 1e9);
  if (!zip.ok) throw new Error(zip.error);
  const parts = new Map<string, string>();
  for (const name of zip.value.names) {
    const read = await zip.value.read(name);
    if (!read.ok) throw new Error(`${name}: ${read.error}`);
    parts.set(name, new TextDecoder().decode(read.value));
  }
  return parts;
}

/** The text of one part, which is well-formed. */
export async function readPart(bytes: Uint8Array, name = 'word/document.xml'): Promise<string> {
  const xml = (await readParts(bytes)).get(name);
  if (xml === undefined || readElements(xml) === null)
    throw new Error(`${name} is not well-formed`);
  return xml;
}

/** The same document after a person has changed one of its parts. */
export async function changePart(
  bytes: Uint8Array,
  change: (xml: string) => string,
  name = 'word/document.xml',
): Promise<Uint8Array> {
  const parts = await readParts(bytes);
  return writeZip(
    [...parts].map(([part, xml]) => ({
      name: part,
      bytes: encoder.encode(part === name ? change(xml) : xml),
    })),
    true,
  );
}
