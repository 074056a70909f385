import { andraLagen, atgardsrubrik, atgardsstatusord } from '../../domain/tidigare/atgardsord.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { Grid } from '../grid.ts';
import { cellAt } from './cells.ts';
import type { EgenTabell } from './egenTabell.ts';

/**
 * The columns of ours in the person's list where a row holds words: a row that a person has put in may have
 * them, and they are kept beside it.
 */
export const strayColumns = (
  grid: Grid,
  { namn, find, rubrikrad }: Pick<EgenTabell, 'namn' | 'find' | 'rubrikrad'>,
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

type Read = (header: string) => string;

const hasFigure = (text: string): boolean => /^(?:[-+]?[\d.]+(?:e[-+]?\d+)?|–|#.+)$/iu.test(text);

const lagen: ReadonlySet<string> = new Set([
  ...Object.values(atgardsstatusord),
  ...Object.values(andraLagen),
]);

/**
 * What tells the rows of the tables of åtgärder from a person's. The list itself is the person's, and every
 * row of it, a blank one too, is a row of the table.
 */
export const atgardsrader: readonly (readonly [string, (read: Read) => boolean])[] = [
  [egnaTabeller.atgarder, () => true],
  [egnaTabeller.atgardsprognos, (read) => hasFigure(read(atgardsrubrik.effekt))],
  [egnaTabeller.atgardssummor, (read) => lagen.has(read(atgardsrubrik.lage))],
  [
    egnaTabeller.atgarderUnderlag,
    (read) => /!\$?[A-Z]{1,3}\$?\d+$/u.test(read(atgardsrubrik.kalla)),
  ],
];
