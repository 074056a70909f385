import { atgardsfalt } from '../../domain/tidigare/atgardsord.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { Grid } from '../grid.ts';
import { textAt } from './cells.ts';
import { locateEgenTabell, type EgenTabell } from './egenTabell.ts';
import { ownTables } from './isOwnGrid.ts';
import { isOwnLine, isTroskel } from './ownLines.ts';
import { isOwnRow } from './readEgenRad.ts';

/**
 * Tells, for one of our own sheets, whether a formula in a cell (0-based) is a person's: ours stand in
 * the rows of our tables, there only in our own columns, in the thresholds above them and in our lines. A formula
 * that somebody wrote over one of ours is written anew at every run, and is not kept.
 * @example personsCells(grid)(4, 8) // true: the comment column
 */
export function personsCells(grid: Grid): (row: number, column: number) => boolean {
  const tabeller = ownTables(grid).map((table) => locateEgenTabell(grid, table));
  return (row, column) => {
    const tabell = tabeller.find(({ rubrikrad, slut }) => row >= rubrikrad && row < slut);
    if (tabell !== undefined && (row === tabell.rubrikrad || isOwnRow(grid, tabell, row)))
      return isPersonsColumn(tabell, column);
    return !isTroskel(grid, row, column) && !isOwnLine(textAt(grid, row, column));
  };
}

const isPersonsColumn = (tabell: EgenTabell, column: number): boolean =>
  writtenByHand.has(tabell.namn) ||
  column > tabell.sista ||
  column < tabell.forsta ||
  column === tabell.kommentar ||
  tabell.insatta.includes(column) ||
  tabell.falt.some(({ kolumn }) => kolumn === column) ||
  (tabell.namn === egnaTabeller.atgarder &&
    atgardsfalt.some((rubrik) => tabell.find(rubrik) === column));

/** Tables in which we write values only: what is computed there, a person has put there. */
const writtenByHand: ReadonlySet<string> = new Set([egnaTabeller.regler, egnaTabeller.rattelser]);
