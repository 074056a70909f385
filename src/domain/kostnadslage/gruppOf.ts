import type { Kodplansrad } from '../underlag/huvudbok.ts';

/** Finds the report's verksamhet (grupp) that a verksamhet belongs to; null: unmapped. */
export type GruppOf = (verksamhet: string) => string | null;

/** A code by position: digits, at most one letter before them, no spaces. A name is no such code. */
const positional = /^\p{L}?\d[\p{L}\d.-]*$/u;
const POSITIONS = 2;

/**
 * How a kodplan rolls up its codes: by its own column of grupper where it has one; else, and where there
 * is no kodplan, by the first two positions of the code. A code that the kodplan doesn't know is unmapped,
 * unless the kodplan has other codes that begin so. A verksamhet that is a name is its own grupp.
 * @example createGruppOf([])('51101') // "51"
 */
export function createGruppOf(kodplan: readonly Kodplansrad[]): GruppOf {
  const own = new Map(
    kodplan.flatMap(({ kod, grupp }) => (grupp === null ? [] : [[kod, grupp] as const])),
  );
  const grupper = new Set(own.values());
  const beginnings = new Set(kodplan.map(({ kod }) => beginningOf(kod)));
  if (own.size > 0)
    return (verksamhet) => own.get(verksamhet) ?? (grupper.has(verksamhet) ? verksamhet : null);
  return (verksamhet) => {
    const grupp = beginningOf(verksamhet);
    return beginnings.size === 0 || beginnings.has(grupp) ? grupp : null;
  };
}

function beginningOf(verksamhet: string): string | null {
  if (verksamhet === '') return null;
  if (!positional.test(verksamhet)) return verksamhet;
  return verksamhet.length < POSITIONS ? null : verksamhet.slice(0, POSITIONS);
}
