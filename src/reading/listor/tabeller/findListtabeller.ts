import { cellName } from '../../../domain/address/area.ts';
import type { Listslag } from '../../../domain/listor/listrad.ts';
import { bottomOf } from '../../cells/gridCells.ts';
import type { Grid } from '../../grid.ts';
import { findRubrikrader } from '../../mal/tabeller/rubrikrader.ts';
import { findHeaderBlocks } from '../../tables/findHeaderBlocks.ts';
import { isMeasure } from '../../tables/headerBlock.ts';
import { filledCount, textLinesAbove } from '../../tables/textLines.ts';
import { findWordHeaders, type WordHeader } from '../../tables/wordHeaders.ts';
import { endOfList } from './endOfList.ts';
import { listrubrik, type Listrubrik } from './listrubrik.ts';
import { listslagOf } from './listslagOf.ts';
import { spellOutMonths } from './spellOutMonths.ts';

/** A list found on a sheet. Rows are 0-based sheet rows, `to` is the row after the last. */
export interface FoundListtabell {
  readonly grid: Grid;
  readonly slag: Listslag;
  readonly rubrik: WordHeader<Listrubrik>;
  /** Sheet and first cell, "Bidrag!A3". */
  readonly nyckel: string;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  /** The texts above the header; nearest last. */
  readonly lines: readonly string[];
}

const word =
  /bidrag|stöd|timmar|timme|tim|timpris|brukartid|kundtid|årsarbetare|risk|åtgärd|aktivitet|insats|sannolikhet|vadska|vadgör/iu;

/** The lists of a sheet, from the top; none on a sheet of money, of goals, of postings or of text. */
export function findListtabeller(sheet: Grid): readonly FoundListtabell[] {
  const known = found.get(sheet) ?? searchListtabeller(sheet);
  found.set(sheet, known);
  return known;
}

// They are asked for where they are read, and where they are left out of what is read besides.
const found = new WeakMap<Grid, readonly FoundListtabell[]>();

function searchListtabeller(sheet: Grid): readonly FoundListtabell[] {
  const grid = spellOutMonths(sheet);
  const headers = findWordHeaders(grid, {
    word,
    read: listrubrik,
    heads: (kolumner) => listslagOf(kolumner) !== null,
  });
  if (headers.length === 0) return [];
  const stops = stopRows(grid, headers);
  return headers.map((header) => describe(grid, header, headers, stops));
}

/** Where tables of money and of goals begin. */
function stopRows(grid: Grid, headers: readonly WordHeader<Listrubrik>[]): readonly number[] {
  const money = findHeaderBlocks(grid).filter(
    ({ slag, columns }) =>
      slag === 'belopp' &&
      columns.filter(({ meaning }) => meaning !== null && isMeasure(meaning.roll)).length >= 2,
  );
  return [...money, ...findRubrikrader(grid)]
    .map(({ top }) => top)
    .filter((top) => headers.every((header) => top < header.top || top > header.bottom))
    .filter((top) => filledCount(grid, top - 1) <= 1);
}

function describe(
  grid: Grid,
  rubrik: WordHeader<Listrubrik>,
  all: readonly WordHeader<Listrubrik>[],
  stops: readonly number[],
): FoundListtabell {
  const indexes = rubrik.kolumner.map(({ index }) => index);
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
  const from = rubrik.bottom + 1;
  const below = all.filter(
    ({ top, kolumner }) =>
      top > rubrik.bottom && kolumner.some(({ index }) => index >= first && index <= last),
  );
  const ends = [
    bottomOf(grid),
    ...below.map(({ top }) => textLinesAbove(grid, top, from)[0]?.row ?? top),
    ...stops.filter((top) => top > rubrik.bottom),
  ];
  const excel = grid.tables.find(
    ({ area }) =>
      area.top === rubrik.bottom && area.left <= last && first < area.left + area.columns,
  );
  const above = all.filter(({ bottom }) => bottom < rubrik.top).map(({ bottom }) => bottom + 1);
  return {
    grid,
    slag: listslagOf(rubrik.kolumner) ?? 'handlingsplan',
    rubrik,
    nyckel: `${grid.blad}!${cellName(rubrik.top, first)}`,
    first,
    last,
    from,
    to: excel
      ? excel.area.top + excel.area.rows
      : endOfList(grid, { from, to: Math.min(...ends), first, last }),
    lines: textLinesAbove(grid, rubrik.top, Math.max(grid.top, ...above)).map(({ text }) => text),
  };
}
