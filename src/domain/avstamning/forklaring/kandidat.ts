import { orePer } from '../../amount/enhet.ts';
import { ore, type Ore } from '../../amount/ore.ts';
import { toTableSign } from '../../avvikelse/tecken.ts';
import { beloppsroller } from '../../uppfoljning/calculateSumma.ts';
import type { Avvikelseroll, Beloppsroll, Kolumn, Rad, Tabell } from '../../underlag/tabell.ts';
import { stepOf } from '../rader/roundedTo.ts';
import { amountOf, cellOf, columnOf } from '../rader/tableRows.ts';

/** A neighbouring amount, in the house's sign. */
export interface Granne {
  readonly slag: 'grannrad' | 'grannkolumn';
  readonly cell: string;
  readonly belopp: Ore;
  /** A printed avvikelse: it equals an amount by chance where another amount is 0. */
  readonly avvikelse?: true;
}

/** An amount that may be what is wrong: in the house's sign, with what would be right if it alone is wrong. */
export interface Kandidat {
  readonly namn: string;
  readonly cell: string;
  readonly post: Rad['post'];
  /** 0 where the cell is blank. */
  readonly skrivet: Ore;
  readonly ratt: Ore;
  /** The amount as its table prints it. */
  readonly print: (amount: Ore) => Ore;
  /** What its table rounds to, in öre. */
  readonly steg: number;
  /** A printed sum rather than a row's own amount. */
  readonly isSumma?: boolean;
  /** Another comparison of the same amount fails by as much. */
  readonly isSuspect?: boolean;
  /** Another comparison of the same amount ties. */
  readonly isCleared?: boolean;
  /** The very amount that is compared, not one of many that it is summed of. */
  readonly isDirect?: true;
  readonly grannar: () => readonly Granne[];
}

/** A row's amount as a candidate; `by`: what it lacks if it alone is wrong. null without its column. */
export function toKandidat(
  tabell: Tabell,
  rad: Rad,
  roll: Beloppsroll,
  by: number,
  more: Pick<Kandidat, 'isSumma' | 'isSuspect' | 'isCleared' | 'isDirect'> = {},
): Kandidat | null {
  const column = columnOf(tabell, roll);
  if (!column) return null;
  const skrivet = amountOf(rad, roll) ?? ore(0);
  if (!Number.isSafeInteger(skrivet + by)) return null;
  return {
    namn: rad.namn,
    cell: cellOf(rad, column),
    post: rad.post,
    skrivet,
    ratt: ore(skrivet + by),
    print: (amount) => toTableSign(amount, tabell.tecken.varde),
    steg: Math.min(stepOf(tabell), orePer[tabell.enhet.varde]),
    ...more,
    grannar: () => neighboursOf(tabell, rad, column, roll),
  };
}

/** The amounts in the columns beside, and in the rows above and below. */
function neighboursOf(
  tabell: Tabell,
  rad: Rad,
  column: Kolumn,
  roll: Beloppsroll,
): readonly Granne[] {
  const amounts = tabell.kolumner.filter(({ roll: one }) => isBeloppsroll(one));
  const at = amounts.indexOf(column);
  const beside = [amounts[at + 1], amounts[at - 1]].flatMap((other): readonly Granne[] => {
    const belopp = other ? amountOf(rad, other.roll as Beloppsroll) : null;
    return other && belopp !== null
      ? [{ slag: 'grannkolumn', cell: cellOf(rad, other), belopp }]
      : [];
  });
  const row = tabell.rader.indexOf(rad);
  const around = [tabell.rader[row + 1], tabell.rader[row - 1]].flatMap((other) => {
    const belopp = other ? amountOf(other, roll) : null;
    return other && belopp !== null
      ? [{ slag: 'grannrad' as const, cell: cellOf(other, column), belopp }]
      : [];
  });
  return [...beside, ...around, ...avvikelserBeside(tabell, rad, column)];
}

/** The printed avvikelser in the cells to the right and left, as amounts: a row that has slipped has them there. */
const avvikelserBeside = (tabell: Tabell, rad: Rad, { index }: Kolumn): readonly Granne[] =>
  tabell.kolumner.flatMap((other): readonly Granne[] => {
    const isBeside = Math.abs(other.index - index) === 1 && other.roll.startsWith('avvikelse');
    const tryckt = isBeside ? (rad.tryckt[other.roll as Avvikelseroll] ?? null) : null;
    if (tryckt === null) return [];
    const belopp = toTableSign(tryckt, tabell.tecken.varde);
    return [{ slag: 'grannkolumn', cell: cellOf(rad, other), belopp, avvikelse: true }];
  });

const isBeloppsroll = (roll: Kolumn['roll']): boolean =>
  (beloppsroller as readonly string[]).includes(roll);
