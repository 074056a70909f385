import type { Kolumn, Kolumnroll } from '../../domain/underlag/tabell.ts';
import { formatAt, textAt } from '../cells/gridCells.ts';
import { headsCodes } from '../headers/classifyHeader.ts';
import { codeOf, profileColumn } from './columnProfile.ts';
import type { FoundTable } from './findTables.ts';
import { isMeasure, type HeaderColumn } from './headerBlock.ts';

/**
 * The role of every column of a found table. Of two columns of one role the one of the followed year
 * counts, then the higher rank, then the leftmost; an older utfall is the earlier year, what is left `okand`.
 */
export function assignColumns(table: FoundTable): readonly Kolumn[] {
  const labels = assignLabels(table);
  const amounts = table.columns.map((column) => toKolumn(table, column, labels));
  return resolveDoubles(withoutEmpty(table, amounts));
}

function toKolumn(
  table: FoundTable,
  column: HeaderColumn,
  labels: ReadonlyMap<number, Kolumnroll>,
): Kolumn & { readonly rank: number } {
  const { meaning, index, text } = column;
  const roll = labels.get(index) ?? meaning?.roll ?? 'okand';
  const shown = isMeasure(roll) && showsShare(table, index) ? 'procent' : roll;
  return {
    roll: shown,
    rubrik: text,
    index,
    ar: meaning?.ar ?? null,
    period: meaning?.period ?? null,
    rank: meaning?.rank ?? 0,
  };
}

type Ranked = Kolumn & { readonly rank: number };

/** A column whose numbers are formatted as per cent holds shares, whatever its header. */
function showsShare(table: FoundTable, column: number): boolean {
  for (let row = table.from; row < table.to; row++)
    if (textAt(table.grid, row, column) !== '')
      return formatAt(table.grid, row, column).includes('%');
  return false;
}

/** A column that is headed but holds no amounts at all says nothing. */
const withoutEmpty = (table: FoundTable, columns: readonly Ranked[]): readonly Ranked[] =>
  columns.map((column) =>
    isMeasure(column.roll) &&
    profileColumn(table.grid, column.index, table.from, table.to).filled === 0
      ? { ...column, roll: 'okand' as const }
      : column,
  );

/** Kod, namn and post among the columns left of the first amount. */
function assignLabels(table: FoundTable): ReadonlyMap<number, Kolumnroll> {
  const firstMeasure = table.columns.findIndex(
    ({ meaning }) => meaning !== null && isMeasure(meaning.roll),
  );
  const candidates = table.columns
    .slice(0, Math.max(firstMeasure, 1))
    .filter(
      ({ meaning }) =>
        meaning === null || meaning.roll === 'okand' || meaning.roll === 'anteckning',
    );
  const profiled = candidates.map((column) => ({
    column,
    profile: profileColumn(table.grid, column.index, table.from, table.to),
  }));
  const codes = profiled.filter(
    ({ profile }) => profile.codes > 0 && profile.codes >= profile.filled / 2,
  );
  const kod =
    codes.find(({ column }) => headsCodes(column.text)) ?? codes.find((one) => one === profiled[0]);
  const texts = profiled.filter(
    (one) => one !== kod && !codes.includes(one) && one.profile.texts > 0,
  );
  const post = texts.find(({ column }) => holdsPosts(table, column.index));
  const names = texts.filter((one) => one !== post);
  const namn = names.toSorted((a, b) => b.profile.texts - a.profile.texts)[0] ?? kod ?? profiled[0];
  const roles = new Map<number, Kolumnroll>();
  if (post) roles.set(post.column.index, 'post');
  if (namn) roles.set(namn.column.index, 'namn');
  if (kod) roles.set(kod.column.index, 'kod');
  return roles;
}

/** Whether a column says for each row if it is income or cost. */
function holdsPosts(table: FoundTable, column: number): boolean {
  let posts = 0;
  let others = 0;
  for (let row = table.from; row < table.to; row++) {
    const text = textAt(table.grid, row, column);
    if (/^(?:intäkt|kostnad|netto)/i.test(text)) posts += 1;
    else if (text !== '') others += 1;
  }
  return posts >= 2 && posts > others;
}

function resolveDoubles(columns: readonly Ranked[]): readonly Kolumn[] {
  const year = followedYear(columns);
  const age = ({ ar }: Ranked): number => (ar === null || year === null ? 0 : Math.abs(ar - year));
  const ordered = columns.toSorted(
    (a, b) => age(a) - age(b) || b.rank - a.rank || a.index - b.index,
  );
  const taken = new Set<Kolumnroll>();
  const roles = new Map<number, Kolumnroll>();
  for (const column of ordered) {
    const roll = freeRole(column, taken, ordered);
    if (roll !== 'okand' && roll !== 'procent') taken.add(roll);
    roles.set(column.index, roll);
  }
  return columns.map(({ rank: _rank, ...column }) => ({
    ...column,
    roll: roles.get(column.index) ?? 'okand',
  }));
}

/**
 * The year that the table follows up: that of its newest utfall or prognos. Next year's budget may
 * stand beside; it is not what this year's utfall is compared with.
 */
export function followedYear(columns: readonly Pick<Kolumn, 'roll' | 'ar'>[]): number | null {
  const years = (rolls: readonly Kolumnroll[]): readonly number[] =>
    columns.flatMap(({ roll, ar }) => (ar !== null && rolls.includes(roll) ? [ar] : []));
  const outcomes = years(['utfall', 'prognos']);
  const all = outcomes.length > 0 ? outcomes : years(['budget', 'ackBudget', 'avvikelse']);
  return all.length > 0 ? Math.max(...all) : null;
}

function freeRole(
  column: Ranked,
  taken: ReadonlySet<Kolumnroll>,
  all: readonly Ranked[],
): Kolumnroll {
  if (!taken.has(column.roll)) return column.roll;
  const newest = all.find(({ roll }) => roll === column.roll);
  const older = column.ar !== null && newest?.ar != null && column.ar < newest.ar;
  return column.roll === 'utfall' && older && !taken.has('foregaendeAr') ? 'foregaendeAr' : 'okand';
}

/** Whether most names begin with a code, "51 Äldreomsorg". */
export function namesHoldCodes(names: readonly string[]): boolean {
  const filled = names.filter((name) => name !== '');
  const coded = filled.filter((name) => splitCode(name).kod !== null);
  return coded.length >= 2 && coded.length >= filled.length / 2;
}

/** "51* Äldreomsorg" as its code and its name. */
export function splitCode(text: string): { readonly kod: string | null; readonly namn: string } {
  const match = /^(\d{1,6})\*?(?:\s*[-–.:]\s*|\s+)(?=\p{L})(.+)$/u.exec(text);
  return match ? { kod: codeOf(match[1]), namn: match[2] ?? text } : { kod: null, namn: text };
}
