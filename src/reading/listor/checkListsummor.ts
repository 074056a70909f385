import { cellName } from '../../domain/address/area.ts';
import type { Enhet } from '../../domain/amount/enhet.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { textAt, valueAt } from '../cells/gridCells.ts';
import { toOre } from '../cells/parseAmount.ts';
import { unitInText } from '../cells/unitInText.ts';
import { parseListamount } from './listceller.ts';
import { readListrader, type ListBodyRow } from './tabeller/listrader.ts';
import type { Listroll } from './tabeller/listroll.ts';
import type { Listkolumn, LastLista } from './tabeller/settleListkolumner.ts';

/** The columns that a list sums: those of money, and those of hours and årsarbetare. */
const money: readonly Listroll[] = [
  'belopp',
  'sokt',
  'beslutat',
  'vantat',
  'forbrukat',
  'aterstar',
  'budget',
  'kostnad',
  'kostnadForegaende',
  'effekt',
  'realiserad',
];
const counts: readonly Listroll[] = [
  'beviljade',
  'utforda',
  'timmarForegaende',
  'behov',
  'tillgangliga',
  'saknas',
];

/** The columns of a list that hold what can be summed. */
export const summedColumns = ({ kolumner }: LastLista): readonly Listkolumn[] =>
  kolumner.filter(({ roll }) => money.includes(roll) || counts.includes(roll));

/** The printed sums of a list that are not those of the rows since the sum before, nor of all rows. */
export function checkListsummor(tabell: LastLista, enhet: Enhet): readonly Fynd[] {
  const rader = readListrader(tabell);
  const columns = summedColumns(tabell);
  return rader.flatMap((rad, at) =>
    rad.slag === 'summa'
      ? columns.flatMap((kolumn) => checkOne(tabell, rader.slice(0, at), rad.row, kolumn, enhet))
      : [],
  );
}

function checkOne(
  tabell: LastLista,
  before: readonly ListBodyRow[],
  row: number,
  kolumn: Listkolumn,
  enhet: Enhet,
): readonly Fynd[] {
  const printed = figureAt(tabell, row, kolumn, enhet);
  if (printed === null) return [];
  const lastSum = before.findLastIndex(({ slag }) => slag === 'summa');
  const [own, all] = [before.slice(lastSum + 1), before].map((rader) =>
    sumOf(tabell, rader, kolumn, enhet),
  );
  const room = roomOf(tabell, before, kolumn, enhet);
  const ties = [own, all].some((sum) => sum !== undefined && Math.abs(sum - printed) <= room);
  const beraknad = (lastSum === before.length - 1 ? all : own) ?? 0;
  if (ties) return [];
  const { grid, slag } = tabell;
  return [
    {
      bok: grid.bok,
      blad: grid.blad,
      cell: cellName(row, kolumn.index),
      typ: 'listsummaStammerInte',
      allvar: 'fel',
      lista: slag,
      rad: textAt(grid, row, tabell.first),
      kolumn: kolumn.text,
      tryckt: printed,
      beraknad,
      pengar: money.includes(kolumn.roll),
    },
  ];
}

/** What a column's rows give together, sums left out. */
export const sumOf = (
  tabell: LastLista,
  rader: readonly ListBodyRow[],
  kolumn: Listkolumn,
  enhet: Enhet,
): number =>
  // Hours and årsarbetare have decimals that binary sums don't hold exactly.
  Number(
    rader
      .filter(({ slag }) => slag === 'rad')
      .reduce((total, { row }) => total + (figureAt(tabell, row, kolumn, enhet) ?? 0), 0)
      .toPrecision(12),
  );

/** Öre of a column of money, else the number itself. */
export function figureAt(
  { grid }: LastLista,
  row: number,
  { index, roll, text }: Listkolumn,
  enhet: Enhet,
): number | null {
  const parsed = parseListamount(valueAt(grid, row, index));
  if (!('decimal' in parsed)) return null;
  return money.includes(roll) ? toOre(parsed, unitInText(text) ?? enhet) : Number(parsed.decimal);
}

/** Rows rounded to the last printed decimal miss their sum by half of it each at most. */
export function roomOf(
  { grid }: LastLista,
  rader: readonly ListBodyRow[],
  { index, roll, text }: Listkolumn,
  enhet: Enhet,
): number {
  const decimals = rader.map(({ row }) => {
    const parsed = parseListamount(valueAt(grid, row, index));
    return 'decimal' in parsed ? (parsed.decimal.split('.')[1]?.length ?? 0) : 0;
  });
  const unit = money.includes(roll)
    ? (toOre({ decimal: '1', enhet: null }, unitInText(text) ?? enhet) ?? 1)
    : 1;
  return (unit / 10 ** Math.max(0, ...decimals)) * 0.5 * Math.max(1, rader.length);
}
