import { sum, type Ore } from '../../amount/ore.ts';
import type { Sida } from '../buildKontroll.ts';
import type { Beloppsroll, Poster, Rad, Tabell } from '../../underlag/tabell.ts';
import { sumOf } from './sumParts.ts';
import { amountOf, cellOf, columnOf, countedRows, partColumns } from './tableRows.ts';

/** A row's amount as one side of a comparison; null without one. */
export function sideOfRow(tabell: Tabell, rad: Rad, roll: Beloppsroll): Sida | null {
  const [belopp, column] = [amountOf(rad, roll), columnOf(tabell, roll)];
  if (belopp === null || !column) return null;
  return {
    belopp,
    bok: rad.bok,
    cell: cellOf(rad, column),
    text: rad.namn,
    tecken: tabell.tecken.varde,
  };
}

/** The sum of rows as one side of a comparison, at the first of them; null when one can't be read. */
export function sideOfRows(
  tabell: Tabell,
  rader: readonly Rad[],
  roll: Beloppsroll,
  text = sumText(rader.length),
): Sida | null {
  const [first, column] = [rader[0], columnOf(tabell, roll)];
  const belopp = sumOf(rader, roll);
  const stated = rader.some((rad) => amountOf(rad, roll) !== null);
  if (!first || !column || belopp === null || !stated) return null;
  return { belopp, bok: first.bok, cell: cellOf(first, column), text, tecken: tabell.tecken.varde };
}

/** The sum of the income or the cost of rows as one side, at the first of them; null unless each has a column. */
export function sideOfPosts(
  tabell: Tabell,
  rader: readonly Rad[],
  roll: Beloppsroll,
  post: keyof Poster,
): Sida | null {
  const [first, netto] = [rader[0], columnOf(tabell, roll)];
  const column = netto && partColumns(tabell, netto).find(({ del }) => del.post === post);
  const amounts = rader.flatMap(({ poster }) => poster?.[roll]?.[post] ?? []);
  if (!first || !column || amounts.length < rader.length) return null;
  const tecken = column.del.tecken === 1 ? 'nettokostnad' : 'intakt-plus';
  const cell = cellOf(first, column);
  return { belopp: sum(amounts), bok: first.bok, cell, text: sumText(rader.length), tecken };
}

/** What a side that is a sum says. @example sumText(7) // "summan av 7 rader" */
export const sumText = (rows: number, visible = false): string =>
  rows === 1 ? 'raden' : `summan av ${rows} ${visible ? 'synliga ' : ''}rader`;

/** The printed sum of a table, and that of its rows, as sides; the one that a comparison ties with goes first. */
export function sidesOfTotal(tabell: Tabell, roll: Beloppsroll): readonly Sida[] {
  const printed = tabell.rader.find((rad) => rad.roll === 'summa');
  const own = printed && sideOfRow(tabell, printed, roll);
  const computed = sideOfRows(tabell, countedRows(tabell), roll);
  return [own, computed].filter((side) => side !== null && side !== undefined);
}

/** Of several sides the first that is within `room` of `amount`, else the first. */
export const closest = (sides: readonly Sida[], amount: Ore, room: number): Sida | undefined =>
  sides.find(({ belopp }) => belopp === amount) ??
  sides.find(({ belopp }) => Math.abs(belopp - amount) <= room) ??
  sides[0];

/** The income and cost rows of an analysis made one row for each verksamhet; other tables' rows as they are. */
export function nettoRows(tabell: Tabell): readonly Rad[] {
  const rader = countedRows(tabell);
  if (!rader.some(({ post }) => post !== null)) return rader;
  const groups = new Map<string, Rad[]>();
  for (const rad of rader) {
    const key = `${rad.kod ?? ''}|${rad.namn}`;
    groups.set(key, [...(groups.get(key) ?? []), rad]);
  }
  return [...groups.values()].flatMap((posts) => {
    const last = posts.at(-1);
    return last ? [{ ...last, post: null, belopp: nettoOf(posts) }] : [];
  });
}

function nettoOf(posts: readonly Rad[]): Rad['belopp'] {
  const rolls = [...new Set(posts.flatMap(({ belopp }) => Object.keys(belopp) as Beloppsroll[]))];
  return Object.fromEntries(
    rolls.map((roll) => {
      const amounts = posts.map((rad) => amountOf(rad, roll)).filter((one) => one !== null);
      return [roll, amounts.length === posts.length ? sum(amounts) : null];
    }),
  );
}
