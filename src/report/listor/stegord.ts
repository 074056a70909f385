import type { Risksteg } from '../../domain/listor/internkontroll.ts';
import type { Listvarde } from '../../domain/listor/listrad.ts';

type Steg = Listvarde<Risksteg>;

/** The plan's own word for a step; null where it says no more than the number, or a sentence. */
function ownWord({ text }: Steg): string | null {
  const own = (text ?? '').replace(/^[\d\s.:=–—-]+/u, '').replace(/\s*[(–—,:;].*$/u, '');
  return /^\p{L}[\p{L} ]{1,18}$/u.test(own) ? own : null;
}

const bareName = (namn: string): string => namn.replace(/^\d /u, '');

/**
 * A step in words, "3 möjlig": the plan's own word, else the matrix's; what is written where it is no step.
 * @param namn those of the matrix
 */
export function stegtext(steg: Steg, namn: readonly string[]): string {
  const { varde, text } = steg;
  if (varde === null) return text ?? '';
  return `${varde} ${(ownWord(steg) ?? bareName(namn[varde - 1] ?? '')).toLowerCase()}`;
}

/** The same as a number format: the cell holds the number. */
export const stegformat = (steg: Steg, namn: readonly string[]): string =>
  steg.varde === null ? '0' : `0"${stegtext(steg, namn).slice(1)}"`;

/**
 * What the steps of the matrix are called, from the least: in the plan's own words where it has some, and a
 * step that it has no word for is its number alone.
 * @param namn what they are called where it has none
 * @example stegnamn([{ varde: 3, text: 'Möjlig', … }], sannolikheter) // ["1", "2", "3 Möjlig", "4"]
 */
export function stegnamn(steg: readonly Steg[], namn: readonly string[]): readonly string[] {
  const own = namn.map((name, at) =>
    steg
      .filter(({ varde }) => varde === at + 1)
      .map(ownWord)
      .find((word) => word !== null && !isSame(word, name)),
  );
  if (own.every((word) => word === undefined)) return namn;
  return own.map((word, at) =>
    word == null ? String(at + 1) : `${at + 1} ${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  );
}

/** "Varje vecka" and "veckovis" are the matrix's own Vecka. */
const isSame = (word: string, name: string): boolean =>
  word.toLowerCase().includes(bareName(name).toLowerCase().slice(0, 4));
