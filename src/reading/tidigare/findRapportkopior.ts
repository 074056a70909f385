import { cellName, type Area } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { analysRubriker } from '../../domain/tidigare/analysord.ts';
import { atgardsRubriker } from '../../domain/tidigare/atgardsord.ts';
import { avstamningRubriker } from '../../domain/tidigare/avstamningsord.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { egnaRubriker, historikRubriker } from '../../domain/tidigare/egnaRubriker.ts';
import { listRubriker } from '../../domain/tidigare/listrubriker.ts';
import { malRubriker, isValfriMalrubrik } from '../../domain/tidigare/malrubriker.ts';
import type { CellValue, Grid } from '../grid.ts';
import { endRow, filledColumns, textAt } from './cells.ts';
import { isOwnGrid } from './isOwnGrid.ts';
import { isStatus } from './readEgenRad.ts';
import { parseKallor } from './readKallor.ts';

/**
 * The areas of a sheet that hold a sheet of ours without its Excel table: one that was made a plain range,
 * or whose values were pasted into an archive. Known by our headers together with two of what only we
 * write: the line below the title, the line of the source with addresses, and our statuses.
 */
export function findRapportkopior(grid: Grid): readonly Area[] {
  const areas = found.get(grid) ?? searchCopies(grid);
  found.set(grid, areas);
  return areas;
}

// They are asked for where sheets are left out and where that is told.
const found = new WeakMap<Grid, readonly Area[]>();

function searchCopies(grid: Grid): readonly Area[] {
  const areas: Area[] = [];
  for (let row = grid.top; row < endRow(grid); row += 1) {
    if (areas.some(({ top, rows }) => row >= top && row < top + rows)) continue;
    for (const header of headersIn(grid, row)) {
      const area = copyBelow(grid, header);
      if (area !== null) areas.push(area);
    }
  }
  return areas;
}

/** A finding for each copy of a report among the sheets: it is not read, and not lost. */
export const findKopiefynd = (grids: readonly Grid[]): readonly Fynd[] =>
  grids
    .filter((grid) => !isOwnGrid(grid))
    .flatMap((grid) => {
      const { bok, blad } = grid;
      const areas = findRapportkopior(grid);
      const isWhole = areas.length === 1 && areas[0] !== undefined && fills(grid, areas[0]);
      return areas.map(({ top, left }): Fynd => {
        const cell = isWhole ? null : cellName(top, left);
        return { typ: 'bladEjLast', allvar: 'upplysning', bok, blad, cell, skal: 'rapportkopia' };
      });
    });

/** A row of headers that may be ours. */
interface Rubriker {
  readonly row: number;
  readonly first: number;
  readonly last: number;
  /** The column of statuses; null for a sheet of texts. */
  readonly status: number | null;
}

const measures: ReadonlySet<string> = new Set([
  egnaOrd.avvikelse,
  egnaOrd.andel,
  egnaOrd.avvikelseAck,
  egnaOrd.andelAck,
  egnaOrd.kommentar,
]);

/** The headers of the tables that have always the same. */
const textRubriker: readonly (readonly string[])[] = Object.values({
  ...egnaRubriker,
  ...historikRubriker,
  ...malRubriker,
  ...listRubriker,
  klAvstamning: avstamningRubriker.klAvstamning,
  ...analysRubriker,
  klAtgarder: atgardsRubriker.klAtgarder,
});

const firstWords: ReadonlySet<string> = new Set([
  egnaOrd.namn,
  ...textRubriker.map(([first = '']) => first),
]);

const isOurWord = (value: CellValue): boolean =>
  typeof value === 'string' && firstWords.has(value.trim());

/** The headers of ours in a row, from the left: several copies may stand beside each other. */
function headersIn(grid: Grid, row: number): readonly Rubriker[] {
  // A ledger has a hundred thousand rows, and hardly one of them holds a word of ours.
  if (!(grid.cells[row - grid.top] ?? []).some(isOurWord)) return [];
  const columns = filledColumns(grid, row);
  const at = (column: number): string => textAt(grid, row, column).trim();
  const names = columns.filter((column) => at(column) === egnaOrd.namn);
  const tables = names.flatMap((name, index): readonly Rubriker[] => {
    const end = names[index + 1] ?? Infinity;
    const own = columns.filter((column) => column > name && column < end);
    const status = own.find((column) => at(column) === egnaOrd.status);
    const known = own.filter((column) => measures.has(at(column)));
    const last = Math.max(status ?? 0, ...known);
    const first = at(name - 1) === egnaOrd.kod ? name - 1 : name;
    return status === undefined || known.length === 0 ? [] : [{ row, first, last, status }];
  });
  const texts = textRubriker.flatMap((words): readonly Rubriker[] => {
    const [start] = columns.flatMap((first) => {
      const last = endOfWords(words, first, at);
      return last === null ? [] : [{ first, last }];
    });
    return start !== undefined && words.length > 3 ? [{ row, ...start, status: null }] : [];
  });
  return [...tables, ...texts];
}

/** The column of the last of these headers where they stand from `first` on; null where they don't. */
function endOfWords(
  words: readonly string[],
  first: number,
  at: (column: number) => string,
): number | null {
  let column = first;
  for (const word of words) {
    if (at(column) === word) column += 1;
    else if (!isValfriMalrubrik(word)) return null;
  }
  return column - 1;
}

/** The lines above the header, and the rows that may stand between them and it. */
const HEAD = 8;

/** The area of a copy of ours below its header; null where too little says that it is one. */
function copyBelow(grid: Grid, header: Rubriker): Area | null {
  const { row, first, last, status } = header;
  const rows = (from: number, to: number): readonly number[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  const line = rows(Math.max(grid.top, row - HEAD), row).findLast((above) =>
    isSecondLine(textAt(grid, above, first)),
  );
  const next = rows(row + 1, endRow(grid)).find((below) =>
    isSecondLine(textAt(grid, below, first)),
  );
  const below = rows(row + 1, next ?? endRow(grid));
  const isText = status === null;
  const end = below.find((at) => isLastLine(textAt(grid, at, first), isText));
  const hasStatus =
    status !== null &&
    below.some((at) => isStatus(textAt(grid, at, status)) && at < (end ?? Infinity));
  const marks = [line !== undefined, end !== undefined, hasStatus].filter(Boolean).length;
  if (marks < (isText ? 1 : 2)) return null;
  const blank = below.find((at) => textAt(grid, at, first) === '' && textAt(grid, at, last) === '');
  const bottom = end ?? (blank ?? endRow(grid)) - 1;
  const top = line === undefined ? row : Math.max(grid.top, line - 1);
  return { top, left: first, rows: bottom - top + 1, columns: last - first + 1 };
}

const [, ...otherLines] = egnaOrd.andraRaden;

/** The line below our title: what is compared in our words, or what a sheet of texts says of itself. */
const isSecondLine = (text: string): boolean =>
  (text.includes(' · ') && /avvikelse(?: ack\.)? = .+ − .+, minus = underskott/u.test(text)) ||
  otherLines.some((words) => text.includes(words));

/** Our last line: a source with its address and workbook, or the end of the rules. */
const isLastLine = (text: string, isText: boolean): boolean =>
  parseKallor(text).length > 0 ||
  text === `${egnaOrd.kalla}saknas` ||
  (isText && (text === egnaOrd.reglerSlut || text.startsWith(egnaOrd.kalla)));

/** Whether nothing of a sheet stands outside an area. */
const fills = (grid: Grid, { top, left, rows, columns }: Area): boolean =>
  Array.from({ length: grid.cells.length }, (_, at) => grid.top + at).every((row) =>
    filledColumns(grid, row).every(
      (column) => row >= top && row < top + rows && column >= left && column < left + columns,
    ),
  );
