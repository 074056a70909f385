import fc from 'fast-check';
import * as node from '../../../src/adapters/zip/deflate.ts';
import * as web from '../../../src/adapters/zip/deflateWeb.ts';
import { TooManyBytes } from '../../../src/adapters/zip/tooManyBytes.ts';

const unpack = async (
  inflate: typeof web.inflate,
  packed: Uint8Array,
  limit = 1e6,
): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  await inflate(packed, limit, (piece) => pieces.push(piece));
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
};

const text = new TextEncoder().encode('Kostnadsläge '.repeat(500));

describe('packing in a browser', () => {
  it('gives what Node unpacks, and unpacks what Node gives', async () => {
    expect(await unpack(node.inflate, await web.deflate(text))).toEqual(text);
    expect(await unpack(web.inflate, await node.deflate(text))).toEqual(text);
  });

  it('allows as many bytes as its caller, and not one more', async () => {
    const packed = await web.deflate(text);
    expect(await unpack(web.inflate, packed, text.length)).toHaveLength(text.length);
    await expect(unpack(web.inflate, packed, text.length - 1)).rejects.toBeInstanceOf(TooManyBytes);
  });

  it('refuses what is not deflated, and what breaks off', async () => {
    const packed = await web.deflate(text);
    await expect(unpack(web.inflate, packed.slice(0, 20))).rejects.toThrow();
    await expect(unpack(web.inflate, Uint8Array.of(255, 255, 255, 255))).rejects.toThrow();
  });

  it('sums as Node does, whole and in parts', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
        const whole = Uint8Array.from([...a, ...b]);
        expect(web.crc32(whole)).toBe(node.crc32(whole));
        expect(web.crc32(b, web.crc32(a))).toBe(node.crc32(whole));
      }),
    );
  });
});
