import { egnaOrd } from '../tidigare/egnaOrd.ts';
import { normalName, radNyckel } from './nyckel.ts';

/** A row as it stands on a sheet of ours: only what a reader of the sheet can see. */
export interface Bladrad {
  readonly kod: string | null;
  readonly namn: string;
}

const sumNames = new Set(['summa', 'totalt', 'total', 'totalsumma', 'summa totalt']);

/**
 * The identities of the rows of one sheet of ours, in their order. Made from what is printed there
 * alone, so that the run that writes and the run that reads back agree; a repeated row is numbered.
 * @example bladNycklar([{ kod: '51', namn: 'Vård' }, { kod: null, namn: 'varav löner' }]) // ["51", "51/löner"]
 */
export function bladNycklar(rader: readonly Bladrad[]): readonly string[] {
  const seen = new Map<string, number>();
  let foralder = '';
  return rader.map((rad) => {
    const nyckel = radNyckel({ ...rad, roll: printedRoll(rad), foralder });
    if (!isVarav(rad)) foralder = nyckel;
    const count = (seen.get(nyckel) ?? 0) + 1;
    seen.set(nyckel, count);
    return count === 1 ? nyckel : `${nyckel}#${count}`;
  });
}

function printedRoll(rad: Bladrad): 'varav' | 'summa' | 'rad' {
  if (isVarav(rad)) return 'varav';
  return rad.kod === null && sumNames.has(normalName(rad.namn)) ? 'summa' : 'rad';
}

const isVarav = (rad: Bladrad): boolean => rad.namn.trim().toLowerCase().startsWith(egnaOrd.varav);
