import { columnName } from '../../domain/address/area.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import { toTableSign } from '../../domain/avvikelse/tecken.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Beloppsroll, Kolumn, Rad, Tabell } from '../../domain/underlag/tabell.ts';
import { orePer } from '../../domain/amount/enhet.ts';
import { partsOf, sumOf } from '../../domain/avstamning/rader/sumParts.ts';

/** Amounts this many times apart are taken for kronor beside tkr, or tkr beside mnkr. */
const thousandfold = { least: 500, most: 2000 } as const;
/** Fewer units than this say nothing of scale: a project that has hardly begun. */
const fewest = 10;
/** Of two rows none is the odd one. */
const fewestRows = 3;
/** A row that holds more than this share of a column, out of scale with the rest, stands in another unit. */
const nearlyAll = 0.99;

/**
 * Amounts about a thousand times out of scale against the same row's budget or prognos, and rows that are
 * so against the rest. A table whose printed sum ties is in one unit, and investments vary so by nature.
 */
export function findScaleFynd(tabell: Tabell): readonly Fynd[] {
  if (tabell.typ.varde === 'investeringar' || sumTies(tabell)) return [];
  const counted = tabell.rader.filter(({ roll }) => roll === 'rad');
  if (counted.length < fewestRows) return [];
  return counted.flatMap((rad) => {
    const found = againstOwn(tabell, rad, counted) ?? againstOthers(tabell, rad, counted);
    return found === null ? [] : [found];
  });
}

const compared: readonly (readonly [Beloppsroll, Beloppsroll])[] = [
  ['utfall', 'budget'],
  ['prognos', 'budget'],
  ['utfall', 'ackBudget'],
  ['utfall', 'prognos'],
];

/** The amount of a row that is a thousand times off another of its amounts. */
function againstOwn(tabell: Tabell, rad: Rad, rows: readonly Rad[]): Fynd | null {
  for (const [a, b] of compared) {
    const [one, other] = [sizeOf(rad, a), sizeOf(rad, b)];
    const ratio = Math.max(one, other) / Math.min(one, other);
    if (!isThousandfold(ratio) || Math.min(one, other) < fewest * orePer[tabell.enhet.varde])
      continue;
    const wrong = distance(rows, rad, a) >= distance(rows, rad, b) ? a : b;
    return place(tabell, rad, wrong, wrong === a ? b : a);
  }
  return null;
}

const isThousandfold = (ratio: number): boolean =>
  ratio >= thousandfold.least && ratio <= thousandfold.most;

/** How far, as a ratio, an amount is from the middle of its column. */
function distance(rows: readonly Rad[], rad: Rad, roll: Beloppsroll): number {
  const [size, middle] = [sizeOf(rad, roll), median(others(rows, rad, roll))];
  return middle === 0 ? 0 : Math.max(size / middle, middle / size);
}

/** A row that towers in every column: out of scale, and nearly all of the table or typed in thousands. */
function againstOthers(tabell: Tabell, rad: Rad, rows: readonly Rad[]): Fynd | null {
  const rolls = compared
    .flat()
    .filter((roll, at, all) => all.indexOf(roll) === at && sizeOf(rad, roll) > 0);
  const towers = rolls.every((roll) => {
    const rest = others(rows, rad, roll);
    const middle = median(rest);
    return (
      middle > 0 && sizeOf(rad, roll) >= middle * thousandfold.least && isLargest(rad, roll, rest)
    );
  });
  const [first] = rolls;
  if (!first || !towers) return null;
  const odd =
    rolls.every((roll) => shareOf(rad, roll, rows) > nearlyAll) || onlyThousands(tabell, rad, rows);
  return odd ? place(tabell, rad, first, null) : null;
}

const isLargest = (rad: Rad, roll: Beloppsroll, rest: readonly number[]): boolean =>
  rest.every((size) => size < sizeOf(rad, roll));

const shareOf = (rad: Rad, roll: Beloppsroll, rows: readonly Rad[]): number =>
  sizeOf(rad, roll) / rows.reduce((sum, row) => sum + sizeOf(row, roll), 0);

/** Every amount of the row ends in three zeros, and none of the other rows' does so throughout. */
function onlyThousands(tabell: Tabell, rad: Rad, rows: readonly Rad[]): boolean {
  const step = orePer[tabell.enhet.varde] * 1000;
  const isRound = (row: Rad): boolean =>
    Object.values(row.belopp).every((amount) => amount === null || amount % step === 0);
  return isRound(rad) && rows.every((row) => row === rad || !isRound(row));
}

const sizeOf = (rad: Rad, roll: Beloppsroll): number => Math.abs(rad.belopp[roll] ?? 0);

const others = (rows: readonly Rad[], rad: Rad, roll: Beloppsroll): readonly number[] =>
  rows.filter((row) => row !== rad).flatMap((row) => sizeOf(row, roll) || []);

const median = (sizes: readonly number[]): number =>
  sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;

/** Whether the table's own sum ties with its rows in every column that it states. */
function sumTies(tabell: Tabell): boolean {
  const at = tabell.rader.findIndex(({ roll }) => roll === 'summa');
  const printed = tabell.rader[at];
  if (!printed) return false;
  const parts = partsOf(tabell.rader, at);
  const stated = (Object.entries(printed.belopp) as [Beloppsroll, Ore | null][]).filter(
    ([, amount]) => amount !== null,
  );
  const room = orePer[tabell.enhet.varde] * 2;
  return stated.every(([roll, amount]) => {
    const total = sumOf(parts, roll);
    return total === null || Math.abs(total - (amount ?? 0)) <= room;
  });
}

function place(
  tabell: Tabell,
  rad: Rad,
  roll: Beloppsroll,
  against: Beloppsroll | null,
): Fynd | null {
  const column = columnOf(tabell, roll);
  const other = against && columnOf(tabell, against);
  const [varde, mot] = [rad.belopp[roll] ?? null, against && (rad.belopp[against] ?? null)];
  if (!column || varde === null) return null;
  return {
    bok: rad.bok,
    blad: rad.blad,
    cell: `${columnName(column.index)}${rad.rad}`,
    typ: 'enhetsfel',
    allvar: 'varning',
    rad: rad.kod ?? rad.namn,
    kolumn: column.rubrik,
    varde: toTableSign(varde, tabell.tecken.varde),
    enhet: tabell.enhet.varde,
    mot:
      other && mot !== null
        ? { kolumn: other.rubrik, varde: toTableSign(mot, tabell.tecken.varde) }
        : null,
  };
}

const columnOf = (tabell: Tabell, roll: Beloppsroll): Kolumn | undefined =>
  tabell.kolumner.find((column) => column.roll === roll);
