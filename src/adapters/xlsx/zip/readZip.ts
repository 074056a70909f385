import { err, ok, type Result } from '../../../domain/result.ts';
import { crc32 } from './crc32.ts';
import { readDirectory, type ZipEntry } from './directory.ts';
import { pump, TooManyBytes } from './pump.ts';

/** Why a zip or a part of it could not be read. */
export type ZipFel = 'trasig' | 'krypterad' | 'forStort';

/** An opened zip. */
export interface Zip {
  readonly has: (name: string) => boolean;
  readonly names: readonly string[];
  /** The part's bytes; `forStort` when all parts read so far pass the zip's limit together. */
  readonly read: (name: string) => Promise<Result<Uint8Array, ZipFel>>;
}

/**
 * Opens a zip without unpacking it. `limit` is the number of unpacked bytes that may be read from it
 * in all, so that a small file cannot fill the memory.
 */
export function openZip(bytes: Uint8Array, limit: number): Result<Zip, ZipFel> {
  const entries = new Map<string, ZipEntry>();
  try {
    for (const entry of readDirectory(bytes)) entries.set(entry.name, entry);
  } catch {
    return err('trasig');
  }
  let left = limit;
  const read = async (name: string): Promise<Result<Uint8Array, ZipFel>> => {
    const entry = entries.get(name);
    if (!entry) return err('trasig');
    if (entry.encrypted) return err('krypterad');
    try {
      const part = await unpack(bytes, entry, left);
      left -= part.length;
      return crc32(part) === entry.crc ? ok(part) : err('trasig');
    } catch (error) {
      return err(error instanceof TooManyBytes ? 'forStort' : 'trasig');
    }
  };
  return ok({ has: (name) => entries.has(name), names: [...entries.keys()], read });
}

async function unpack(bytes: Uint8Array, entry: ZipEntry, limit: number): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [name, extra] = [26, 28].map((field) => view.getUint16(entry.offset + field, true));
  const start = entry.offset + 30 + (name ?? 0) + (extra ?? 0);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  if (packed.length < entry.compressedSize) throw new RangeError('Cut off');
  if (entry.method === 8) return pump(packed, new DecompressionStream('deflate-raw'), limit);
  if (entry.method !== 0) throw new RangeError(`Unknown compression ${entry.method}`);
  if (packed.length > limit) throw new TooManyBytes(`More than ${limit} bytes`);
  return packed;
}
