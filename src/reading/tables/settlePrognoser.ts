import { month } from '../../domain/period/month.ts';
import type { Kolumn } from '../../domain/underlag/tabell.ts';
import { datesSomethingElse, monthInText } from '../headers/periodInText.ts';

/** A column with what decides between two of one role. */
export interface RankedColumn extends Kolumn {
  readonly rank: number;
  /** The month that its header names, 1–12, also without a year. */
  readonly manad: number | null;
}

/**
 * Of several columns of prognos the one of this period stays; those of earlier months become
 * `foregaendePrognos`, with their month in the followed year. One without a month is this period's where
 * those beside it are of earlier months than the table.
 * @param texts what may name the table's month, nearest first
 * @example settlePrognoser([utfallAugusti, prognos, prognosApril], 2025, []) // prognosApril is the earlier
 */
export function settlePrognoser<T extends RankedColumn>(
  columns: readonly T[],
  year: number | null,
  texts: readonly string[],
): readonly T[] {
  const manad = monthOfTable(columns, texts);
  const ofYear = columns.filter(({ ar }) => ar === null || year === null || ar === year);
  const forecasts = ofYear.filter(({ roll }) => roll === 'prognos');
  const current = currentOf(forecasts, manad);
  return columns.map((column) => {
    if (column.roll === 'foregaendePrognos')
      return ofYear.includes(column) ? dated(column, year) : { ...column, roll: 'okand' };
    const isPast =
      current !== null && forecasts.includes(column) && isBefore(column, current, manad);
    return isPast ? { ...dated(column, year), roll: 'foregaendePrognos' } : column;
  });
}

function monthOfTable(columns: readonly RankedColumn[], texts: readonly string[]): number | null {
  const closed = columns.filter(({ roll }) => roll === 'utfall' || roll === 'ackBudget');
  const own = closed.flatMap(({ manad }) => manad ?? []);
  const said = texts
    .filter((text) => !datesSomethingElse(text))
    .flatMap((t) => monthInText(t) ?? []);
  return own[0] ?? said[0] ?? null;
}

/** The forecast of this period: as of other columns, but one without a month before those of earlier months. */
function currentOf(forecasts: readonly RankedColumn[], manad: number | null): RankedColumn | null {
  const [first, ...rest] = forecasts.toSorted((a, b) => b.rank - a.rank || a.index - b.index);
  if (first === undefined || first.manad === null || isOfTable(first, manad)) return first ?? null;
  return rest.find((one) => one.manad === null && isSameKind(one, first)) ?? first;
}

const isOfTable = (column: RankedColumn, manad: number | null): boolean =>
  manad !== null && column.manad !== null && column.manad >= manad;

/** Net and gross, or original and revised, are no two periods. */
const isSameKind = (a: RankedColumn, b: RankedColumn): boolean =>
  Math.floor(a.rank + 0.06) === Math.floor(b.rank + 0.06);

function isBefore(column: RankedColumn, current: RankedColumn, manad: number | null): boolean {
  if (column === current || !isSameKind(column, current) || isOfTable(column, manad)) return false;
  if (column.manad === null) return column.rank < current.rank && current.manad === null;
  return current.manad === null || column.manad < current.manad;
}

const dated = <T extends RankedColumn>(column: T, year: number | null): T =>
  column.period !== null || column.manad === null || year === null
    ? column
    : { ...column, period: month(year, column.manad) };
