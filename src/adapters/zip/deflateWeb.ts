import { TooManyBytes } from './tooManyBytes.ts';

// What deflate.ts is in a browser: webpack.config.js puts this file in its place for the pane.

/** The bytes deflated; works beside the caller. */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/**
 * Unpacks deflated bytes and hands on what comes out, piece by piece.
 * @throws TooManyBytes past `limit` bytes; Error when the bytes are not deflated or break off.
 */
export async function inflate(
  packed: Uint8Array,
  limit: number,
  take: (piece: Uint8Array) => void,
): Promise<void> {
  const reader = streamOf(packed).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let total = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    total += read.value.length;
    if (total > limit) {
      await reader.cancel();
      throw new TooManyBytes(`More than ${limit} bytes`);
    }
    take(read.value);
  }
}

/** The check sum of a zip, CRC-32 (ISO 3309). @param value the sum of what came before */
export function crc32(bytes: Uint8Array, value = 0): number {
  let crc = ~value;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, at) => {
  let crc = at;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});

const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new Blob([new Uint8Array(bytes)]).stream();
