import { orePer } from '../../amount/enhet.ts';
import { ore } from '../../amount/ore.ts';
import { toTableSign } from '../../avvikelse/tecken.ts';
import type { Beloppsroll, Poster, Rad, Tabell } from '../../underlag/tabell.ts';
import { stepOf } from '../rader/roundedTo.ts';
import { cellOf, columnOf, partColumns } from '../rader/tableRows.ts';
import type { Kandidat } from './kandidat.ts';

/**
 * The income or the cost of a row, from a column of its own, as an amount that may be wrong; `by`: what it
 * lacks if it alone is wrong. null where the table has no such column.
 */
export function toPostkandidat(
  tabell: Tabell,
  rad: Rad,
  roll: Beloppsroll,
  post: keyof Poster,
  by: number,
): Kandidat | null {
  const netto = columnOf(tabell, roll);
  const column = netto && partColumns(tabell, netto).find(({ del }) => del.post === post);
  const skrivet = rad.poster?.[roll]?.[post];
  if (!column || skrivet === undefined || !Number.isSafeInteger(skrivet + by)) return null;
  const tecken = column.del.tecken === 1 ? 'nettokostnad' : 'intakt-plus';
  return {
    namn: rad.namn,
    cell: cellOf(rad, column),
    post,
    skrivet,
    ratt: ore(skrivet + by),
    print: (amount) => toTableSign(amount, tecken),
    steg: Math.min(stepOf(tabell), orePer[tabell.enhet.varde]),
    grannar: () => [],
  };
}
