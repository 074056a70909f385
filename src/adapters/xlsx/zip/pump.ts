import { joinBytes } from './joinBytes.ts';

/** Thrown by `pump` when more bytes come out than its caller allows. */
export class TooManyBytes extends Error {}

/**
 * Sends bytes through a compression or decompression stream and gathers what comes out.
 * @throws TooManyBytes past `limit` bytes; TypeError when the bytes are not what the stream takes.
 */
export async function pump(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // A failure shows on the reading side too; unhandled here it would end the process.
  const fed = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
  fed.catch(() => undefined);
  return joinBytes(await drain(stream.readable.getReader(), limit));
}

async function drain(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limit: number,
): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return chunks;
    total += value.length;
    if (total > limit) {
      reader.cancel().catch(() => undefined);
      throw new TooManyBytes(`More than ${limit} bytes`);
    }
    chunks.push(value);
  }
}
