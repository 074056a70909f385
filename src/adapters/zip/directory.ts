/** A part of a zip as its central directory names it. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the part's local header begins. */
  readonly offset: number;
  /** Where the part's record in the directory stands. */
  readonly record: { readonly at: number; readonly length: number };
}

const END_SIGNATURE = 0x06054b50;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const STANDS_IN_ZIP64 = 0xffffffff;

/**
 * The parts that a zip's central directory lists.
 * @throws RangeError when the directory is missing or cut off.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let { at, count } = findDirectory(view);
  const entries: ZipEntry[] = [];
  for (; count > 0; count -= 1) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new RangeError('Broken zip directory');
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const length = 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    entries.push({ ...readEntry(view, at, name ?? 0, extra ?? 0), record: { at, length } });
    at += length;
  }
  return entries;
}

function findDirectory(view: DataView): { at: number; count: number } {
  // The end record is 22 bytes and may be followed by a comment of at most 65,535.
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  let end = view.byteLength - 22;
  while (end >= first && view.getUint32(end, true) !== END_SIGNATURE) end -= 1;
  if (end < first) throw new RangeError('No zip directory');
  if (end >= 20 && view.getUint32(end - 20, true) === END64_LOCATOR_SIGNATURE) {
    const end64 = readLong(view, end - 12);
    return { count: readLong(view, end64 + 32), at: readLong(view, end64 + 48) };
  }
  return { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
}

function readEntry(
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): Omit<ZipEntry, 'record'> {
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  const long = longFields(view, at + 46 + nameLength, extraLength);
  // The zip64 field holds, in this order, only the numbers that did not fit.
  const number = (field: number): number => {
    const value = view.getUint32(at + field, true);
    return value === STANDS_IN_ZIP64 ? (long.shift() ?? value) : value;
  };
  const [size, compressedSize, offset] = [number(24), number(20), number(42)];
  return {
    name: new TextDecoder().decode(name).replaceAll('\\', '/'),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    offset,
  };
}

function longFields(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, index) => readLong(view, at + 4 + 8 * index));
  }
  return [];
}

const readLong = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));
