import { err, ok, type Result } from '../../domain/result.ts';
import { readDirectory, type ZipEntry } from './directory.ts';
import { joinBytes } from './joinBytes.ts';
import { crc32, inflate } from './deflate.ts';
import { TooManyBytes } from './tooManyBytes.ts';

/** Why a zip or a part of it could not be read. */
export type ZipFel = 'trasig' | 'krypterad' | 'forStort';

/** An opened zip. */
export interface Zip {
  readonly has: (name: string) => boolean;
  readonly names: readonly string[];
  /** The part's bytes; `forStort` when all parts read so far pass the zip's limit together. */
  readonly read: (name: string) => Promise<Result<Uint8Array, ZipFel>>;
  /** Hands on the part's bytes as they are unpacked; what was handed on counts only when it ends well. */
  readonly readInto: (
    name: string,
    take: (chunk: Uint8Array) => void,
  ) => Promise<Result<null, ZipFel>>;
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
  const readInto: Zip['readInto'] = async (name, take) => {
    const entry = entries.get(name);
    if (!entry) return err('trasig');
    if (entry.encrypted) return err('krypterad');
    let crc = 0;
    try {
      await unpack(bytes, entry, left, (chunk) => {
        left -= chunk.length;
        crc = crc32(chunk, crc);
        take(chunk);
      });
      return crc === entry.crc ? ok(null) : err('trasig');
    } catch (error) {
      return err(error instanceof TooManyBytes ? 'forStort' : 'trasig');
    }
  };
  const read: Zip['read'] = async (name) => {
    const chunks: Uint8Array[] = [];
    const end = await readInto(name, (chunk) => chunks.push(chunk));
    return end.ok ? ok(joinBytes(chunks)) : end;
  };
  return ok({ has: (name) => entries.has(name), names: [...entries.keys()], read, readInto });
}

async function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  limit: number,
  take: (chunk: Uint8Array) => void,
): Promise<void> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [name, extra] = [26, 28].map((field) => view.getUint16(entry.offset + field, true));
  const start = entry.offset + 30 + (name ?? 0) + (extra ?? 0);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  if (packed.length < entry.compressedSize) throw new RangeError('Cut off');
  if (entry.method === 8) return inflate(packed, limit, take);
  if (entry.method !== 0) throw new RangeError(`Unknown compression ${entry.method}`);
  if (packed.length > limit) throw new TooManyBytes(`More than ${limit} bytes`);
  take(packed);
}
