import { joinBytes } from './joinBytes.ts';
import { crc32, deflate } from './deflate.ts';

/** A part to put in a zip. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

// 1 January 1980, the earliest that a zip can say: the bytes tell nothing of when they were made.
const NO_DATE = 0x0021;
const VERSION = 20;
const UTF8_NAMES = 0x0800;

/** A part as it stands in a zip. */
export interface PackedPart {
  readonly name: string;
  readonly data: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes before it was packed. */
  readonly size: number;
}

/** The zip of the parts in their order; `pack` deflates them. The same parts give the same bytes. */
export const writeZip = async (parts: readonly ZipPart[], pack: boolean): Promise<Uint8Array> =>
  joinZip(pack ? await Promise.all(parts.map(packPart)) : parts.map(storePart));

const storePart = ({ name, bytes }: ZipPart): PackedPart => ({
  name,
  data: bytes,
  method: 0,
  crc: crc32(bytes),
  size: bytes.length,
});

/** A part deflated, which takes place beside other work. */
export async function packPart(part: ZipPart): Promise<PackedPart> {
  const data = await deflate(part.bytes);
  return { ...storePart(part), data, method: 8 };
}

/** The zip of packed parts in their order. */
function joinZip(parts: readonly PackedPart[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name: text, data, method, crc, size } of parts) {
    const name = new TextEncoder().encode(text);
    const facts = [VERSION, UTF8_NAMES, method, 0, NO_DATE];
    const sizes = [crc, data.length, size];
    const file = [record(0x04034b50, facts, sizes, [name.length, 0]), name, data];
    files.push(...file);
    directory.push(
      record(0x02014b50, [VERSION, ...facts], sizes, [name.length, 0, 0, 0, 0, 0, 0], [offset]),
      name,
    );
    offset += byteCount(file);
  }
  const count = parts.length;
  const end = record(0x06054b50, [0, 0, count, count], [byteCount(directory), offset], [0]);
  return joinBytes([...files, ...directory, end]);
}

/** A signature, then runs of 2-byte and 4-byte numbers in turn, little end first. */
function record(signature: number, ...runs: readonly (readonly number[])[]): Uint8Array {
  const width = (run: number): number => (run % 2 === 0 ? 2 : 4);
  const size = runs.reduce((sum, run, index) => sum + run.length * width(index), 4);
  const view = new DataView(new ArrayBuffer(size));
  view.setUint32(0, signature, true);
  let at = 4;
  runs.forEach((run, index) => {
    for (const value of run) {
      if (width(index) === 2) view.setUint16(at, value, true);
      else view.setUint32(at, value, true);
      at += width(index);
    }
  });
  return new Uint8Array(view.buffer);
}

const byteCount = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, piece) => sum + piece.length, 0);
