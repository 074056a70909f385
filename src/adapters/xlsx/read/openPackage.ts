import type { Fel } from '../../../domain/fel/fel.ts';
import { openZip, type Zip } from '../../zip/readZip.ts';
import type { ZipPart } from '../../zip/writeZip.ts';
import { judgeContainer } from './container.ts';
import { findWorkbookPart, relsOf } from './package.ts';
import { readXml, Unreadable } from './readXml.ts';

/** An opened workbook file: the parts that tell which sheets it has, as text. */
export interface Package {
  readonly zip: Zip;
  /** The name of the workbook part. */
  readonly book: string;
  readonly workbook: string;
  /** The relationships of the workbook part. */
  readonly rels: string;
  /** The parts read so far, in order. */
  readonly roots: readonly ZipPart[];
}

/** Unpacked, a workbook of 300,000 ledger rows is half of this. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

const ROOT_PARTS = ['[Content_Types].xml', '_rels/.rels'];

/**
 * Opens a workbook file as far as its list of sheets.
 * @throws Unreadable when it is no workbook, locked, too large or broken.
 */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const container = judgeContainer(bytes);
  if (container !== null) throw unreadable(container, 'Not a zip');
  const opened = openZip(bytes, MAX_UNPACKED_BYTES);
  if (!opened.ok) throw unreadable(opened.error, 'The zip cannot be opened');
  const zip = opened.value;
  if (!ROOT_PARTS.every(zip.has)) throw unreadable('ejXlsx', 'Not an OPC package');
  const roots: ZipPart[] = [];
  const read = async (name: string): Promise<string> => {
    const xml = await readXml(zip, name, null);
    roots.push(toPart(name, xml));
    return xml;
  };
  await read('[Content_Types].xml');
  const book = findWorkbookPart(await read('_rels/.rels'));
  if (book === null) throw unreadable('ejXlsx', 'No workbook part');
  const workbook = await read(book);
  return { zip, book, workbook, rels: await read(relsOf(book)), roots };
}

/** A part with this text. */
export const toPart = (name: string, xml: string): ZipPart => ({
  name,
  bytes: new TextEncoder().encode(xml),
});

const unreadable = (typ: Fel['typ'], detalj: string): Unreadable =>
  new Unreadable(typ, null, detalj);
