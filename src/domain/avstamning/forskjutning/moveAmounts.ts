import { orePer } from '../../amount/enhet.ts';
import { ore, sum, type Ore } from '../../amount/ore.ts';
import { toTableSign } from '../../avvikelse/tecken.ts';
import type { Avvikelseroll, Beloppsroll, Kolumn, Rad, Tabell } from '../../underlag/tabell.ts';
import { beloppsroller } from '../../uppfoljning/calculateSumma.ts';
import { amountOf } from '../rader/tableRows.ts';

/** A cell of a table: its row and its column. */
export interface Beloppscell {
  readonly rad: Rad;
  readonly kolumn: Kolumn;
}

/** What should stand in a cell; null: nobody knows. */
export type Flytt = Beloppscell & { readonly belopp: Ore | null };

/** Whether a column holds amounts. */
export const isBelopp = ({ roll }: Kolumn): boolean =>
  (beloppsroller as readonly string[]).includes(roll);
const isAvvikelse = ({ roll }: Kolumn): boolean => roll.startsWith('avvikelse');

/** The columns whose cells are amounts or follow from them, from left to right. */
export const figureColumns = ({ kolumner }: Tabell): readonly Kolumn[] =>
  kolumner
    .filter((one) => isBelopp(one) || isAvvikelse(one) || one.roll === 'procent')
    .toSorted((a, b) => a.index - b.index);

/** What a cell prints, in the sign of its table; null where it is blank. */
export function printedIn(tabell: Tabell, { rad, kolumn }: Beloppscell): Ore | null {
  if (kolumn.roll === 'procent') {
    const share = rad.procent?.[kolumn.index];
    return share ? ore(Math.round(share.varde * orePer[tabell.enhet.varde])) : null;
  }
  if (!isBelopp(kolumn)) return rad.tryckt[kolumn.roll as Avvikelseroll] ?? null;
  const belopp = amountOf(rad, kolumn.roll as Beloppsroll);
  return belopp === null ? null : toTableSign(belopp, tabell.tecken.varde);
}

/** A table with other amounts in some of its cells; shares of them are left out, nothing tells what they were. */
export function moveAmounts(tabell: Tabell, flyttar: readonly Flytt[]): Tabell {
  const rows = new Set(flyttar.map(({ rad }) => rad.nyckel));
  return {
    ...tabell,
    rader: tabell.rader.map((rad) =>
      rows.has(rad.nyckel)
        ? withAmounts(
            tabell,
            rad,
            flyttar.filter((one) => one.rad.nyckel === rad.nyckel),
          )
        : rad,
    ),
  };
}

function withAmounts(tabell: Tabell, rad: Rad, flyttar: readonly Flytt[]): Rad {
  const { procent, ...rest } = rad;
  const lost = new Set(flyttar.map(({ kolumn }) => kolumn.index));
  const kept = Object.entries(procent ?? {}).filter(([index]) => !lost.has(Number(index)));
  const pick = (test: (kolumn: Kolumn) => boolean, turn: (amount: Ore) => Ore) =>
    Object.fromEntries(
      flyttar
        .filter(({ kolumn }) => test(kolumn))
        .map(({ kolumn, belopp }) => [kolumn.roll, belopp === null ? null : turn(belopp)]),
    );
  return {
    ...rest,
    ...(kept.length === 0 ? {} : { procent: Object.fromEntries(kept) }),
    belopp: { ...rad.belopp, ...pick(isBelopp, (one) => toTableSign(one, tabell.tecken.varde)) },
    tryckt: { ...rad.tryckt, ...pick(isAvvikelse, (one) => one) },
  };
}

/** What a lost amount must be for the printed sum of its column to tie, in the sign of the table; null without one. */
export function amountBySum(tabell: Tabell, { rad, kolumn }: Beloppscell): Ore | null {
  const total = tabell.rader.findLast(({ roll }) => roll === 'summa');
  const roll = kolumn.roll as Beloppsroll;
  const whole = total && isBelopp(kolumn) ? amountOf(total, roll) : null;
  if (whole == null || rad.roll !== 'rad') return null;
  const others = tabell.rader.filter((one) => one.roll === 'rad' && one.nyckel !== rad.nyckel);
  const rest = sum(others.flatMap((one) => amountOf(one, roll) ?? []));
  return toTableSign(ore(whole - rest), tabell.tecken.varde);
}
