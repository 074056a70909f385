import { ATT_KOMMENTERA } from '../../domain/tidigare/analysord.ts';
import { atgardsavsnitt, EFTER_ATGARDER } from '../../domain/tidigare/atgardsord.ts';
import { avstamningsdel, isRakning } from '../../domain/tidigare/avstamningsord.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { listavsnitt } from '../../domain/tidigare/listord.ts';
import type { Grid } from '../grid.ts';
import { cellAt, textAt } from './cells.ts';

/** The names that head the lines of ours outside the tables. */
export const isOwnLine = (text: string): boolean =>
  ownStarts.some((start) => text.startsWith(start)) || ownLines.has(text) || isRakning(text);

const ownStarts: readonly string[] = [
  egnaOrd.kalla,
  egnaOrd.antaget,
  egnaOrd.riktpunkt,
  egnaOrd.helheten,
  egnaOrd.bastaMetod,
  egnaOrd.forslagetsFel,
  egnaOrd.fotnot,
  egnaOrd.malregel,
  ATT_KOMMENTERA,
  EFTER_ATGARDER,
];

const ownLines: ReadonlySet<string> = new Set([
  egnaOrd.utgangna,
  egnaOrd.ovriga,
  egnaOrd.infor,
  egnaOrd.inforHjalp,
  egnaOrd.fynd,
  egnaOrd.metodtest,
  egnaOrd.huvudbokslasning,
  egnaOrd.huvudbokslasningHjalp,
  egnaOrd.malkallor,
  egnaOrd.malkallorHjalp,
  egnaOrd.grupplasning,
  egnaOrd.grupplasningHjalp,
  egnaOrd.nyckeltal,
  ...Object.values(listavsnitt),
  ...Object.values(avstamningsdel),
  ...Object.values(atgardsavsnitt),
  egnaOrd.rattelser,
  egnaOrd.rattelserHjalp,
  egnaOrd.rattelserExempel,
  egnaOrd.reglerSlut,
  ...egnaOrd.aldreRader,
]);

/** Whether a cell is the label of the figures above a table that its formulas look at, or one of the figures. */
export const isTroskel = (grid: Grid, row: number, column: number): boolean =>
  labels.has(textAt(grid, row, column)) ||
  (typeof cellAt(grid, row, column) === 'number' &&
    [column - 1, column - 2].some((at) => labels.has(textAt(grid, row, at))));

const labels: ReadonlySet<string> = new Set([
  egnaOrd.troskel,
  egnaOrd.tolerans,
  egnaOrd.riskgranser,
]);
