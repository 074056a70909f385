import type { Fel } from '../../../domain/fel/fel.ts';
import type { Zip } from '../../zip/readZip.ts';
import { isWellFormed } from '../../xml/wellFormed.ts';

/** What about a file stopped the reading, and in which part or sheet. */
export interface PackageFel {
  readonly typ: Fel['typ'];
  readonly blad: string | null;
  readonly detalj: string;
}

/**
 * A part of a package as text, known to be whole.
 * @throws Unreadable when it is missing, locked, too large or broken; `blad` is the sheet it belongs to.
 */
export const readXml = async (zip: Zip, name: string, blad: string | null): Promise<string> =>
  checkXml(await readText(zip, name, blad), name, blad);

/**
 * A part of a package as text, which may break off.
 * @throws Unreadable when it is missing, locked, too large or broken.
 */
async function readText(zip: Zip, name: string, blad: string | null): Promise<string> {
  const part = await zip.read(name);
  if (!part.ok) throw new Unreadable(part.error, blad, name);
  return new TextDecoder(encodingOf(part.value)).decode(part.value);
}

/**
 * Hands on a part of a package piece by piece; it may break off.
 * @throws Unreadable when it is missing, locked, too large or broken.
 */
export async function readPieces(
  zip: Zip,
  name: string,
  blad: string | null,
  take: (piece: Uint8Array) => void,
): Promise<void> {
  const part = await zip.readInto(name, take);
  if (!part.ok) throw new Unreadable(part.error, blad, name);
}

/**
 * The text of a part, known to be whole.
 * @throws Unreadable when it is not.
 */
export function checkXml(xml: string, name: string, blad: string | null): string {
  if (!isWellFormed(xml)) throw new Unreadable('trasig', blad, `${name} is not well-formed`);
  return xml;
}

/** The encoding of a text by its first bytes. */
export const encodingOf = (bytes: Uint8Array): string =>
  bytes[0] === 0xff && bytes[1] === 0xfe
    ? 'utf-16le'
    : bytes[0] === 0xfe && bytes[1] === 0xff
      ? 'utf-16be'
      : 'utf-8';

/** Carries a file's trouble out of the reading of its parts; openLean turns it into a value. */
export class Unreadable extends Error {
  readonly fel: PackageFel;
  constructor(typ: Fel['typ'], blad: string | null, detalj: string) {
    super(detalj);
    this.fel = { typ, blad, detalj };
  }
}
