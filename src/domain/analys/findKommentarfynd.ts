import type { Fynd } from '../fynd/fynd.ts';
import type { Uppfoljning } from '../uppfoljning/uppfoljning.ts';
import { hasWords } from './analyskommentar.ts';

/**
 * Who is still to comment, and whose words were written beside other figures. Until somebody has written
 * something in the report nobody is late.
 */
export function findKommentarfynd({
  analys,
  kommentarer,
}: Pick<Uppfoljning, 'analys' | 'kommentarer'>): readonly Fynd[] {
  const hasBegun = [...kommentarer.values()].some((one) => hasWords({ ...one, annanstans: [] }));
  if (!hasBegun) return [];
  return analys.flatMap(({ nyckel, namn, plats, attKommentera }): readonly Fynd[] => {
    const own = kommentarer.get(nyckel);
    const fact = { ...plats, allvar: 'upplysning', verksamhet: namn } as const;
    if (own !== undefined && own.forr !== null)
      return [{ ...fact, typ: 'siffrornaAndrade', forr: own.forr }];
    return attKommentera && !hasWords(own) ? [{ ...fact, typ: 'kommentarSaknas' }] : [];
  });
}
