import { cellName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Kodslag } from '../../domain/fynd/skal.ts';
import { cellText } from '../cells/cellText.ts';
import { rightOf } from '../cells/gridCells.ts';
import type { CellValue, Grid } from '../grid.ts';
import { deduceDelar, type Delar } from './deduceDelar.ts';
import { splitKodstrang, type Kodstrang } from './findKodstrang.ts';
import type { KnownCodes } from './knownCodes.ts';
import type { UnfoldedSheet } from './unfoldHeadings.ts';

/** A sheet whose code strings stand as columns of codes, and what was assumed of them. */
export interface UnfoldedKodstrang extends UnfoldedSheet {
  readonly fynd: readonly Fynd[];
}

/**
 * Gives a sheet a column for each code of its code strings: in the order that the header names, else as the
 * known codes tell. Where nothing tells, the sheet stays as it is and a finding says what to write.
 * @example "5110-51012-4010" under "Vht-ansvar-konto" gives columns "Verksamhet", "Ansvar" and "Konto"
 */
export function unfoldKodstrang(
  grid: Grid,
  strang: Kodstrang,
  known: () => KnownCodes,
): UnfoldedKodstrang {
  const split = createSplitter(strang);
  const delar = strang.delar ?? deduceDelar(codesOf(grid, strang, split), known());
  const told = strang.delar === null ? [tell(grid, strang, delar)] : [];
  if (delar === null) return { grid, place: (fynd) => fynd, fynd: strang.sager ? told : [] };
  const right = rightOf(grid);
  const kinds = delar.flatMap((slag, part) => (slag === null ? [] : [{ slag, part }]));
  const widen = (row: readonly CellValue[], added: readonly CellValue[]): readonly CellValue[] => {
    const gap = right - grid.left - row.length;
    return gap === 0 ? row.concat(added) : row.concat(new Array(gap).fill(null), added);
  };
  const cells = grid.cells.map((row, at) => {
    if (at < strang.header) return row;
    if (at === strang.header)
      return widen(
        row.with(strang.column, 'Kodsträng'),
        kinds.map(({ slag }) => nameOf(slag)),
      );
    const codes = split(row);
    return codes === null
      ? row
      : widen(
          row,
          kinds.map(({ part }) => codes[part] || null),
        );
  });
  return {
    grid: { ...grid, cells },
    place: (fynd) =>
      fynd.bok === grid.bok && fynd.blad === grid.blad
        ? { ...fynd, cell: placeCell(fynd.cell, right, grid.left + strang.column) }
        : fynd,
    kolumn: (index) => (index >= right ? grid.left + strang.column : index),
    fynd: told,
  };
}

const nameOf = (slag: Kodslag): string => `${slag[0]?.toUpperCase() ?? ''}${slag.slice(1)}`;

/** The codes of a row's cell, one a part; null where it is no such string. */
type Splitter = (row: readonly CellValue[]) => readonly string[] | null;

/** A ledger has the same strings again and again: each is split once. */
function createSplitter({ column, skiljetecken, antal }: Kodstrang): Splitter {
  const known = new Map<CellValue, readonly string[] | null>([[null, null]]);
  return (row) => {
    const value = row[column] ?? null;
    const cached = known.get(value);
    if (cached !== undefined) return cached;
    const split = splitKodstrang(value, skiljetecken);
    const codes = split?.length === antal ? split : null;
    known.set(value, codes);
    return codes;
  };
}

/** A cell in one of the added columns stands in the string. */
function placeCell(cell: string | null, right: number, column: number): string | null {
  const [, letters = '', row = ''] = /^([A-Z]{1,3})(\d+)$/.exec(cell ?? '') ?? [];
  if (letters === '') return cell;
  const index = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return index < right ? cell : cellName(Number(row) - 1, column);
}

/** The codes of each part, each once. */
function codesOf(
  grid: Grid,
  { header, antal }: Kodstrang,
  split: Splitter,
): readonly ReadonlySet<string>[] {
  const columns = Array.from({ length: antal }, () => new Set<string>());
  for (const row of grid.cells.slice(header + 1))
    split(row)?.forEach((kod, part) => {
      if (kod !== '') columns[part]?.add(kod);
    });
  return columns;
}

function tell(grid: Grid, { header, column }: Kodstrang, delar: Delar | null): Fynd {
  const first = grid.cells.slice(header + 1).find((row) => (row[column] ?? null) !== null);
  const exempel = cellText(first?.[column] ?? null);
  const place = {
    bok: grid.bok,
    blad: grid.blad,
    cell: cellName(grid.top + header, grid.left + column),
  };
  return delar === null
    ? { ...place, typ: 'kodstrangEjTolkad', allvar: 'fel', exempel }
    : { ...place, typ: 'kodstrangAntagen', allvar: 'upplysning', delar, exempel };
}
