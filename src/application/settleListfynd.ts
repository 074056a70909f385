import type { Fynd } from '../domain/fynd/fynd.ts';
import type { Listunderlag } from '../domain/listor/listunderlag.ts';
import type { Rattelse } from '../domain/regler/regler.ts';

/** The findings without "no table" and "empty", where the workbook has lists. */
export const settleListfynd = (
  fynd: readonly Fynd[],
  { tabeller }: Pick<Listunderlag, 'tabeller'>,
): readonly Fynd[] =>
  tabeller.length === 0
    ? fynd
    : fynd.filter(({ typ }) => typ !== 'ingenTabell' && typ !== 'tomArbetsbok');

/** The corrections that are not of a list. */
export const withoutListrattelser = (
  rattelser: readonly Rattelse[],
  { tabeller }: Pick<Listunderlag, 'tabeller'>,
): readonly Rattelse[] => {
  const keys = new Set(tabeller.map(({ nyckel }) => nyckel));
  return rattelser.filter(({ tabell }) => !keys.has(tabell));
};
