import { bladNycklar, type Bladrad } from '../verksamhet/bladNycklar.ts';

/**
 * The name that a row is kept under when it is gone: with its identity in ‹ › where code and name alone
 * would not give it back (a varav row, a repeated row).
 * @example nameUtgangen({ kod: null, namn: 'varav löner', nyckel: '51/löner' }) // "varav löner ‹51/löner›"
 */
export function nameUtgangen(rad: Bladrad & { readonly nyckel: string }): string {
  const { kod, nyckel } = rad;
  const namn = rad.namn.trim() === '' && kod === null ? 'Rad utan namn' : rad.namn;
  const isDerived = bladNycklar([{ kod, namn }])[0] === nyckel;
  return isDerived && !namn.endsWith('›') ? namn : `${namn} ‹${nyckel}›`;
}

/** Takes apart what nameUtgangen put together; `nyckel` is null where code and name give it. */
export function splitUtgangen(text: string): {
  readonly namn: string;
  readonly nyckel: string | null;
} {
  const match = /^(.*?) ‹(.*)›$/su.exec(text);
  return { namn: match?.[1] ?? text, nyckel: match?.[2] ?? null };
}
