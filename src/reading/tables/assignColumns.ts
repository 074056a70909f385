import type { Kolumn, Kolumnroll } from '../../domain/underlag/tabell.ts';
import { formatAt, textAt } from '../cells/gridCells.ts';
import { yearInTexts } from '../headers/yearInTexts.ts';
import { assignLabels } from './assignLabels.ts';
import { amountRows, codeOf } from './columnProfile.ts';
import { comparedColumns } from './fitAvvikelse.ts';
import type { FoundTable } from './findTables.ts';
import { followedYear } from './followedYear.ts';
import { isMeasure, type HeaderColumn } from './headerBlock.ts';
import { settlePoster } from './settlePoster.ts';
import { settlePrognoser, type RankedColumn } from './settlePrognoser.ts';

/**
 * The role of every column of a found table. Of two columns of one role the one of the followed year
 * counts, then the one that the avvikelse compares, the total of a project last, then the higher rank, then the leftmost; an older utfall is the earlier year, a prognos of an
 * earlier month the earlier prognos, what is left `okand`.
 * `year` is followed where the sheet itself names none.
 */
export function assignColumns(table: FoundTable, year: number | null): readonly Kolumn[] {
  const labels = assignLabels(table);
  const amounts = table.columns.map((column) => toKolumn(table, column, labels));
  const texts = [...table.lines.toReversed(), table.grid.blad];
  const titled = yearInTexts(texts) ?? year;
  const columns = settlePoster(table, withoutEmpty(table, amounts));
  const followed = followedYear(columns, titled);
  const settled = settlePrognoser(columns, followed, texts);
  return resolveDoubles(settled, followed, comparedColumns(table, settled));
}

function toKolumn(
  table: FoundTable,
  column: HeaderColumn,
  labels: ReadonlyMap<number, Kolumnroll>,
): RankedColumn {
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
    manad: meaning?.manad ?? null,
  };
}

/** A column whose numbers are formatted as per cent holds shares, whatever its header. */
function showsShare(table: FoundTable, column: number): boolean {
  for (let row = table.from; row < table.to; row++)
    if (textAt(table.grid, row, column) !== '')
      return formatAt(table.grid, row, column).includes('%');
  return false;
}

/** A column that is headed but holds no amounts at all says nothing. */
const withoutEmpty = (
  table: FoundTable,
  columns: readonly RankedColumn[],
): readonly RankedColumn[] =>
  columns.map((column) =>
    isMeasure(column.roll) &&
    amountRows(table.grid, [column.index], table.from, table.to).length === 0
      ? { ...column, roll: 'okand' as const }
      : column,
  );

function resolveDoubles(
  columns: readonly RankedColumn[],
  year: number | null,
  compared: readonly RankedColumn[],
): readonly Kolumn[] {
  const age = ({ ar }: RankedColumn): number =>
    ar === null || year === null ? 0 : Math.abs(ar - year);
  const ofProject = (column: RankedColumn): number => Number(isOfProject(column, columns));
  const ordered = columns.toSorted(
    (a, b) =>
      age(a) - age(b) ||
      Number(compared.includes(b)) - Number(compared.includes(a)) ||
      ofProject(a) - ofProject(b) ||
      b.rank - a.rank ||
      a.index - b.index,
  );
  const taken = new Set<Kolumnroll>();
  const roles = new Map<number, Kolumnroll>();
  for (const column of ordered) {
    const roll = freeRole(column, taken, year);
    if (roll !== 'okand' && roll !== 'procent') taken.add(roll);
    roles.set(column.index, roll);
  }
  return columns.map(({ rank: _rank, manad: _manad, ...column }) => ({
    ...column,
    roll: roles.get(column.index) ?? 'okand',
  }));
}

/** What a project has in all, beside a column that is of the year: "Total budget | Budget 2025". */
const isOfProject = ({ roll, ar, rubrik }: RankedColumn, all: readonly RankedColumn[]): boolean =>
  ar === null &&
  /(?<!\p{L})total|projekt/iu.test(rubrik) &&
  all.some((other) => other.roll === roll && other.ar !== null);

/** An utfall of an earlier year than the followed is the earlier year's, also where it stands alone. */
function freeRole(
  column: RankedColumn,
  taken: ReadonlySet<Kolumnroll>,
  followed: number | null,
): Kolumnroll {
  const older = column.ar !== null && followed !== null && column.ar < followed;
  const roll = column.roll === 'utfall' && older ? 'foregaendeAr' : column.roll;
  return taken.has(roll) ? 'okand' : roll;
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
