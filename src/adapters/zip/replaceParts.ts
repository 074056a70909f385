import { readDirectory } from './directory.ts';
import { joinBytes } from './joinBytes.ts';
import type { PackedPart } from './writeZip.ts';

const LOCAL_RECORD = 30;
const END_RECORD = 22;
/** Bit 3: the sizes stand after the data. They stand before it in what is written here. */
const SIZES_AFTER = 0x0008;

/**
 * The zip with other bytes in some of its parts. Every other part keeps its bytes as they are packed,
 * its dates and its place, and so do the directory and the comment at the end.
 * @throws RangeError when the directory is broken or the zip is one of zip64; Error for a part that is not there.
 */
export function replaceParts(bytes: Uint8Array, parts: readonly PackedPart[]): Uint8Array {
  const replaced = new Map(parts.map((part) => [part.name, part]));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes);
  const first = entries[0]?.record.at ?? bytes.length;
  const end = endOf(entries.at(-1)?.record, first);
  if (end + END_RECORD > bytes.length || view.getUint32(end, true) !== 0x06054b50)
    throw new RangeError('Not a plain zip');
  const inFile = [...entries].sort((a, b) => a.offset - b.offset);
  const files: Uint8Array[] = [bytes.subarray(0, inFile[0]?.offset ?? first)];
  const records = new Map<number, Uint8Array>();
  let offset = files[0]?.length ?? 0;
  for (const [index, entry] of inFile.entries()) {
    const record = copyOf(bytes.subarray(entry.record.at, endOf(entry.record, 0)));
    const content = replaced.get(entry.name);
    const whole = bytes.subarray(entry.offset, inFile[index + 1]?.offset ?? first);
    const file = content === undefined ? whole : putPart(whole, record, content);
    new DataView(record.buffer).setUint32(42, offset, true);
    records.set(entry.record.at, record);
    files.push(file);
    offset += file.length;
  }
  const missing = [...replaced.keys()].find((name) => !entries.some((one) => one.name === name));
  if (missing !== undefined) throw new Error(`No part ${missing}`);
  const tail = copyOf(bytes.subarray(end));
  new DataView(tail.buffer).setUint32(16, offset, true);
  return joinBytes([
    ...files,
    ...entries.map(({ record }) => records.get(record.at) ?? tail),
    tail,
  ]);
}

/** A copy with a buffer of its own: a Buffer of Node's `slice` still shares the one that it stands in. */
const copyOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

const endOf = (
  record: { readonly at: number; readonly length: number } | undefined,
  otherwise: number,
): number => (record === undefined ? otherwise : record.at + record.length);

/** The part's header and new data; its record of the directory says the same. */
function putPart(whole: Uint8Array, record: Uint8Array, part: PackedPart): Uint8Array {
  const { data, method, crc, size } = part;
  const lengths = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  const length = LOCAL_RECORD + lengths.getUint16(26, true) + lengths.getUint16(28, true);
  const header = copyOf(whole.subarray(0, length));
  putFacts(new DataView(header.buffer), 6, method, [crc, data.length, size]);
  putFacts(new DataView(record.buffer), 8, method, [crc, data.length, size]);
  return joinBytes([header, data]);
}

/** Flags, method, and after time and date the checksum and the sizes. */
function putFacts(view: DataView, at: number, method: number, sizes: readonly number[]): void {
  view.setUint16(at, view.getUint16(at, true) & ~SIZES_AFTER, true);
  view.setUint16(at + 2, method, true);
  sizes.forEach((value, index) => {
    view.setUint32(at + 8 + 4 * index, value, true);
  });
}
