import { crc32 } from './crc32.ts';
import { joinBytes } from './joinBytes.ts';
import { pump } from './pump.ts';

/** A part to put in a zip. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

// 1 January 1980, the earliest that a zip can say: the bytes tell nothing of when they were made.
const NO_DATE = 0x0021;
const VERSION = 20;
const UTF8_NAMES = 0x0800;

/** The zip of the parts in their order; `pack` deflates them. The same parts give the same bytes. */
export async function writeZip(parts: readonly ZipPart[], pack: boolean): Promise<Uint8Array> {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const data = pack
      ? await pump(part.bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY)
      : part.bytes;
    const name = new TextEncoder().encode(part.name);
    const facts = [VERSION, UTF8_NAMES, pack ? 8 : 0, 0, NO_DATE];
    const sizes = [crc32(part.bytes), data.length, part.bytes.length];
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
