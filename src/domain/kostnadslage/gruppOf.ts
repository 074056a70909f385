import type { Kodplansrad } from '../underlag/huvudbok.ts';

/** Finds the report's verksamhet (grupp) that a verksamhet belongs to; null: unmapped. */
export type GruppOf = (verksamhet: string) => string | null;

/** What says which grupp a verksamhet belongs to; `namn`: the verksamhet is a name, and its own grupp. */
export type Gruppkalla = 'rattelse' | 'kodplan' | 'positioner' | 'namn';

/** A grupp with what says so. */
export interface GruppWithKalla {
  readonly grupp: string;
  readonly kalla: Gruppkalla;
}

/** A code by position: digits, at most one letter before them, no spaces. A name is no such code. */
const positional = /^\p{L}?\d[\p{L}\d.-]*$/u;
const POSITIONS = 2;

/**
 * How a kodplan rolls up its codes: as a person has corrected it; else by its own column of grupper where
 * it has one; else, and where there is no kodplan, by the first two positions of the code. A code that the
 * kodplan doesn't know is unmapped, unless the kodplan has other codes that begin so. A verksamhet that is
 * a name is its own grupp.
 * @example createGruppOf([])('51101') // "51"
 */
export function createGruppOf(kodplan: readonly Kodplansrad[]): GruppOf {
  const gruppkallaOf = createGruppkallaOf(kodplan);
  return (verksamhet) => gruppkallaOf(verksamhet)?.grupp ?? null;
}

/**
 * As createGruppOf, with what says so.
 * @example createGruppkallaOf([])('51101') // { grupp: '51', kalla: 'positioner' }
 */
export function createGruppkallaOf(
  kodplan: readonly Kodplansrad[],
): (verksamhet: string) => GruppWithKalla | null {
  const corrected = grupperOf(kodplan.filter(({ rattad }) => rattad === true));
  const planned = rollUp(kodplan.filter(({ rattad }) => rattad !== true));
  return (verksamhet) => {
    const grupp = corrected.get(verksamhet);
    return grupp === undefined ? planned(verksamhet) : { grupp, kalla: 'rattelse' };
  };
}

const grupperOf = (rader: readonly Kodplansrad[]): ReadonlyMap<string, string> =>
  new Map(rader.flatMap(({ kod, grupp }) => (grupp === null ? [] : [[kod, grupp] as const])));

function rollUp(kodplan: readonly Kodplansrad[]): ReturnType<typeof createGruppkallaOf> {
  const own = grupperOf(kodplan);
  const grupper = new Set(own.values());
  if (own.size > 0)
    return (verksamhet) => {
      const grupp = own.get(verksamhet) ?? (grupper.has(verksamhet) ? verksamhet : null);
      return grupp === null ? null : { grupp, kalla: 'kodplan' };
    };
  const beginnings = new Set(kodplan.map(({ kod }) => beginningOf(kod)));
  return (verksamhet) => {
    const grupp = beginningOf(verksamhet);
    if (grupp === null || (beginnings.size > 0 && !beginnings.has(grupp))) return null;
    return { grupp, kalla: positional.test(verksamhet) ? 'positioner' : 'namn' };
  };
}

function beginningOf(verksamhet: string): string | null {
  if (verksamhet === '') return null;
  if (!positional.test(verksamhet)) return verksamhet;
  return verksamhet.length < POSITIONS ? null : verksamhet.slice(0, POSITIONS);
}
