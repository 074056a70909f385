import type { Fynd } from '../../domain/fynd/fynd.ts';
import { month } from '../../domain/period/month.ts';
import { cellName } from '../../domain/address/area.ts';
import type { Konteringar } from '../../domain/underlag/huvudbok.ts';
import { hashRows } from './hashRows.ts';
import { collectRows, placeInSeries } from './seriesPlace.ts';
import type { DraftSeries } from './splitSeries.ts';

/** So many rows in succession that stand twice are a batch read twice. */
const shortestRun = 3;
/** Fewer equal postings in a month than this happen by themselves. */
const fewestTwins = 5;
/** Twins scattered over a month are told when they are so many times those of a usual month. */
const twinExcess = 5;

/** Postings that stand twice: batches in the same order, and rows of a month that have twins all over. */
export function findRepeatedRows(draft: DraftSeries): readonly Fynd[] {
  if (draft.read.table.amounts.length > 2) return [];
  const hashes = hashRows(draft.serie);
  const inRun = new Uint8Array(hashes.length);
  const twinOf = linkTwins(draft.serie, hashes);
  const runs = findRuns(twinOf, inRun);
  return [
    ...runs.map(({ first, again, length }) =>
      tell(draft, (i) => i >= again && i < again + length, first),
    ),
    ...findTwins(draft, twinOf, inRun),
  ];
}

/** Rows `again` and on repeat rows `first` and on. */
interface Run {
  readonly first: number;
  readonly again: number;
  readonly length: number;
}

/**
 * For each row the nearest earlier one that is the same, or −1. Open addressing: a Map of 200 000 numbers
 * costs more than reading them.
 */
function linkTwins(serie: Konteringar, hashes: Int32Array): Int32Array {
  const slots = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2));
  const held = new Int32Array(slots).fill(-1);
  const twinOf = new Int32Array(hashes.length).fill(-1);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    let other = held[slot] ?? -1;
    while (other >= 0 && (hashes[other] !== hash || !isSame(serie, i, other))) {
      slot = (slot + 1) & (slots - 1);
      other = held[slot] ?? -1;
    }
    twinOf[i] = other;
    held[slot] = i;
  }
  return twinOf;
}

const isSame = (
  { ansvar, verksamhet, konto, manad, belopp }: Konteringar,
  i: number,
  j: number,
): boolean =>
  belopp[i] === belopp[j] &&
  manad[i] === manad[j] &&
  konto.index[i] === konto.index[j] &&
  verksamhet.index[i] === verksamhet.index[j] &&
  ansvar.index[i] === ansvar.index[j];

function findRuns(twinOf: Int32Array, inRun: Uint8Array): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i + shortestRun <= twinOf.length; i++) {
    const first = twinOf[i] ?? -1;
    if (first < 0) continue;
    let length = 1;
    while (first + length < i && twinOf[i + length] === first + length) length += 1;
    if (length < shortestRun || isMonotone(twinOf, first, length)) continue;
    runs.push({ first, again: i, length });
    inRun.fill(1, i, i + length);
    i += length - 1;
  }
  return runs;
}

/** The same posting over and over is no batch. */
function isMonotone(twinOf: Int32Array, first: number, length: number): boolean {
  for (let i = first + 1; i < first + length; i++) if (twinOf[i] !== i - 1) return false;
  return true;
}

function findTwins(draft: DraftSeries, twinOf: Int32Array, inRun: Uint8Array): readonly Fynd[] {
  const { manad } = draft.serie;
  const rows = new Array<number>(13).fill(0);
  const twins = new Array<number>(13).fill(0);
  for (let i = 0; i < twinOf.length; i++) {
    const m = manad[i] ?? 0;
    rows[m] = (rows[m] ?? 0) + 1;
    if ((twinOf[i] ?? -1) >= 0 && inRun[i] === 0) twins[m] = (twins[m] ?? 0) + 1;
  }
  return twins.flatMap((count, m) => {
    const others = twins.filter((_, other) => other !== m && (rows[other] ?? 0) > 0);
    const usual = others.toSorted((a, b) => a - b)[Math.floor(others.length / 2)] ?? 0;
    if (count < fewestTwins || count <= usual * twinExcess || others.length === 0) return [];
    const isTwin = (i: number): boolean =>
      manad[i] === m && (twinOf[i] ?? -1) >= 0 && inRun[i] === 0;
    const first = twinOf.find((twin, i) => twin >= 0 && isTwin(i)) ?? 0;
    return [tell(draft, isTwin, first)];
  });
}

function tell(draft: DraftSeries, isRepeated: (i: number) => boolean, first: number): Fynd {
  const { serie, read } = draft;
  const rows = collectRows(draft, isRepeated);
  const months = new Set<number>();
  serie.manad.forEach((m, i) => {
    if (isRepeated(i)) months.add(m);
  });
  const [only = 0] = months;
  return {
    ...placeInSeries(draft, rows.rader[0], 'belopp'),
    typ: 'dubbelInlasning',
    allvar: 'fel',
    antal: rows.rader.length,
    manad: months.size === 1 ? month(serie.ar, only) : null,
    andraCell: cellName((serie.rad[first] ?? 1) - 1, read.table.amounts[0]?.index ?? 0),
    ...rows,
  };
}
