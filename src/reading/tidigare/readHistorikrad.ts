import type { Ore } from '../../domain/amount/ore.ts';
import { month, parseMonth, type Month } from '../../domain/period/month.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { Prognoshistorikrad } from '../../domain/tidigare/prognoshistorik.ts';
import { parseAmount, toOre } from '../cells/parseAmount.ts';
import type { CellValue, Grid } from '../grid.ts';
import { periodInText } from '../headers/periodInText.ts';
import { cellAt, egetAt, textAt } from './cells.ts';
import type { EgenTabell } from './egenTabell.ts';

/** What finds a cell of a table by its header. */
type Finder = Pick<EgenTabell, 'find'>;

/** Why a row is no forecast: the cell that says so. */
export interface EjHistorikrad {
  readonly saknar: 'period' | 'prognos';
}

/**
 * Reads a row of the table of earlier forecasts, ours or one that a person has typed: amounts in tkr, a
 * dash for none. A row needs a period and a prognos.
 */
export function readHistorikrad(
  grid: Grid,
  { find }: Finder,
  row: number,
): Prognoshistorikrad | EjHistorikrad {
  const value = (header: string): CellValue => {
    const column = find(header);
    return column === null ? null : cellAt(grid, row, column);
  };
  const text = (header: string): string => {
    const column = find(header);
    return column === null ? '' : blankOr(textAt(grid, row, column).trim());
  };
  const amount = (header: string): Ore | null => tkrIn(value(header)) ?? null;
  const period = periodIn(value(egnaOrd.period));
  const prognos = value(egnaOrd.prognos) === null ? undefined : tkrIn(value(egnaOrd.prognos));
  if (period === null) return { saknar: 'period' };
  if (prognos === undefined) return { saknar: 'prognos' };
  const column = find(egnaOrd.kommentar);
  return {
    period,
    ansvar: text(egnaOrd.ansvar) || null,
    kod: kodOf(text(egnaOrd.kod), text(egnaOrd.namn)),
    namn: text(egnaOrd.namn),
    forslag: amount(egnaOrd.forslag),
    justering: amount(egnaOrd.justering),
    prognos,
    lag: amount(egnaOrd.lagsta),
    hog: amount(egnaOrd.hogsta),
    metod: text(egnaOrd.metod),
    kommentar: column === null ? null : egetAt(grid, row, column),
  };
}

/** Whether a row was read as a forecast. */
export const isHistorikrad = (
  read: Prognoshistorikrad | EjHistorikrad,
): read is Prognoshistorikrad => !('saknar' in read);

const blankOr = (text: string): string => (/^[-–—−]$/u.test(text) ? '' : text);

/** A verksamhet without a code is known by its name; the whole has neither, or is called a sum. */
const kodOf = (kod: string, namn: string): string | null => {
  if (kod !== '') return kod;
  return namn === '' || whole.test(namn) ? null : namn;
};

const whole = /^(?:summa|totalt?|totalsumma|helheten|hela|alla?|allt)(?!\p{L})/iu;

function periodIn(value: CellValue): Month | null {
  if (value === null || typeof value === 'boolean') return null;
  if (typeof value === 'object') return 'date' in value ? parseMonth(value.date.slice(0, 7)) : null;
  if (typeof value === 'string') return periodInText(value).period;
  return month(Math.floor(value / 100), value % 100);
}

/** null for a dash; undefined for what is no amount. */
function tkrIn(value: CellValue): Ore | null | undefined {
  const parsed = parseAmount(value);
  if ('decimal' in parsed) return toOre(parsed, 'tkr') ?? undefined;
  return parsed.saknas === 'ejRedovisat' || parsed.saknas === 'tom' ? null : undefined;
}
