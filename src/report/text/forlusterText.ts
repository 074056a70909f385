import type { Forlust } from '../../domain/fel/fel.ts';

/**
 * What a rewrite would lose, by kind with at most three places each, and what to do about it.
 * @example forlusterText([{ slag: 'bild', plats: 'Driftredovisning!C7' }])
 * // "en bild eller ett diagram (Driftredovisning!C7). Välj ett annat namn, eller lägg till …"
 */
export function forlusterText(forluster: readonly Forlust[]): string {
  const found = kinds.flatMap((slag) => {
    const platser = forluster.filter((one) => one.slag === slag).map(({ plats }) => plats);
    return platser.length === 0 ? [] : [{ slag, platser: [...new Set(platser)] }];
  });
  const listed = found.map(({ slag, platser }) => {
    const [one, several] = ord[slag];
    return `${platser.length === 1 ? one : several} (${places(platser)})`;
  });
  const advice = found.flatMap(({ slag }) => rad[slag] ?? []);
  return [`${joined(listed)}.`, ...advice, ANNARS].join(' ');
}

const ord: Readonly<Record<Forlust['slag'], readonly [one: string, several: string]>> = {
  blad: ['ett eget blad', 'egna blad'],
  anteckning: ['en anteckning', 'anteckningar'],
  formel: ['en egen formel', 'egna formler'],
  bild: ['en bild eller ett diagram', 'bilder eller diagram'],
};

const kinds: readonly Forlust['slag'][] = ['blad', 'anteckning', 'formel', 'bild'];

const rad: Readonly<Partial<Record<Forlust['slag'], string>>> = {
  anteckning: 'Flytta anteckningens text till kolumnen Kommentar.',
  formel: 'Skriv värdet i stället för formeln.',
};

const MAX_PLACES = 3;

function places(platser: readonly string[]): string {
  const rest = platser.length > MAX_PLACES ? ' med flera' : '';
  return `${platser.slice(0, MAX_PLACES).join(', ')}${rest}`;
}

const joined = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} och ${items.at(-1)}`;

const ANNARS = 'Välj ett annat namn, eller lägg till --skriv-over om det får tas bort.';
