import { cellName } from '../../../domain/address/area.ts';
import type { Post } from '../../../domain/kostnadslage/kostnadslage.ts';
import type { Ekonomi, Konteringar, LastKolumn } from '../../../domain/underlag/huvudbok.ts';
import { cellOf } from '../../state/cellOf.ts';

/** A posting as far as it tells its place. */
type Place = Pick<Post, 'bok' | 'blad' | 'rad' | 'manad'>;

/**
 * The cell that holds a posting's amount: debet and kredit beside each other as one, in a matrix that of
 * the month. The first cell of the row where the amount's column isn't known.
 * @example cellOfPost(ekonomi, post) // "'Huvudbok 2025'!F2738"
 */
export function cellOfPost(ekonomi: Pick<Ekonomi, 'serier' | 'ar'>, post: Place): string {
  const serie = ekonomi.serier.find((one) => holds(one, post, ekonomi.ar));
  const [fran, till] = columnsOf(serie?.lasning?.kolumner ?? [], post.manad);
  const first = cellName(post.rad - 1, fran);
  return cellOf(post.blad, fran === till ? first : `${first}:${cellName(post.rad - 1, till)}`);
}

const holds = (
  { slag, ar, kalla, rad }: Konteringar,
  post: Place,
  followed: number | null,
): boolean =>
  slag === 'utfall' &&
  ar === followed &&
  kalla.blad === post.blad &&
  kalla.bok === post.bok &&
  rad.includes(post.rad);

/** The first and last of the columns that hold the amount. */
function columnsOf(
  kolumner: readonly LastKolumn[],
  manad: number,
): readonly [fran: number, till: number] {
  const months = kolumner.find(({ slag }) => slag === 'manader');
  if (months !== undefined) {
    const column = months.fran + manad - 1;
    return column < months.fran || column > months.till
      ? [months.fran, months.till]
      : [column, column];
  }
  const amounts = kolumner.filter(({ slag }) => amountKinds.has(slag));
  const [first, ...rest] = amounts;
  if (first === undefined) return [0, 0];
  const last = rest.at(-1) ?? first;
  return last.till - first.fran < amounts.length
    ? [first.fran, last.till]
    : [first.fran, first.fran];
}

const amountKinds: ReadonlySet<LastKolumn['slag']> = new Set(['belopp', 'debet', 'kredit']);
