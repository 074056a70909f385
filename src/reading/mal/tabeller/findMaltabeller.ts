import { cellName } from '../../../domain/address/area.ts';
import { bottomOf } from '../../cells/gridCells.ts';
import type { Grid } from '../../grid.ts';
import { findHeaderBlocks } from '../../tables/findHeaderBlocks.ts';
import { isMeasure } from '../../tables/headerBlock.ts';
import { filledCount, joinTwo, textLinesAbove, type TextLine } from '../../tables/textLines.ts';
import { findVolymrubriker } from '../volymer/findVolymrubriker.ts';
import type { FoundMaltabell } from './foundMaltabell.ts';
import { isJudgement } from './classifyLone.ts';
import { readMalnamn } from './malnamn.ts';
import { endOfRows } from './endOfRows.ts';
import { findRubrikrader, type Rubrikrader } from './rubrikrader.ts';

/** The tables of goals of a sheet, from the top; none on a sheet of money, of postings or of text. */
export function findMaltabeller(grid: Grid): readonly FoundMaltabell[] {
  const rubriker = findRubrikrader(grid);
  if (rubriker.length === 0) return [];
  const stops = stopRows(grid, rubriker);
  return withoutRepeats(grid, rubriker).map((rubrik) => describe(grid, rubrik, rubriker, stops));
}

/** Where tables of money and of volumes begin. */
function stopRows(grid: Grid, rubriker: readonly Rubrikrader[]): readonly number[] {
  const money = findHeaderBlocks(grid).filter(({ slag, columns }) => {
    const measured = columns.filter(({ meaning }) => meaning !== null && isMeasure(meaning.roll));
    return slag === 'belopp' && measured.length >= 2;
  });
  return [...money, ...findVolymrubriker(grid)]
    .map(({ top }) => top)
    .filter((top) => rubriker.every((rubrik) => top < rubrik.top || top > rubrik.bottom))
    .filter((top) => filledCount(grid, top - 1) <= 1);
}

/** The same header again, with no text of its own between, goes on the table above it. */
const withoutRepeats = (grid: Grid, rubriker: readonly Rubrikrader[]): readonly Rubrikrader[] =>
  rubriker.filter((rubrik, at) => {
    const earlier = rubriker[at - 1];
    if (!earlier || wordsOf(earlier) !== wordsOf(rubrik)) return true;
    const between = textsBetween(grid, rubrik, earlier.bottom + 1);
    const last = between.at(-1);
    return (
      last !== undefined && last.row > lastFilledRow(grid, rubrik, earlier.bottom + 1, between)
    );
  });

const wordsOf = ({ kolumner }: Rubrikrader): string =>
  kolumner.map(({ index, text }) => `${index} ${text}`).join('|');

/** The last row with more than one cell between two headers; "Nämndmål 2" beside its name is a heading. */
function lastFilledRow(
  grid: Grid,
  { top }: Rubrikrader,
  from: number,
  lines: readonly TextLine[],
): number {
  const isHeading = (row: number): boolean =>
    lines.some((line) => line.row === row && readMalnamn(line.text).niva !== null);
  for (let row = top - 1; row >= from; row--)
    if (filledCount(grid, row) > 1 && !isHeading(row)) return row;
  return from - 1;
}

function describe(
  grid: Grid,
  rubrik: Rubrikrader,
  all: readonly Rubrikrader[],
  stops: readonly number[],
): FoundMaltabell {
  const indexes = rubrik.kolumner.map(({ index }) => index);
  const [first, last] = [Math.min(...indexes), Math.max(...indexes)];
  const excel = grid.tables.find(
    ({ area }) =>
      area.top === rubrik.bottom && area.left <= last && first < area.left + area.columns,
  );
  const others = withoutRepeats(grid, all).filter(
    (other) =>
      other.top > rubrik.bottom &&
      other.kolumner.some(({ index }) => index >= first && index <= last),
  );
  const ends = [
    bottomOf(grid),
    ...others.map((other) => topWithLines(grid, other, rubrik.bottom + 1)),
    ...stops.filter((top) => top > rubrik.bottom),
  ];
  const to = excel
    ? excel.area.top + excel.area.rows - (excel.hasTotals ? 1 : 0)
    : endOfRows(grid, rubrik.bottom + 1, Math.min(...ends), { first, last });
  const before = all.filter(({ bottom }) => bottom < rubrik.top).map(({ bottom }) => bottom + 1);
  const nyckel = `${grid.blad}!${cellName(rubrik.top, first)}`;
  const lines = textsBetween(grid, rubrik, Math.max(grid.top, ...before));
  return { grid, rubrik, nyckel, first, last, from: rubrik.bottom + 1, to, lines };
}

/** The headings above a table belong to it and not to the one before. */
const topWithLines = (grid: Grid, rubrik: Rubrikrader, from: number): number =>
  textsBetween(grid, rubrik, from)[0]?.row ?? rubrik.top;

/** The lone texts above a header that are of its own table. */
const textsBetween = (grid: Grid, { top }: Rubrikrader, from: number): readonly TextLine[] =>
  ownLines(textLinesAbove(grid, top, from, lineOf));

/** A heading without the judgement beside it, "Nämndmål 1 | Trygg omsorg | Uppnås". */
function lineOf(texts: readonly string[]): string | null {
  const heading = texts.slice(0, -1).join(' ');
  const isJudged =
    texts.length <= 3 && readMalnamn(heading).niva !== null && isJudgement(texts.at(-1) ?? '');
  return isJudged ? heading : joinTwo(texts);
}

/** From the first heading that says what it is, else what stands below the last judgement. */
function ownLines(lines: readonly TextLine[]): readonly TextLine[] {
  const judged = lines.findLastIndex(({ text }) => isJudgement(text));
  const named = lines.findIndex(
    ({ text }) => readMalnamn(text).niva !== null && !isJudgement(text),
  );
  const from = named >= 0 && named < judged ? named : judged + 1;
  return lines.slice(judged < 0 ? 0 : from);
}
