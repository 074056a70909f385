import { cellName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { Rapport, ReportCell } from '../rapport.ts';

/** A row of corrections has its table, field and value in its first columns. */
const COLUMNS = 3;

/**
 * The findings, where those about corrections in "Regler" that can't be read name their cell in the sheet
 * that this run makes: rules of a newer version, or rows of a person's, may have moved them.
 * @example placeRegelfynd(fynd, rapport).map(({ cell }) => cell) // ["A28"]
 */
export function placeRegelfynd(
  fynd: readonly Fynd[],
  { sheets }: Pick<Rapport, 'sheets'>,
): readonly Fynd[] {
  const sheet = sheets.find(({ tables }) => tables.some(isRattelser));
  const area = sheet?.tables.find(isRattelser)?.area;
  if (sheet === undefined || area === undefined || !fynd.some(isRegelfynd)) return fynd;
  const taken = new Set<number>();
  return fynd.map((one) => {
    if (!isRegelfynd(one) || one.cell === null) return one;
    const row = sheet.cells.findIndex(
      (cells, at) => at > area.top && !taken.has(at) && rowText(cells, area.left) === one.varde,
    );
    if (row < 0) return one;
    taken.add(row);
    return { ...one, cell: cellName(row, area.left) };
  });
}

type Regelfynd = Extract<Fynd, { typ: 'regelEjTolkad' }>;

const isRegelfynd = (fynd: Fynd): fynd is Regelfynd =>
  fynd.typ === 'regelEjTolkad' && fynd.regel === 'rättelse';

const isRattelser = ({ name }: { readonly name: string }): boolean =>
  name === egnaTabeller.rattelser;

const rowText = (cells: readonly ReportCell[], left: number): string =>
  cells
    .slice(left, left + COLUMNS)
    .map((cell) => (cell !== null && 'text' in cell ? cell.text : ''))
    .filter((text) => text !== '')
    .join(' ');
