import { sum, type Ore } from '../../domain/amount/ore.ts';
import { monthNumberOf, yearOf, type Month } from '../../domain/period/month.ts';
import type { Prognoshistorikrad } from '../../domain/tidigare/prognoshistorik.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';

/** A forecast that was made before its year ended, and what the year ended at. */
export interface Prognosmiss {
  readonly period: Month;
  /** The grupp; null: the whole. */
  readonly kod: string | null;
  readonly namn: string;
  readonly prognos: Ore;
  readonly utfall: Ore;
}

/**
 * The earlier forecasts of the grupper and the whole whose year is known to its end: from the history,
 * or the followed year when December is closed. Newest first, then by code, the whole last.
 * @example planMissar(uppfoljning)[0] // { period: '2024-08', kod: '51', prognos: …, utfall: … }
 */
export function planMissar(uppfoljning: Uppfoljning): readonly Prognosmiss[] {
  const outcomes = yearOutcomes(uppfoljning);
  return uppfoljning.prognoshistorik
    .flatMap((rad) => missOf(rad, outcomes))
    .toSorted((a, b) => byText(b.period, a.period) || byText(a.kod ?? LAST, b.kod ?? LAST));
}

/** Sorts after every code and name. */
const LAST = '\uffff';

type Outcomes = ReadonlyMap<string, Ore>;

const outcomeKey = (kod: string | null, ar: number): string => `${ar}\n${kod ?? ''}`;

function missOf(rad: Prognoshistorikrad, outcomes: Outcomes): readonly Prognosmiss[] {
  const { period, ansvar, kod, namn, prognos } = rad;
  const utfall = outcomes.get(outcomeKey(kod, yearOf(period)));
  // In December nothing is left to forecast.
  const isForecast = ansvar === null && monthNumberOf(period) < 12;
  if (!isForecast || prognos === null || utfall === undefined) return [];
  return [{ period, kod, namn, prognos, utfall }];
}

function yearOutcomes({ kostnadslage, ekonomi: { period } }: Uppfoljning): Outcomes {
  const followed = kostnadslage.serier.find(({ kod }) => kod === null)?.utfall ?? [];
  // December may be said to be closed before it is booked.
  const isBooked = followed.length > 0 && followed.every((amount) => amount !== 0);
  const isWhole = period !== null && monthNumberOf(period) === 12 && isBooked;
  return new Map(
    kostnadslage.serier.flatMap(({ kod, utfall, historik }) => [
      ...historik.map((year) => [outcomeKey(kod, year.ar), sum(year.utfall)] as const),
      ...(isWhole ? [[outcomeKey(kod, yearOf(period)), sum(utfall)] as const] : []),
    ]),
  );
}

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
