import { normalName } from '../verksamhet/nyckel.ts';
import type { FigureHeaders, RowFacts } from './rowFacts.ts';

/** Rows (indexes) of a sheet that share a code or a name. */
export interface AlikeRows {
  readonly rader: readonly RowFacts[];
  readonly rows: readonly number[];
}

/** A row before and the same row now, by their indexes; `to` is null when it is gone. */
export interface RowPair {
  readonly from: number;
  readonly to: number | null;
  readonly isSure: boolean;
}

/**
 * Pairs rows that share a code or a name: those that a fact singles out surely, the rest in their order
 * and not surely. A lone row on either side is the same row, whatever it is called now.
 */
export function matchAlike(
  before: AlikeRows,
  after: AlikeRows,
  { all, lasting }: FigureHeaders,
): readonly RowPair[] {
  const isSameCount = before.rows.length === after.rows.length;
  const everything = both(nameOf, allFiguresOf(all));
  const figures = figuresOf(lasting);
  const pairs: (RowPair & { readonly to: number })[] = [];
  const add = (isSure: boolean, find: Find, mark: Mark): void => {
    const left = {
      from: before.rows.filter((at) => pairs.every(({ from }) => from !== at)),
      to: after.rows.filter((at) => pairs.every(({ to }) => to !== at)),
    };
    const found = find(left, markAt(before, mark), markAt(after, mark));
    pairs.push(...found.map(([from, to]) => ({ from, to, isSure })));
  };
  if (isSameCount && before.rows.length === 1) add(true, inOrder, anything);
  if (isSameCount) add(true, unchanged, everything);
  add(true, singledOut, nameOf);
  add(true, singledOut, both(nameOf, figures));
  add(true, allSingledOut, everything);
  add(true, singledOut, figures);
  if (isSameCount) add(true, lastOne(figures, before, after), nameOf);
  add(false, inOrder, nameOf);
  if (isSameCount) add(false, inOrder, anything);
  const isGuessed = pairs.some(({ isSure }) => !isSure);
  const gone = before.rows.filter((at) => pairs.every(({ from }) => from !== at));
  return [...pairs, ...gone.map((from) => ({ from, to: null, isSure: !isGuessed }))];
}

/** What tells a row from others, null where it has nothing of the kind. */
type Mark = (rad: RowFacts) => string | null;
type MarkAt = (at: number) => string | null;

/** The rows that have no other half yet. */
interface Left {
  readonly from: readonly number[];
  readonly to: readonly number[];
}
type Pair = readonly [number, number];
type Find = (left: Left, before: MarkAt, after: MarkAt) => readonly Pair[];

const markAt =
  ({ rader }: AlikeRows, mark: Mark): MarkAt =>
  (at) => {
    const rad = rader[at];
    return rad === undefined ? null : mark(rad);
  };

const anything: Mark = () => '';
const nameOf: Mark = ({ namn }) => normalName(namn);

/** Workbooks keep fewer digits than a quotient has. */
const written = (value: number | undefined): string =>
  value === undefined ? '' : String(Number(value.toFixed(6)) || 0);

const allFiguresOf =
  (headers: readonly string[]): Mark =>
  ({ belopp }) =>
    headers.map((header) => written(belopp[header])).join('|');

/** Figures that are all nothing tell no row from another. */
const figuresOf =
  (headers: readonly string[]): Mark =>
  (rad) => {
    const isNothing = headers.every((header) => !rad.belopp[header]);
    return isNothing ? null : allFiguresOf(headers)(rad);
  };

const both =
  (first: Mark, second: Mark): Mark =>
  (rad) => {
    const marks = [first(rad), second(rad)];
    return marks.includes(null) ? null : marks.join('|');
  };

/** All rows in their order, where nothing about them has changed. */
const unchanged: Find = (left, before, after) => {
  const pairs = inOrder(
    left,
    () => '',
    () => '',
  );
  return pairs.every(([from, to]) => before(from) === after(to)) ? pairs : [];
};

/** The rows that a mark singles out both before and now. */
const singledOut: Find = (left, before, after) => {
  const isOnly = (rows: readonly number[], marks: MarkAt, mark: string): boolean =>
    rows.filter((at) => marks(at) === mark).length === 1;
  return left.from.flatMap((from) => {
    const mark = before(from);
    if (mark === null || !isOnly(left.from, before, mark) || !isOnly(left.to, after, mark))
      return [];
    const to = left.to.find((at) => after(at) === mark);
    return to === undefined ? [] : [[from, to] as const];
  });
};

/** Figures that follow the month say something only where they fit every row. */
const allSingledOut: Find = (left, before, after) => {
  const pairs = singledOut(left, before, after);
  return pairs.length === left.from.length && pairs.length === left.to.length ? pairs : [];
};

/** The one row that is left on each side, when it is called the same and its figures don't deny it. */
const lastOne =
  (figures: Mark, before: AlikeRows, after: AlikeRows): Find =>
  ({ from, to }, nameBefore, nameAfter) => {
    const [old, now] = [from[0], to[0]];
    if (old === undefined || now === undefined || from.length + to.length > 2) return [];
    const [stood, stands] = [markAt(before, figures)(old), markAt(after, figures)(now)];
    const isDenied = stood !== null && stands !== null && stood !== stands;
    return nameBefore(old) === nameAfter(now) && !isDenied ? [[old, now]] : [];
  };

/** Rows with the same mark in their order. */
const inOrder: Find = (left, before, after) => {
  const taken = new Set<number>();
  return left.from.flatMap((from) => {
    const to = left.to.find((at) => !taken.has(at) && after(at) === before(from));
    if (to === undefined) return [];
    taken.add(to);
    return [[from, to] as const];
  });
};
