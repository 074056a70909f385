import { readDirectory } from '../../../src/adapters/zip/directory.ts';
import { openZip } from '../../../src/adapters/zip/readZip.ts';
import { replaceParts } from '../../../src/adapters/zip/replaceParts.ts';
import { packPart, writeZip, type PackedPart } from '../../../src/adapters/zip/writeZip.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const packed = (name: string, text: string): Promise<PackedPart> =>
  packPart({ name, bytes: bytesOf(text) });
const parts = ['a.xml', 'b/å.xml', 'c.bin'].map((name) => ({
  name,
  bytes: bytesOf(`${name} först`),
}));

async function textOf(zip: Uint8Array, name: string): Promise<string> {
  const opened = openZip(zip, 1e6);
  const read = opened.ok ? await opened.value.read(name) : opened;
  if (!read.ok) throw new Error(read.error);
  return new TextDecoder().decode(read.value);
}

describe('replaceParts', () => {
  it.each([true, false])('replaces one part and leaves the others (packed: %s)', async (pack) => {
    const zip = await writeZip(parts, pack);
    const changed = replaceParts(zip, [await packed('b/å.xml', 'sedan'.repeat(99))]);
    expect(await textOf(changed, 'b/å.xml')).toBe('sedan'.repeat(99));
    expect(await textOf(changed, 'a.xml')).toBe('a.xml först');
    expect(await textOf(changed, 'c.bin')).toBe('c.bin först');
    expect(readDirectory(changed).map(({ name }) => name)).toEqual(parts.map(({ name }) => name));
  });

  it('with nothing to replace is the same to the byte, with its comment', async () => {
    const zip = await writeZip(parts, true);
    const commented = Uint8Array.of(...zip, ...bytesOf('hej'));
    commented[zip.length - 2] = 3;
    expect(replaceParts(commented, [])).toEqual(commented);
  });

  it('leaves what it was given alone, also where that lies within a larger buffer', async () => {
    const zip = await writeZip(parts, true);
    const around = Buffer.concat([Buffer.from('före'), Buffer.from(zip), Buffer.from('efter')]);
    const within = around.subarray(5, 5 + zip.length);
    const before = Buffer.from(around);
    const changed = replaceParts(within, [await packed('a.xml', 'ny')]);
    expect(await textOf(changed, 'a.xml')).toBe('ny');
    expect(await textOf(changed, 'c.bin')).toBe('c.bin först');
    expect(around.equals(before)).toBe(true);
  });

  it('throws for a part that is not there, and for what is no zip', async () => {
    const zip = await writeZip(parts, true);
    const missing = await packed('d', '');
    expect(() => replaceParts(zip, [missing])).toThrow('No part d');
    expect(() => replaceParts(bytesOf('hej'), [])).toThrow(RangeError);
  });
});
