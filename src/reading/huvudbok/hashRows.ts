import type { Konteringar } from '../../domain/underlag/huvudbok.ts';

/** A number per row that is the same for rows with the same codes, month and amount. */
export function hashRows(serie: Konteringar): Int32Array {
  const { ansvar, verksamhet, konto, manad, belopp } = serie;
  const hashes = new Int32Array(belopp.length);
  for (let i = 0; i < hashes.length; i++) {
    const ore = belopp[i] ?? 0;
    let hash = mix(17, ansvar.index[i] ?? 0);
    hash = mix(hash, verksamhet.index[i] ?? 0);
    hash = mix(hash, konto.index[i] ?? 0);
    hash = mix(hash, manad[i] ?? 0);
    hash = mix(hash, ore | 0);
    hashes[i] = mix(hash, Math.trunc(ore / 0x1_0000_0000));
  }
  return hashes;
}

/** One round of MurmurHash3. Source: Austin Appleby, public domain. */
function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const h = hash ^ k;
  return Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64;
}
