import { areaName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { DraftSeries } from './splitSeries.ts';

/** Series without those that say again what another says, and the findings about them. */
export interface DistinctSeries {
  readonly series: readonly DraftSeries[];
  readonly fynd: readonly Fynd[];
}

/** Rounding to whole kronor or tkr in the one that is a summary of the other. */
const room = 0.002;

/**
 * Leaves out a series that repeats another of the same kind and year, month by month: a ledger beside a
 * matrix made of it, or the same sheet in two workbooks. The one with the most rows is kept.
 */
export function dropCopies(series: readonly DraftSeries[]): DistinctSeries {
  const fynd: Fynd[] = [];
  const kept = series.filter((draft, at) => {
    const original = series.find(
      (other, index) => index !== at && isBefore(other, index, draft, at) && repeats(draft, other),
    );
    if (original) fynd.push(tell(draft, original));
    return !original;
  });
  return { series: kept, fynd };
}

const isBefore = (other: DraftSeries, index: number, draft: DraftSeries, at: number): boolean => {
  const more = other.serie.belopp.length - draft.serie.belopp.length;
  return more > 0 || (more === 0 && index < at);
};

function repeats({ serie: a }: DraftSeries, { serie: b }: DraftSeries): boolean {
  if (a.slag !== b.slag || a.ar !== b.ar) return false;
  const [own, other] = [sumsOf(a), sumsOf(b)];
  const isWhole = own.slice(1).every((sum) => sum === 0);
  if (isWhole)
    return ties(
      own[0] ?? 0,
      other.reduce((sum, part) => sum + part, 0),
    );
  const filled = own.flatMap((sum, m) => (sum === 0 ? [] : [m]));
  return filled.length > 0 && filled.every((m) => ties(own[m] ?? 0, other[m] ?? 0));
}

const ties = (a: number, b: number): boolean =>
  a !== 0 && Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * room;

function sumsOf({ manad, belopp }: DraftSeries['serie']): readonly number[] {
  const sums = new Array<number>(13).fill(0);
  for (let i = 0; i < belopp.length; i++) {
    const m = manad[i] ?? 0;
    sums[m] = (sums[m] ?? 0) + (belopp[i] ?? 0);
  }
  return sums;
}

const tell = ({ serie }: DraftSeries, { serie: other }: DraftSeries): Fynd => ({
  bok: serie.kalla.bok,
  blad: serie.kalla.blad,
  cell: areaName(serie.kalla.area),
  typ: 'dubbelTabell',
  allvar: 'upplysning',
  andraBok: other.kalla.bok,
  andraOmrade: `${other.kalla.blad}!${areaName(other.kalla.area)}`,
});
