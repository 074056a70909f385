import { constants } from 'node:buffer';
import type { TransformOptions } from 'node:stream';
import { promisify } from 'node:util';
import { createInflateRaw, deflateRaw, inflateRawSync, type ZlibOptions } from 'node:zlib';

import { TooManyBytes } from './tooManyBytes.ts';

/** The check sum of a zip. */
export { crc32 } from 'node:zlib';

/** The bytes deflated; works beside the caller. */
export const deflate: (bytes: Uint8Array) => Promise<Uint8Array> = promisify(deflateRaw);

/** Packed bytes that are unpacked at once: to start a stream for them takes longer. */
const SMALL = 64 * 1024;
/** The pieces that unpacked bytes come in: small ones cost more to hand over than to unpack. */
const PIECE = 1024 * 1024;
/** Two more are unpacked beside the caller while one is taken. */
const pieces: ZlibOptions & TransformOptions = {
  chunkSize: PIECE,
  readableHighWaterMark: 2 * PIECE + 1,
};

/**
 * Unpacks deflated bytes and hands on what comes out, piece by piece.
 * @throws TooManyBytes past `limit` bytes; Error when the bytes are not deflated or break off.
 */
export async function inflate(
  packed: Uint8Array,
  limit: number,
  take: (piece: Uint8Array) => void,
): Promise<void> {
  if (packed.length <= SMALL) {
    take(inflateSmall(packed, limit));
    return;
  }
  const stream = createInflateRaw(pieces);
  stream.end(packed);
  let total = 0;
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    total += piece.length;
    if (total > limit) throw new TooManyBytes(`More than ${limit} bytes`);
    take(piece);
  }
}

function inflateSmall(packed: Uint8Array, limit: number): Uint8Array {
  const maxOutputLength = Math.min(Math.max(limit, 1), constants.MAX_LENGTH);
  try {
    const bytes = inflateRawSync(packed, { maxOutputLength });
    if (bytes.length <= limit) return bytes;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new TooManyBytes(`More than ${limit} bytes`);
}
