import { analysrubrik, parseSiffror } from '../../domain/tidigare/analysord.ts';
import { atgardsrubrik } from '../../domain/tidigare/atgardsord.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { Egetfalt } from '../../domain/tidigare/egnaRubriker.ts';
import type { Eget } from '../../domain/tidigare/tidigare.ts';
import type { Grid } from '../grid.ts';
import { cellAt, egetAt } from './cells.ts';
import type { EgenTabell } from './egenTabell.ts';

/** What is needed of a table to tell which of a row's cells nobody else reads. */
type Tabell = Pick<EgenTabell, 'namn' | 'find' | 'rubrikrad' | 'slut' | 'falt' | 'kod'>;

/**
 * The columns of ours where a row holds a person's words all the same: they are kept beside it.
 * @param kod the row's code; null where it has none
 * @param read what has been read of the columns where a person writes, by header
 */
export const strayColumns = (
  grid: Grid,
  tabell: Tabell,
  row: number,
  kod: string | null,
  read: readonly (readonly [string, Eget])[],
): readonly number[] => [
  ...wordsInList(grid, tabell, row),
  ...(tabell.kod !== null && row >= tabell.slut && kod === null ? [tabell.kod] : []),
  ...unreadInKept(grid, tabell, row, new Set(read.map(([rubrik]) => rubrik))),
];

/** In the list of åtgärder, a row that a person has put in may have words where we count. */
const wordsInList = (
  grid: Grid,
  { namn, find, rubrikrad }: Tabell,
  row: number,
): readonly number[] =>
  namn !== egnaTabeller.atgarder || row === rubrikrad
    ? []
    : [atgardsrubrik.aterstar, atgardsrubrik.raknas].flatMap((rubrik) => {
        const column = find(rubrik);
        const value = column === null ? null : cellAt(grid, row, column);
        const isWord = typeof value === 'string' && !/^–?$/u.test(value.trim());
        return column !== null && isWord ? [column] : [];
      });

/** Under "Utgångna rader" we fill nothing in, so that whatever else stands in these columns is a person's. */
const unreadInKept = (
  grid: Grid,
  { slut, falt }: Tabell,
  row: number,
  read: ReadonlySet<string>,
): readonly number[] =>
  row < slut
    ? []
    : falt.flatMap((one) => {
        const varde = egetAt(grid, row, one.kolumn);
        const isLeft = varde !== null && !read.has(one.rubrik) && !isOurs(one, varde);
        return isLeft ? [one.kolumn] : [];
      });

/** A choice that is none, and the figures that stay where a person has cleared the words beside them. */
const isOurs = ({ rubrik, standard }: Egetfalt, varde: Eget): boolean =>
  varde === standard ||
  (standard !== null && varde === '–') ||
  (rubrik === analysrubrik.siffror && typeof varde === 'string' && parseSiffror(varde) !== null);
