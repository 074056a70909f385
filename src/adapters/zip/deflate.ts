import type { TransformOptions } from 'node:stream';
import { promisify } from 'node:util';
import { createInflateRaw, deflateRaw, type ZlibOptions } from 'node:zlib';

import { TooManyBytes } from './tooManyBytes.ts';

/** The check sum of a zip. */
export { crc32 } from 'node:zlib';

/** The bytes deflated; works beside the caller. */
export const deflate: (bytes: Uint8Array) => Promise<Uint8Array> = promisify(deflateRaw);

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
  const stream = createInflateRaw(pieces);
  stream.end(packed);
  let total = 0;
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    total += piece.length;
    if (total > limit) throw new TooManyBytes(`More than ${limit} bytes`);
    take(piece);
  }
}
