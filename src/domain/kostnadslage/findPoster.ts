import { ore } from '../amount/ore.ts';
import type { Konteringar } from '../underlag/huvudbok.ts';
import type { Kontorad, Post } from './kostnadslage.ts';

/** How many of the largest postings are kept of each sign. */
export const FLEST_POSTER = 3;

type Poster = Kontorad['poster'];

/** The largest postings of a konto within an ansvar × verksamhet. */
export type PosterOf = (place: Pick<Kontorad, 'ansvar' | 'verksamhet' | 'konto'>) => Poster;

/** A posting as its place in a series; amounts are looked up only when it is shown. */
interface Place {
  readonly serie: Konteringar;
  readonly at: number;
  readonly size: number;
}

/** The largest so far, largest first. */
interface Largest {
  readonly kostnader: Place[];
  readonly intakter: Place[];
}

/**
 * Finds the largest postings until a month, of each sign, in one pass.
 * @param manad the last closed month, 1–12
 */
export function findPoster(serier: readonly Konteringar[], manad: number): PosterOf {
  const found = new Map<string, Largest>();
  for (const serie of serier) collect(serie, manad, found);
  return ({ ansvar, verksamhet, konto }) => {
    const largest = found.get(keyOf(ansvar, verksamhet, konto));
    return {
      kostnader: largest?.kostnader.map(toPost) ?? [],
      intakter: largest?.intakter.map(toPost) ?? [],
    };
  };
}

const keyOf = (...codes: readonly string[]): string => codes.join('\n');

function collect(serie: Konteringar, manad: number, found: Map<string, Largest>): void {
  const { ansvar, verksamhet, konto, belopp } = serie;
  const konton = konto.koder.length;
  const byNumber = new Map<number, Largest>();
  for (let at = 0; at < belopp.length; at++) {
    const amount = belopp[at] ?? 0;
    if (amount === 0 || (serie.manad[at] ?? 0) > manad) continue;
    const [a, v, k] = [ansvar.index[at] ?? 0, verksamhet.index[at] ?? 0, konto.index[at] ?? 0];
    const number = (a * verksamhet.koder.length + v) * konton + k;
    let largest = byNumber.get(number);
    if (largest === undefined) {
      const key = keyOf(ansvar.koder[a] ?? '', verksamhet.koder[v] ?? '', konto.koder[k] ?? '');
      largest = found.get(key) ?? { kostnader: [], intakter: [] };
      found.set(key, largest);
      byNumber.set(number, largest);
    }
    const size = Math.abs(amount);
    const list = amount > 0 ? largest.kostnader : largest.intakter;
    if (list.length < FLEST_POSTER || size > (list.at(-1)?.size ?? 0)) {
      keepLargest(list, { serie, at, size });
    }
  }
}

function keepLargest(list: Place[], place: Place): void {
  let at = Math.min(list.length, FLEST_POSTER - 1);
  // Of equal amounts the one that stands first is kept.
  for (; at > 0 && (list[at - 1]?.size ?? 0) < place.size; at -= 1)
    list[at] = list[at - 1] ?? place;
  list[at] = place;
}

const toPost = ({ serie, at }: Place): Post => ({
  belopp: ore(serie.belopp[at] ?? 0),
  manad: serie.manad[at] ?? 0,
  konto: serie.konto.koder[serie.konto.index[at] ?? 0] ?? '',
  text: serie.texter[at] ?? null,
  bok: serie.kalla.bok,
  blad: serie.kalla.blad,
  rad: serie.rad[at] ?? 0,
});
