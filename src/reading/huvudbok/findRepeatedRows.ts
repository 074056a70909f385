import type { Fynd } from '../../domain/fynd/fynd.ts';
import { month } from '../../domain/period/month.ts';
import { cellName } from '../../domain/address/area.ts';
import type { Konteringar } from '../../domain/underlag/huvudbok.ts';
import { hashRows } from './hashRows.ts';
import { joinSeries, type JoinedSeries } from './joinSeries.ts';
import { linkTwins } from './linkTwins.ts';
import { collectRows, placeInSeries } from './seriesPlace.ts';
import type { DraftSeries } from './splitSeries.ts';
import { comesAgain, isSureBatch, mostPairMonths, pairLength, type Run } from './surePairs.ts';

/** So many rows in succession that stand twice are a batch read twice; fewer only where they are sure. */
const shortestRun = 3;
/** Fewer equal postings in a month than this happen by themselves. */
const fewestTwins = 5;
/** Twins scattered over a month are told when they are so many times those of a usual month. */
const twinExcess = 5;

/**
 * Amounts that stand twice: batches in the same order, in one table or in two of the same kind and year,
 * and rows of a month that have twins all over. In a budget, which is often alike, only batches of rows.
 */
export function findRepeatedRows(series: readonly DraftSeries[]): readonly Fynd[] {
  const groups = new Map<string, [DraftSeries, ...DraftSeries[]]>();
  for (const draft of series) {
    const key = `${draft.serie.slag} ${draft.serie.ar}`;
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return [...groups.values()].flatMap(findInGroup);
}

function findInGroup(drafts: [DraftSeries, ...DraftSeries[]]): readonly Fynd[] {
  const joined = joinSeries(drafts);
  const hashes = hashRows(joined.serie);
  const inRun = new Uint8Array(hashes.length);
  const twinOf = linkTwins(joined.serie, hashes);
  const runs = findRuns(joined, twinOf, inRun);
  const told = runs.flatMap((run) => tellRun(joined, run));
  if (drafts[0].serie.slag === 'budget') return told.filter(({ antal }) => antal >= shortestRun);
  return [
    ...told,
    ...drafts.flatMap((draft) =>
      draft.read.table.amounts.length > 2 ? [] : findTwins(joined, draft, twinOf, inRun),
    ),
  ];
}

function findRuns(joined: JoinedSeries, twinOf: Int32Array, inRun: Uint8Array): readonly Run[] {
  const { serie, endOf } = joined;
  const runs: Run[] = [];
  const pairs: Run[] = [];
  for (let i = 0; i + pairLength <= twinOf.length; i++) {
    const first = twinOf[i] ?? -1;
    if (first < 0) continue;
    const end = Math.min(endOf(i), i + endOf(first) - first);
    let length = 1;
    while (first + length < i && i + length < end && twinOf[i + length] === first + length)
      length += 1;
    if (length < pairLength || isMonotone(twinOf, first, length)) continue;
    const run: Run = { first, again: i, length };
    if (countAmounts(serie, i, length) < shortestRun) {
      if (length === pairLength) pairs.push(run);
      continue;
    }
    runs.push(run);
    inRun.fill(1, i, i + length);
    i += length - 1;
  }
  const sure = findSurePairs(joined, twinOf, pairs, inRun);
  return joinRuns([...runs, ...sure].toSorted((a, b) => a.again - b.again));
}

/** The pairs that are batches; marks their rows. */
function findSurePairs(
  joined: JoinedSeries,
  twinOf: Int32Array,
  pairs: readonly Run[],
  inRun: Uint8Array,
): readonly Run[] {
  if (pairs.length === 0) return [];
  const inPair = new Set(pairs.flatMap(({ again }) => [again, again + 1]));
  const alone = twinOf.reduce(
    (count, twin, i) => count + (twin >= 0 && inRun[i] === 0 && !inPair.has(i) ? 1 : 0),
    0,
  );
  const months = new Set(pairs.map(({ again }) => joined.serie.manad[again]));
  const isUsual = months.size > mostPairMonths || comesAgain(alone, twinOf.length);
  const sure = pairs.filter((pair) => isSureBatch(joined, twinOf, pair, isUsual));
  for (const { again, length } of sure) inRun.fill(1, again, again + length);
  return sure;
}

/** Runs next to each other that repeat runs next to each other are one, whatever stands blank between. */
function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.again + last.length === run.again && last.first + last.length === run.first)
      joined[joined.length - 1] = { ...last, length: last.length + run.length };
    else joined.push(run);
  }
  return joined;
}

function countAmounts({ belopp }: Konteringar, from: number, length: number): number {
  let count = 0;
  for (let i = from; i < from + length; i++) if (belopp[i] !== 0) count += 1;
  return count;
}

/** The same posting over and over is no batch. */
function isMonotone(twinOf: Int32Array, first: number, length: number): boolean {
  for (let i = first + 1; i < first + length; i++) if (twinOf[i] !== i - 1) return false;
  return true;
}

function findTwins(
  { placeOf }: JoinedSeries,
  draft: DraftSeries,
  twinOf: Int32Array,
  inRun: Uint8Array,
): readonly Fynd[] {
  const { manad, belopp } = draft.serie;
  const start = startOf(placeOf, draft, twinOf.length);
  const isTwin = (i: number): boolean =>
    (twinOf[start + i] ?? -1) >= 0 && inRun[start + i] === 0 && belopp[i] !== 0;
  const rows = new Array<number>(13).fill(0);
  const twins = new Array<number>(13).fill(0);
  for (let i = 0; i < manad.length; i++) {
    const m = manad[i] ?? 0;
    rows[m] = (rows[m] ?? 0) + 1;
    if (isTwin(i)) twins[m] = (twins[m] ?? 0) + 1;
  }
  return twins.flatMap((count, m) => {
    const others = twins.filter((_, other) => other !== m && (rows[other] ?? 0) > 0);
    const usual = others.toSorted((a, b) => a - b)[Math.floor(others.length / 2)] ?? 0;
    const isAlone = count >= shortestRun && others.every((twin) => twin === 0);
    const isExcess = count >= fewestTwins && count > usual * twinExcess;
    if (others.length === 0 || !(isAlone || isExcess)) return [];
    const isTold = (i: number): boolean => manad[i] === m && isTwin(i);
    const again = manad.findIndex((_, i) => isTold(i));
    return [tell(draft, isTold, placeOf(twinOf[start + again] ?? 0))];
  });
}

function startOf(placeOf: JoinedSeries['placeOf'], draft: DraftSeries, length: number): number {
  for (let i = 0; i < length;) {
    const place = placeOf(i);
    if (place.draft === draft) return i;
    i += Math.max(1, place.draft.serie.belopp.length);
  }
  return 0;
}

function tellRun({ placeOf }: JoinedSeries, { first, again, length }: Run): readonly Told[] {
  const { draft, row } = placeOf(again);
  return [tell(draft, (i) => i >= row && i < row + length, placeOf(first))];
}

type Told = Extract<Fynd, { readonly typ: 'dubbelInlasning' }>;

function tell(
  draft: DraftSeries,
  isRepeated: (i: number) => boolean,
  original: ReturnType<JoinedSeries['placeOf']>,
): Told {
  const { serie } = draft;
  const rows = collectRows(draft, isRepeated);
  const months = new Set<number>();
  serie.manad.forEach((m, i) => {
    if (isRepeated(i) && serie.belopp[i] !== 0) months.add(m);
  });
  const [only = 0] = months;
  return {
    ...placeInSeries(draft, rows.rader[0], 'belopp'),
    typ: 'dubbelInlasning',
    allvar: 'fel',
    antal: rows.rader.length,
    manad: months.size === 1 ? month(serie.ar, only) : null,
    andraCell: otherCell(draft, original),
    ...rows,
  };
}

/** A cell on another sheet is named with its sheet. */
function otherCell(draft: DraftSeries, original: ReturnType<JoinedSeries['placeOf']>): string {
  const { grid, amounts } = original.draft.read.table;
  const rad = original.draft.serie.rad[original.row] ?? 1;
  const cell = cellName(rad - 1, amounts[0]?.index ?? 0);
  const { grid: own } = draft.read.table;
  return grid.blad === own.blad && grid.bok === own.bok ? cell : `${grid.blad}!${cell}`;
}
