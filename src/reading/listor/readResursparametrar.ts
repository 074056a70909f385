import { cellName } from '../../domain/address/area.ts';
import type { Parameterrad, Resursparameter } from '../../domain/listor/resursfordelning.ts';
import { rightOf, textAt, valueAt } from '../cells/gridCells.ts';
import { toOre } from '../cells/parseAmount.ts';
import { unitInText } from '../cells/unitInText.ts';
import type { CellValue, Grid } from '../grid.ts';
import { kostnadsenhet } from './kostnadsenhet.ts';
import { parseListamount } from './listceller.ts';
import { listrubrik } from './tabeller/listrubrik.ts';
import type { LastLista } from './tabeller/settleListkolumner.ts';

const parametrar: readonly Resursparameter[] = [
  'timmarPerArsarbetare',
  'kostnadPerArsarbetare',
  'timpris',
];
/** How far to the right of its name the figure may stand. */
const reach = 3;

/** The parameters that stand in lines of the sheet of a resursfördelning: "Timmar per årsarbetare: 1 650". */
export function readResursparametrar(tabell: LastLista): readonly Parameterrad[] {
  const { grid, nyckel } = tabell;
  const found: Parameterrad[] = [];
  grid.cells.forEach((cells, at) => {
    const row = grid.top + at;
    if (row >= tabell.rubrik.top && row <= tabell.rubrik.bottom) return;
    cells.forEach((value, offset) => {
      if (typeof value !== 'string' || value.length > 80) return;
      const line = readLine(grid, row, grid.left + offset, value);
      if (line !== null) found.push({ ...line, tabell: nyckel });
    });
  });
  return found;
}

function readLine(
  grid: Grid,
  row: number,
  column: number,
  text: string,
): Omit<Parameterrad, 'tabell'> | null {
  const { label, figure } = partsOf(text.trim());
  if (ofOne.test(label)) return hoursOfOne(grid, row, column, figure);
  const parameter = parameterroll(label);
  if (parameter === undefined) return null;
  if (figure !== null) return toParameter(parameter, label, figure, cellOf(grid, row, column));
  for (let index = column + 1; index <= column + reach && index < rightOf(grid); index++) {
    if (textAt(grid, row, index) === '') continue;
    const value = valueAt(grid, row, index);
    const unit = textAt(grid, row, index + 1);
    return toParameter(parameter, `${label} ${unit}`, value, cellOf(grid, row, index));
  }
  return null;
}

/** A name and the figure that stands behind it in the same cell. */
function partsOf(text: string): { readonly label: string; readonly figure: string | null } {
  const [, label, figure] =
    /^(.*?\p{L}\S*)\s*[:=]\s*(.+)$/u.exec(text) ??
    /^(.*\p{L})\s+(\d[\d\s.,]*\s*(?:\p{L}+\.?)?)$/u.exec(text) ??
    [];
  return { label: label ?? text, figure: figure ?? null };
}

/** "1 årsarbetare = 1 680 timmar". */
const ofOne = /^(?:1|en) (?:årsarbetare|åa|heltid(?:stjänst)?)(?: (?:är|motsvarar))?$/iu;
/** The hours of a year that somebody may work. */
const [fewest, most] = [1000, 2500];

function hoursOfOne(
  grid: Grid,
  row: number,
  column: number,
  figure: string | null,
): Omit<Parameterrad, 'tabell'> | null {
  const beside = Array.from({ length: reach }, (_, at) => column + 1 + at);
  const places = figure === null ? beside : [column];
  for (const index of places) {
    const parsed = parseListamount(figure ?? valueAt(grid, row, index));
    const hours = 'decimal' in parsed ? Number(parsed.decimal) : 0;
    if (hours >= fewest && hours <= most)
      return { parameter: 'timmarPerArsarbetare', varde: hours, cell: cellOf(grid, row, index) };
  }
  return null;
}

/** The parameter that a name names; none for other words. */
const parameterroll = (label: string): Resursparameter | undefined => {
  const roll = listrubrik(label)?.roll;
  return parametrar.find((one) => one === roll);
};

/** Whether a row of a list is no group but a parameter of them all. */
export const isParameterrad = (name: string): boolean => {
  const { label } = partsOf(name.trim());
  return ofOne.test(label) || parameterroll(label) !== undefined;
};

const cellOf = (grid: Grid, row: number, column: number): string =>
  `${grid.blad}!${cellName(row, column)}`;

function toParameter(
  parameter: Resursparameter,
  label: string,
  value: CellValue,
  cell: string,
): Omit<Parameterrad, 'tabell'> | null {
  const parsed = parseListamount(value);
  if (!('decimal' in parsed)) return null;
  const figure = Number(parsed.decimal);
  if (!(figure > 0)) return null;
  if (parameter === 'timmarPerArsarbetare') return { parameter, varde: figure, cell };
  const bySize = parameter === 'timpris' ? 'kr' : kostnadsenhet(figure);
  const amount = toOre(parsed, unitInText(label) ?? bySize);
  return amount === null ? null : { parameter, varde: amount, cell };
}
