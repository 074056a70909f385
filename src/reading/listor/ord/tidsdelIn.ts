import { accumulatesInText, monthInText } from '../../headers/periodInText.ts';

/** A part of a year by its first and last months, 1–12. */
export interface Tidsdel {
  readonly fran: number;
  readonly till: number;
}

const tertial = /(?<!\p{L})(?:tertial|t)\s?([1-3])(?!\d)/iu;
const quarter = /(?<!\p{L})(?:kvartal|kv\.?|q|k)\s?([1-4])(?!\d)/iu;

/**
 * The month, the quarter or the tertial that a header names alone; null for none, and for what has come
 * since January.
 * @example tidsdelIn('Beviljade timmar T2') // { fran: 5, till: 8 }
 */
export function tidsdelIn(text: string): Tidsdel | null {
  const third = Number(tertial.exec(text)?.[1] ?? 0);
  if (third > 0) return { fran: third * 4 - 3, till: third * 4 };
  const fourth = Number(quarter.exec(text)?.[1] ?? 0);
  if (fourth > 0) return { fran: fourth * 3 - 2, till: fourth * 3 };
  const number = monthInText(text);
  // "jan" alone is January's own.
  const isSpan =
    accumulatesInText(text) && /\p{L}\s*[-–—]\s*\p{L}|t\.?\s?o\.?\s?m|ack|hittills/iu.test(text);
  return number === null || isSpan ? null : { fran: number, till: number };
}
