import { bladNycklar, unnumbered, type Bladrad } from '../verksamhet/bladNycklar.ts';

/**
 * The name that a row is kept under when it is gone: with its identity in ‹ › where code and name alone
 * would not give it back (a varav row). The number of a repeated row is ours alone and not shown.
 * @example nameUtgangen({ kod: null, namn: 'varav löner', nyckel: '51/löner' }) // "varav löner ‹51/löner›"
 * @example nameUtgangen({ kod: '10', namn: 'Skola', nyckel: '10#2' }) // "Skola"
 */
export function nameUtgangen(rad: Bladrad & { readonly nyckel: string }): string {
  const { kod, nyckel } = rad;
  const namn = rad.namn.trim() === '' && kod === null ? 'Rad utan namn' : rad.namn;
  const shown = unnumbered(nyckel);
  const derived = bladNycklar([{ kod, namn }])[0];
  const isDerived = derived === nyckel || derived === shown;
  return isDerived && !namn.endsWith('›') ? namn : `${namn} ‹${shown}›`;
}

/** Takes apart what nameUtgangen put together; `nyckel` is null where code and name give it. */
export function splitUtgangen(text: string): {
  readonly namn: string;
  readonly nyckel: string | null;
} {
  const match = /^(.*?) ‹(.*)›$/su.exec(text);
  return { namn: match?.[1] ?? text, nyckel: match?.[2] ?? null };
}

/**
 * Whether an identity is that of a row with a code: any other text where the code stands is a person's.
 * @example isNamedBy('51/5010', '5010') // true: a varav row
 * @example isNamedBy('51/löner', '5010') // false
 */
export const isNamedBy = (nyckel: string, kod: string): boolean =>
  nyckel === kod || nyckel.endsWith(`/${kod}`);
