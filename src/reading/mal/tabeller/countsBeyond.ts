import { readAntal } from '../ord/readAntal.ts';
import { readBedomning } from '../ord/readBedomning.ts';
import type { Indikatorrad } from './goalPart.ts';

/**
 * Whether a text below several goals counts more indicators than the last of them has, and so those of all.
 * What judges a goal speaks of that one, however it counts.
 */
export function countsBeyond(
  text: string,
  parts: readonly { readonly rader: readonly Indikatorrad[] }[],
): boolean {
  const { totalt = null, uppnadda, delvis, ej } = readAntal(text) ?? {};
  const counted = totalt ?? (uppnadda ?? 0) + (delvis ?? 0) + (ej ?? 0);
  const own = parts.at(-1)?.rader.length ?? 0;
  return parts.length > 1 && counted > own && readBedomning(text) === null;
}
