import { isMeasureCell } from './headerCells.ts';
import type { AmountColumn, KeyColumns } from './ledgerTable.ts';
import type { HeaderCell } from './readHeaderRow.ts';
import { saysAckumulerat } from './settleAckumulerat.ts';

/** The columns of a month matrix and a year's `budget` beside them; a month that stands twice for one kind and year is taken once. */
export const monthColumns = (
  cells: readonly HeaderCell[],
  budget: readonly HeaderCell[],
): readonly AmountColumn[] =>
  [
    ...distinct(cells.filter(({ manad }) => manad !== null)),
    ...distinct(
      budget
        .filter((cell) => rankOf(cell, { period: null }) < 3)
        .toSorted(byRank({ period: null })),
    ),
  ].map((cell) => toAmount(cell, 1));

/**
 * The columns of amounts of postings and of years. Debit and credit go before a net or a running balance,
 * a month's own amount before what has come so far; "Summa" is an amount only where nothing else is.
 */
export function amountColumns(
  cells: readonly HeaderCell[],
  keys: KeyColumns,
): readonly AmountColumn[] {
  const [debet, kredit] = (['debet', 'kredit'] as const).map((role) =>
    cells.filter((cell) => cell.role === role),
  );
  const both = [
    ...(debet ?? []).map((cell) => toAmount(cell, 1)),
    ...(kredit ?? []).map((cell) => toAmount(cell, -1)),
  ];
  if (both.length === 2) return both;
  const plain = cells.filter(
    (cell) => (cell.role === 'belopp' || isMeasureCell(cell)) && cell.index !== keys.period,
  );
  const cost = plain.find(({ text }) => saysCost.test(text));
  const [income] = kredit ?? [];
  if (cost && income) {
    const net = plain.find(({ text }) => saysNet.test(text));
    return net ? [toAmount(net, 1)] : [toAmount(cost, 1), toAmount(income, -1)];
  }
  const ranked = plain.toSorted(byRank(keys));
  const hasOwn = ranked.some((cell) => rankOf(cell, keys) < 2);
  // A year's budget on every month's row would count twelve times; sums so far are told apart later.
  const used = ranked.filter((cell) => {
    const rank = rankOf(cell, keys);
    return keys.period === null || rank < 2 || (rank === 3 && !hasOwn) || ranked.length === 1;
  });
  if (used.length > 0)
    return distinct(used)
      .toSorted((a, b) => a.index - b.index)
      .map((cell) => toAmount(cell, 1));
  if (both.length > 0) return both;
  return cells
    .filter(({ role }) => role === 'summa')
    .slice(0, 1)
    .map((cell) => toAmount(cell, 1));
}

/** Costs beside income: the two are one thing, or their net stands after them. */
const saysCost = /^(?:kostn|utgift)/i;
const saysNet = /netto|belopp|resultat|saldo/i;

const toAmount = (
  { index, text, slag, ar, manad }: HeaderCell,
  sign: AmountColumn['sign'],
): AmountColumn => ({ index, rubrik: text, slag, ar, manad, sign });

const byRank =
  (keys: Pick<KeyColumns, 'period'>) =>
  (a: HeaderCell, b: HeaderCell): number =>
    rankOf(a, keys) - rankOf(b, keys);

/** The lower the better: 2 and more where the column is none of the row's own month. */
function rankOf({ text }: HeaderCell, { period }: Pick<KeyColumns, 'period'>): number {
  if (saysAckumulerat(text) || /(?<!\p{L})jan\p{L}*\s*[-–]/iu.test(text)) return 3;
  if (saysPartly(text)) return 1;
  if (/hel ?år|(?<!\p{L})års|(?<!\p{L})år$/iu.test(text)) return period === null ? 0 : 2;
  return /saldo/i.test(text) ? 1 : 0;
}

/** Debit and credit as they are printed: a credit that is minus already is not turned again. */
export const signCredit = (
  amounts: readonly AmountColumn[],
  isMinus: (column: number) => boolean,
): readonly AmountColumn[] =>
  amounts.map((amount) =>
    amount.sign === -1 && isMinus(amount.index) ? { ...amount, sign: 1 } : amount,
  );

/** A first or an added budget is no budget of its own beside the whole one. */
const saysPartly = (text: string): boolean => /urspr|tilläg/i.test(text);

/** Two columns of one kind, year and month would count everything twice: the first is taken. */
const distinct = (cells: readonly HeaderCell[]): readonly HeaderCell[] =>
  cells.filter(
    (cell, at) =>
      cells.findIndex(
        (other) =>
          other.slag === cell.slag &&
          other.manad === cell.manad &&
          (other.ar === cell.ar || (cell.ar === null && saysPartly(cell.text))),
      ) === at,
  );

/** Debit and credit: two columns of one thing. */
export const isSplit = ([debet, kredit, ...more]: readonly AmountColumn[]): boolean =>
  debet !== undefined &&
  kredit !== undefined &&
  more.length === 0 &&
  debet.manad === null &&
  kredit.manad === null &&
  debet.slag === kredit.slag &&
  debet.ar === kredit.ar;
