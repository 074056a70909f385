import type { Konteringar } from '../../domain/underlag/huvudbok.ts';

/**
 * For each row the nearest earlier one that is the same, or −1. Open addressing: a Map of 200 000 numbers
 * costs more than reading them.
 */
export function linkTwins(serie: Konteringar, hashes: Int32Array): Int32Array {
  const slots = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2));
  const held = new Int32Array(slots).fill(-1);
  const twinOf = new Int32Array(hashes.length).fill(-1);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    let other = held[slot] ?? -1;
    while (other >= 0 && (hashes[other] !== hash || !isSame(serie, i, other))) {
      slot = (slot + 1) & (slots - 1);
      other = held[slot] ?? -1;
    }
    twinOf[i] = other;
    held[slot] = i;
  }
  return twinOf;
}

const isSame = (
  { ansvar, verksamhet, konto, manad, belopp }: Konteringar,
  i: number,
  j: number,
): boolean =>
  belopp[i] === belopp[j] &&
  manad[i] === manad[j] &&
  konto.index[i] === konto.index[j] &&
  verksamhet.index[i] === verksamhet.index[j] &&
  ansvar.index[i] === ansvar.index[j];
