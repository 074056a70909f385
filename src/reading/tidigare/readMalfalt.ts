import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { malrubrik } from '../../domain/tidigare/malrubriker.ts';
import type { Eget } from '../../domain/tidigare/tidigare.ts';
import type { Grid, GridTable } from '../grid.ts';
import { egetAt, endColumn, textAt } from './cells.ts';
import type { EgenTabell } from './egenTabell.ts';

/** What is needed of the table of goals. */
type Maltabell = Pick<EgenTabell, 'falt' | 'find' | 'rubrikrad' | 'slut'>;

/**
 * What a person has written over in a row of "Måluppfyllelse": the cells that differ from what was read,
 * which stands in "Målunderlag". Under "Utgångna rader" everything is a person's.
 * @param bok our sheets of the same workbook
 */
export function readMalfalt(
  grid: Grid,
  tabell: Maltabell,
  row: number,
  bok: readonly Grid[],
): readonly (readonly [string, Eget])[] {
  const isKept = row >= tabell.slut;
  const read = isKept ? null : readValues(grid, tabell, row, bok);
  if (!isKept && read === null) return [];
  return tabell.falt.flatMap(({ rubrik, kolumn }) => {
    const varde = egetAt(grid, row, kolumn);
    return varde === null || isSame(varde, read?.(rubrik) ?? null)
      ? []
      : [[rubrik, varde] as const];
  });
}

const isSame = (a: Eget, b: Eget | null): boolean => {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return typeof a === 'string' && typeof b === 'string' ? a.trim() === b.trim() : a === b;
};

/** The values of an indicator as they were read; null where they are gone from the sheet. */
function readValues(
  grid: Grid,
  tabell: Maltabell,
  row: number,
  bok: readonly Grid[],
): ((rubrik: string) => Eget | null) | null {
  const lasta = bok.find(({ tables }) => tables.some(isMallasning));
  const table = lasta?.tables.find(isMallasning);
  if (lasta === undefined || table === undefined) return null;
  const { top, rows } = table.area;
  const headers = Array.from({ length: endColumn(lasta) }, (_, at) =>
    textAt(lasta, top, at).trim(),
  );
  const find = (header: string): number | null => {
    const at = headers.indexOf(header);
    return at < 0 ? null : at;
  };
  const name = nameAt(grid, tabell.find, row);
  const before = rowsBetween(tabell.rubrikrad + 1, row);
  const nth = before.filter((at) => nameAt(grid, tabell.find, at) === name).length;
  const line = rowsBetween(top + 1, top + rows).filter((at) => nameAt(lasta, find, at) === name)[
    nth
  ];
  if (line === undefined) return null;
  return (rubrik) => {
    const column = find(rubrik);
    return column === null ? null : egetAt(lasta, line, column);
  };
}

const isMallasning = ({ name }: GridTable): boolean => name === egnaTabeller.mallasning;

/** The goal and the indicator of a row. */
const nameAt = (grid: Grid, find: EgenTabell['find'], row: number): string =>
  [malrubrik.namndmal, malrubrik.indikator]
    .map(find)
    .map((column) => (column === null ? '' : textAt(grid, row, column).trim()))
    .join('\n');

const rowsBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
