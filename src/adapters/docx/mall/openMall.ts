import type { Fel } from '../../../application/ports.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { openZip, type Zip } from '../../zip/readZip.ts';
import { attributeOf, childOf, readElements, type XmlElement } from '../../xml/readElements.ts';

/** A part of a document that text stands in: its body, a header, a footer, the notes. */
export interface Malldel {
  readonly name: string;
  readonly xml: string;
  readonly root: XmlElement;
  readonly isBody: boolean;
}

/** A template as it was opened. */
export interface Mall {
  /** What its parts are; null where that may stand as it is. */
  readonly types: { readonly name: string; readonly xml: string } | null;
  readonly delar: readonly Malldel[];
  /** The part with the styles, where there is one. */
  readonly styles: { readonly xml: string; readonly root: XmlElement } | null;
}

type Mallfel = 'ejDocx' | 'mallKrypterad' | 'mallSkyddad' | 'mallTrasig' | 'forStort';

/** More than any document that people write; less than what fills the memory. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const MAIN = `${WORD}document.main+xml`;
/** A file of the type .dotx; filled it is a document. */
const TEMPLATE = `${WORD}template.main+xml`;
const TYPES = '[Content_Types].xml';
const textParts = ['header', 'footer', 'footnotes', 'endnotes'].map((name) => `${WORD}${name}+xml`);
/** An encrypted document is a file of the older kind with the document in it. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens a document of Word's to be filled. @param bok the file's name, for what is said of it */
export async function openMall(bytes: Uint8Array, bok: string): Promise<Result<Mall, Fel>> {
  const fail = (typ: Mallfel, detalj: string): Result<never, Fel> =>
    err({ typ, bok, blad: null, detalj });
  if (OLE.every((byte, at) => bytes[at] === byte)) {
    // The names of its streams are in UTF-16.
    const isEncrypted = indexOfText(bytes, 'EncryptedPackage');
    return isEncrypted ? fail('mallKrypterad', 'EncryptedPackage') : fail('ejDocx', 'OLE file');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fail('ejDocx', 'Not a zip');
  const zip = openZip(bytes, MAX_UNPACKED_BYTES);
  if (!zip.ok) return fail('mallTrasig', zip.error);
  if (!zip.value.has(TYPES)) return fail('ejDocx', 'No content types');
  const types = await readPart(zip.value, TYPES);
  if (!types.ok) return fail(felOf(types.error), TYPES);
  const typed = partsByType(types.value);
  const main = typed.find(({ type }) => type === MAIN || type === TEMPLATE);
  if (main === undefined) return fail('ejDocx', 'No document part');
  const wanted = [main, ...typed.filter(({ type }) => textParts.includes(type))];
  const delar: Malldel[] = [];
  for (const { name } of wanted) {
    const part = await readPart(zip.value, name);
    if (!part.ok) return fail(felOf(part.error), name);
    delar.push({ name, ...part.value, isBody: name === main.name });
  }
  const rest = new Map<string, Parsed>();
  for (const kind of ['settings', 'styles']) {
    const name = typed.find(({ type }) => type === `${WORD}${kind}+xml`)?.name;
    if (name === undefined) continue;
    const part = await readPart(zip.value, name);
    if (!part.ok) return fail(felOf(part.error), name);
    rest.set(kind, part.value);
  }
  if (isProtected(rest.get('settings'))) return fail('mallSkyddad', 'documentProtection');
  const asDocument =
    main.type === MAIN
      ? null
      : { name: TYPES, xml: types.value.xml.replace(`"${TEMPLATE}"`, `"${MAIN}"`) };
  return ok({ types: asDocument, delar, styles: rest.get('styles') ?? null });
}

type Parsed = Pick<Malldel, 'xml' | 'root'>;
type Partfel = 'trasig' | 'krypterad' | 'forStort';

const felOf = (fel: Partfel): Mallfel =>
  (({ trasig: 'mallTrasig', krypterad: 'mallKrypterad', forStort: 'forStort' }) as const)[fel];

async function readPart(zip: Zip, name: string): Promise<Result<Parsed, Partfel>> {
  const bytes = await zip.read(name);
  if (!bytes.ok) return bytes;
  try {
    // What is not UTF-8 would not come back as the same bytes.
    const xml = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.value);
    const root = readElements(xml);
    return root === null ? err('trasig') : ok({ xml, root });
  } catch {
    return err('trasig');
  }
}

const partsByType = ({ xml, root }: Parsed): readonly { name: string; type: string }[] =>
  root.children
    .filter(({ local }) => local === 'Override')
    .map((element) => ({
      name: (attributeOf(xml, element, 'PartName') ?? '').replace(/^\//u, ''),
      type: attributeOf(xml, element, 'ContentType') ?? '',
    }));

function isProtected(settings: Parsed | undefined): boolean {
  if (settings === undefined) return false;
  const protection = childOf(settings.root, 'documentProtection');
  const enforced = attributeOf(settings.xml, protection, 'enforcement');
  return enforced !== null && ['1', 'true', 'on'].includes(enforced);
}

function indexOfText(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (letter) => letter.charCodeAt(0));
  const matches = (from: number): boolean =>
    wanted.every((code, at) => bytes[from + 2 * at] === code && bytes[from + 2 * at + 1] === 0);
  for (let from = 0; from + 2 * wanted.length <= bytes.length; from += 1)
    if (bytes[from] === wanted[0] && matches(from)) return true;
  return false;
}

/** The prefix that a part gives Word's vocabulary, with its colon: "w:". */
export const wordPrefixOf = (root: XmlElement): string =>
  root.prefix === '' ? '' : `${root.prefix}:`;
