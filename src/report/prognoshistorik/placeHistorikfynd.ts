import { cellName, parseArea } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { ReportCell, Rapport } from '../rapport.ts';

/** A finding about a row of the earlier forecasts that can't be read. */
type Historikfynd = Extract<Fynd, { typ: 'egetEjTolkat' }>;

/**
 * The findings, where those about rows of "Prognoshistorik" that can't be read name their cell in the sheet
 * that this run makes: such rows stand below the table there.
 * The same findings where there are none of those.
 * @example placeHistorikfynd(fynd, rapport).map(({ cell }) => cell) // ["A14"]
 */
export function placeHistorikfynd(
  fynd: readonly Fynd[],
  { sheets }: Pick<Rapport, 'sheets'>,
): readonly Fynd[] {
  const sheet = sheets.find(({ tables }) =>
    tables.some(({ name }) => name === egnaTabeller.prognoshistorik),
  );
  const [table] = sheet?.tables ?? [];
  if (sheet === undefined || table === undefined || !fynd.some(isHistorikfynd)) return fynd;
  const below = table.area.top + table.area.rows;
  const taken = new Set<number>();
  return fynd.map((one) => {
    const column = isHistorikfynd(one) ? parseArea(one.cell ?? '')?.left : undefined;
    if (!isHistorikfynd(one) || column === undefined) return one;
    const row = sheet.cells.findIndex(
      (cells, at) => at >= below && !taken.has(at) && isRow(cells, column, one),
    );
    if (row < 0) return one;
    taken.add(row);
    return { ...one, cell: cellName(row, column) };
  });
}

const isHistorikfynd = (fynd: Fynd): fynd is Historikfynd =>
  fynd.typ === 'egetEjTolkat' && (fynd.vad === 'period' || fynd.vad === 'prognos');

/** Whether a row holds what the finding says, and the words that name it. */
const isRow = (
  cells: readonly ReportCell[],
  column: number,
  { varde, rad }: Historikfynd,
): boolean => {
  const texts = cells.map(textOf);
  const names = rad.split(' · ').filter((name) => name !== '' && name !== varde);
  return (
    texts.some((text) => text !== '') &&
    (texts[column] ?? '') === varde &&
    names.every((name) => texts.includes(name))
  );
};

const textOf = (cell: ReportCell): string => {
  if (cell === null) return '';
  if ('text' in cell) return cell.text.trim();
  return String('number' in cell ? cell.number : cell.value).trim();
};
