import { headerNyckel } from '../../domain/tidigare/egnaTabeller.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { EgenCell, EgenRad, EgetBlad } from '../../domain/tidigare/tidigare.ts';
import type { RowFacts } from '../../domain/tidigare/rowFacts.ts';
import { bladNycklar, unnumbered } from '../../domain/verksamhet/bladNycklar.ts';
import type { Grid } from '../grid.ts';
import { cellAt, egetAt, endRow, filledColumns, textAt } from './cells.ts';
import { locateEgenTabell, type EgenTabell } from './egenTabell.ts';
import { ownTables } from './isOwnGrid.ts';
import { isOwnLine, isTroskel } from './ownLines.ts';
import { bladrad, isOwnRow, readEgenRad } from './readEgenRad.ts';
import { readKallor } from './readKallor.ts';
import { endLine, nameColumn, readUtgangna, type Utgangna } from './readUtgangna.ts';

/**
 * Reads everything that a person wrote on one of our own sheets; null when the sheet is not ours.
 * @param bok our sheets of the same workbook
 */
export function readEgetBlad(grid: Grid, bok: readonly Grid[] = []): EgetBlad | null {
  const tabeller = ownTables(grid).map((table) => locateEgenTabell(grid, table));
  const [first] = tabeller;
  const last = tabeller.at(-1);
  if (first === undefined || last === undefined) return null;
  const utgangna = readUtgangna(grid, first, last.slut);
  const titel = textAt(grid, headingRow(grid, first), first.forsta);
  const live = tabeller.flatMap((tabell) => readRader(grid, tabell, bok));
  const facts = ownRows(grid, first).map((row) => readFacts(grid, first, row));
  const nycklar = bladNycklar(facts);
  return {
    tabell: first.namn,
    titel: titel === '' ? null : titel,
    kallor: readKallor(grid, first, last.slut),
    nycklar,
    facts,
    rader: [...live, ...numberKept(utgangna.rader, [...nycklar, ...live.map((rad) => rad.nyckel)])],
    ovan: readOvan(grid, first),
    nedan: readNedan(grid, tabeller, utgangna),
    fyllda: Array.from({ length: endRow(grid) }, (_, row) => filledColumns(grid, row)),
  };
}

/** The rows of a table beside which a person wrote, its header among them. */
function readRader(grid: Grid, tabell: EgenTabell, bok: readonly Grid[]): readonly EgenRad[] {
  const rows = ownRows(grid, tabell);
  const names = rows.map((row) => bladrad(grid, tabell, row));
  const nycklar = bladNycklar(names);
  const header = { kod: null, namn: 'Rubrik', nyckel: headerNyckel(tabell.namn) };
  return [
    readEgenRad(grid, tabell, tabell.rubrikrad, header),
    ...rows.map((row, at) => {
      const name = names[at] ?? { kod: null, namn: '' };
      return readEgenRad(grid, tabell, row, { ...name, nyckel: nycklar[at] ?? '' }, bok);
    }),
  ].filter((rad) => rad !== null);
}

/** A row's code and name with the figures that it shows, by their headers. */
function readFacts(grid: Grid, tabell: EgenTabell, row: number): RowFacts {
  const belopp: Record<string, number> = {};
  for (let column = tabell.forsta; column <= tabell.sista; column += 1) {
    const value = cellAt(grid, row, column);
    const header = textAt(grid, tabell.rubrikrad, column).trim();
    if (typeof value === 'number' && column !== tabell.kod) belopp[header] = value;
  }
  return { ...bladrad(grid, tabell, row), belopp };
}

/** Kept rows that look like another row are numbered after it, so that none is taken for it. */
function numberKept(rader: readonly EgenRad[], live: readonly string[]): readonly EgenRad[] {
  const taken = new Set(live);
  return rader.map((rad) => {
    const base = taken.has(rad.nyckel) ? unnumbered(rad.nyckel) : rad.nyckel;
    let nyckel = base;
    for (let n = 2; taken.has(nyckel); n += 1) nyckel = `${base}#${n}`;
    taken.add(nyckel);
    return { ...rad, nyckel, utgangen: true };
  });
}

const ownRows = (grid: Grid, tabell: EgenTabell): readonly number[] =>
  Array.from(
    { length: tabell.slut - tabell.rubrikrad - 1 },
    (_, at) => tabell.rubrikrad + 1 + at,
  ).filter((row) => isOwnRow(grid, tabell, row));

/** Cells above the header that are not ours: title, line, riktpunkt and thresholds. */
function readOvan(grid: Grid, tabell: EgenTabell): readonly EgenCell[] {
  const { rubrikrad, forsta } = tabell;
  const heading = headingRow(grid, tabell);
  const cells: EgenCell[] = [];
  for (let row = 0; row < rubrikrad; row += 1) {
    for (const column of filledColumns(grid, row)) {
      if (
        !isTroskel(grid, row, column) &&
        !isOwnHeading(textAt(grid, row, column), row - heading, column === forsta)
      )
        cells.push(...cell(grid, row, column, row));
    }
  }
  return cells;
}

/** Title, line and riktpunkt, counted from the title. */
const isOwnHeading = (text: string, line: number, isFirst: boolean): boolean =>
  isFirst && (line === 0 || line === 1 || (line === 2 && text.startsWith(egnaOrd.riktpunkt)));

/** The row of our title: the one above our second line, wherever a person has put in rows. */
function headingRow(grid: Grid, { rubrikrad, forsta }: EgenTabell): number {
  for (let row = 0; row < rubrikrad - 1; row += 1)
    if (egnaOrd.andraRaden.some((words) => textAt(grid, row + 1, forsta).includes(words)))
      return row;
  return 0;
}

/** Every other cell below the first header: rows of a person's own in or between the tables, and after them. */
function readNedan(
  grid: Grid,
  tabeller: readonly EgenTabell[],
  utgangna: Utgangna,
): readonly EgenCell[] {
  const first = tabeller[0];
  if (first === undefined) return [];
  const taken = new Map(keptColumns(first, utgangna));
  for (const tabell of tabeller) {
    for (const row of [tabell.rubrikrad, ...ownRows(grid, tabell)]) taken.set(row, 'all');
  }
  const cells: EgenCell[] = [];
  const last = endLine(grid, first.forsta, Math.max(...tabeller.map(({ slut }) => slut)));
  let lastOwn = Math.max(...taken.keys());
  for (let row = first.rubrikrad; row < endRow(grid); row += 1) {
    for (const column of filledColumns(grid, row)) {
      const isOurs = column === first.forsta && row <= last && isOwnLine(textAt(grid, row, column));
      if (isOurs) lastOwn = Math.max(lastOwn, row);
      else if (!isTaken(taken.get(row), column)) cells.push(...cell(grid, row, column, row));
    }
  }
  return fromLine(cells, lastOwn);
}

type Taken = 'all' | { readonly columns: readonly number[]; readonly from: number };

const isTaken = (taken: Taken | undefined, column: number): boolean =>
  taken === 'all' ||
  (taken !== undefined && (taken.columns.includes(column) || column >= taken.from));

const keptColumns = (
  first: EgenTabell,
  { rows }: Utgangna,
): readonly (readonly [number, Taken])[] =>
  [...rows].map((row) => [
    row,
    {
      columns: [
        first.kod ?? nameColumn(first),
        nameColumn(first),
        ...first.falt.map(({ kolumn }) => kolumn),
        ...first.insatta,
      ],
      from: first.kommentar ?? first.sista + 1,
    },
  ]);

/** Rows counted from our last line; when some stand above it, all move down together. */
function fromLine(cells: readonly EgenCell[], lastOwn: number): readonly EgenCell[] {
  const top = Math.min(...cells.map(({ rad }) => rad));
  const shift = top <= lastOwn ? 1 - top : -lastOwn;
  return cells.map((own) => ({ ...own, rad: own.rad + shift }));
}

function cell(grid: Grid, row: number, column: number, rad: number): readonly EgenCell[] {
  const varde = egetAt(grid, row, column);
  return varde === null ? [] : [{ rad, kolumn: column, varde }];
}
