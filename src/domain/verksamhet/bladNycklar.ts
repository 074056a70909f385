import { egnaOrd } from '../tidigare/egnaOrd.ts';
import { normalName, radNyckel } from './nyckel.ts';

/** A row as it stands on a sheet of ours: only what a reader of the sheet can see. */
export interface Bladrad {
  readonly kod: string | null;
  readonly namn: string;
}

/** A row's identity among the rows of its sheet, taken apart. */
export interface Bladmarke {
  /** Unique on the sheet: a repeated row is numbered. */
  readonly nyckel: string;
  /** The code, else the name: the same for rows that look alike. */
  readonly egen: string;
  /** The place (index) of the row that a varav row belongs to; null for any other. */
  readonly foralder: number | null;
}

const sumNames = new Set(['summa', 'totalt', 'total', 'totalsumma', 'summa totalt']);

/**
 * The identities of the rows of one sheet of ours, in their order. Made from what is printed there
 * alone, so that the run that writes and the run that reads back agree; a repeated row is numbered.
 * @example bladNycklar([{ kod: '51', namn: 'Vård' }, { kod: null, namn: 'varav löner' }]) // ["51", "51/löner"]
 */
export const bladNycklar = (rader: readonly Bladrad[]): readonly string[] =>
  bladMarken(rader).map(({ nyckel }) => nyckel);

/** The identities of the rows of one sheet of ours, each with what it is made of. */
export function bladMarken(rader: readonly Bladrad[]): readonly Bladmarke[] {
  const seen = new Map<string, number>();
  let parent = { nyckel: '', at: null as number | null };
  return rader.map((rad, at) => {
    const roll = printedRoll(rad);
    const base = radNyckel({ ...rad, roll, foralder: parent.nyckel });
    const egen = radNyckel({ ...rad, roll: roll === 'summa' ? roll : 'rad', foralder: null });
    const foralder = roll === 'varav' ? parent.at : null;
    if (roll !== 'varav') parent = { nyckel: base, at };
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { nyckel: count === 1 ? base : `${base}#${count}`, egen, foralder };
  });
}

/**
 * An identity without the numbers that tell rows that look alike.
 * @example unnumbered('10#2/löner') // "10/löner"
 */
export const unnumbered = (nyckel: string): string => nyckel.replace(/#\d+(?=\/|$)/gu, '');

function printedRoll(rad: Bladrad): 'varav' | 'summa' | 'rad' {
  if (isVarav(rad)) return 'varav';
  return rad.kod === null && sumNames.has(normalName(rad.namn)) ? 'summa' : 'rad';
}

/** Whether a row says that it is a part of the row above. */
export const isVarav = (rad: Bladrad): boolean =>
  rad.namn.trim().toLowerCase().startsWith(egnaOrd.varav);
