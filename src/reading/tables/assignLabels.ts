import type { Kolumnroll } from '../../domain/underlag/tabell.ts';
import { textAt } from '../cells/gridCells.ts';
import { headsCodes, headsVerksamhet } from '../headers/classifyHeader.ts';
import { amountRows, profileColumn, type ColumnProfile } from './columnProfile.ts';
import type { FoundTable } from './findTables.ts';
import { isMeasure, type HeaderColumn } from './headerBlock.ts';

interface Candidate {
  readonly column: HeaderColumn;
  readonly profile: ColumnProfile;
  /** How many different texts the column holds: what names the rows tells them apart. */
  readonly kinds: number;
  /** The length of its longest text. */
  readonly longest: number;
}

/** "51.1", "51-52", "IFO1": what a column headed as codes may hold besides digits. */
const longestCode = 12;
const saysCode = (header: string): boolean =>
  /^(?:verksamhets?-?)?kod|^vht|^id$|^nr$/i.test(header);

/** Kod, namn and post among the columns left of the first amount, by what the rows with amounts hold. */
export function assignLabels(table: FoundTable): ReadonlyMap<number, Kolumnroll> {
  const candidates = findCandidates(table);
  const codes = candidates.filter(
    ({ profile, column, longest }) =>
      (profile.codes > 0 && profile.codes >= profile.filled / 2) ||
      (profile.filled > 0 && saysCode(column.text) && longest <= longestCode),
  );
  const kod = chooseCodes(codes, candidates[0]);
  const texts = candidates.filter(
    (one) => one !== kod && !codes.includes(one) && one.profile.texts > 0,
  );
  const post = texts.find(({ column }) => holdsPosts(table, column.index));
  const namn = chooseNames(texts.filter((one) => one !== post)) ?? kod ?? candidates[0];
  const roles = new Map<number, Kolumnroll>();
  if (post) roles.set(post.column.index, 'post');
  if (namn) roles.set(namn.column.index, 'namn');
  if (kod) roles.set(kod.column.index, 'kod');
  return roles;
}

function findCandidates(table: FoundTable): readonly Candidate[] {
  const measures = table.columns.filter(
    ({ meaning }) => meaning !== null && isMeasure(meaning.roll),
  );
  const indexes = measures.map(({ index }) => index);
  const rows = amountRows(table.grid, indexes, table.from, table.to);
  const first = measures.find(({ index }) => index > table.grid.left)?.index ?? Infinity;
  return table.columns
    .filter(({ index }) => index < first)
    .map((column) => {
      const texts = rows.map((row) => textAt(table.grid, row, column.index));
      return {
        column,
        profile: profileColumn(table.grid, column.index, rows),
        kinds: new Set(texts).size,
        longest: Math.max(0, ...texts.map(({ length }) => length)),
      };
    });
}

/** The codes of the verksamhet go before those of an ansvar; unheaded numbers count only in the first column. */
const chooseCodes = (
  codes: readonly Candidate[],
  leftmost: Candidate | undefined,
): Candidate | undefined =>
  codes.find(({ column }) => headsVerksamhet(column.text)) ??
  codes.find(({ column }) => headsCodes(column.text)) ??
  codes.find((one) => one === leftmost);

/** What is headed as verksamhet, else what tells most rows apart. */
const chooseNames = (names: readonly Candidate[]): Candidate | undefined =>
  names.toSorted(
    (a, b) =>
      Number(headsVerksamhet(b.column.text)) - Number(headsVerksamhet(a.column.text)) ||
      b.kinds - a.kinds ||
      b.profile.texts - a.profile.texts,
  )[0];

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
