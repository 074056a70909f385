import { columnName } from '../../domain/address/area.ts';
import { orePer } from '../../domain/amount/enhet.ts';
import { sum, type Ore } from '../../domain/amount/ore.ts';
import { toTableSign } from '../../domain/avvikelse/tecken.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { beloppsroller } from '../../domain/uppfoljning/calculateSumma.ts';
import { calculateTabell } from '../../domain/uppfoljning/calculateUppfoljning.ts';
import type { Avvikelseroll, Kolumn, Rad, Tabell } from '../../domain/underlag/tabell.ts';
import { roundedTo } from '../across/roundedTo.ts';
import { roundingRoom } from './roundingRoom.ts';
import { partsOf, sumOf } from './sumParts.ts';

/** Sums and avvikelser that a table prints, against those that follow from its rows. */
export function findSumFynd(tabell: Tabell, decimals: number): readonly Fynd[] {
  const unit = orePer[tabell.enhet.varde] / 10 ** decimals;
  return [
    ...tabell.rader.flatMap((rad, at) => checkSum(tabell, rad, partsOf(tabell.rader, at), unit)),
    ...checkAvvikelser(tabell, unit),
  ];
}

function checkSum(
  tabell: Tabell,
  printed: Rad,
  parts: readonly Rad[],
  unit: number,
): readonly Fynd[] {
  if (parts.length === 0) return [];
  return beloppsroller.flatMap((roll): readonly Fynd[] => {
    const [amount, total] = [printed.belopp[roll] ?? null, sumOf(parts, roll)];
    const column = tabell.kolumner.find((one) => one.roll === roll);
    if (amount === null || total === null || amount === total || !column) return [];
    const difference = amount - total;
    const common = {
      ...placeOf(printed, column),
      rad: printed.namn,
      tryckt: toTableSign(amount, tabell.tecken.varde),
      beraknad: toTableSign(total, tabell.tecken.varde),
      belopp: toTableSign(difference as Ore, tabell.tecken.varde),
    };
    return Math.abs(difference) <= roundingRoom(parts.length, unit)
      ? [{ ...common, typ: 'avrundning', allvar: 'upplysning' }]
      : [{ ...common, typ: 'summaStammerInte', allvar: 'fel', kolumn: column.rubrik }];
  });
}

const placeOf = (rad: Rad, column: Kolumn): Pick<Fynd, 'bok' | 'blad' | 'cell'> => ({
  bok: rad.bok,
  blad: rad.blad,
  cell: `${columnName(column.index)}${rad.rad}`,
});

function checkAvvikelser(tabell: Tabell, unit: number): readonly Fynd[] {
  const { rader } = calculateTabell(tabell);
  return tabell.kolumner.flatMap((column): readonly Fynd[] => {
    const roll = avvikelseroller.find((one) => one === column.roll);
    if (!roll) return [];
    const room = avvikelseRoom(tabell, roll, unit);
    return rader.flatMap((rad): readonly Fynd[] => {
      const [tryckt, beraknad] = [rad.tryckt[roll] ?? null, expected(rad, roll, rader)];
      if (tryckt === null || beraknad.length === 0 || beraknad.includes(tryckt)) return [];
      const nearest = beraknad.reduce((a, b) =>
        Math.abs(b - tryckt) < Math.abs(a - tryckt) ? b : a,
      );
      const common = { ...placeOf(rad, column), rad: rad.namn, tryckt, beraknad: nearest };
      const belopp = (tryckt - nearest) as Ore;
      return Math.abs(belopp) <= room
        ? [{ ...common, typ: 'avrundning', allvar: 'upplysning' }]
        : [{ ...common, typ: 'avvikelseStammerInte', allvar: 'fel', belopp }];
    });
  });
}

const avvikelseroller: readonly Avvikelseroll[] = ['avvikelse', 'avvikelseAck', 'avvikelseHelar'];

/** A unit of the amounts; where the avvikelser are rounded more, half a unit of theirs besides. */
function avvikelseRoom(tabell: Tabell, roll: Avvikelseroll, unit: number): number {
  const printed = tabell.rader.flatMap(({ tryckt }) => tryckt[roll] ?? []);
  const coarse = printed.some((amount) => amount !== 0) ? roundedTo(tabell, printed) : unit;
  return coarse > unit ? coarse / 2 + unit : unit;
}

type BeraknadRad = ReturnType<typeof calculateTabell>['rader'][number];

/**
 * The avvikelser that a column may print; "Avvikelse" alone compares whatever its table has. Of an
 * income and a cost row the net may stand beside one of them.
 */
function expected(
  rad: BeraknadRad,
  roll: Avvikelseroll,
  rader: readonly BeraknadRad[],
): readonly Ore[] {
  const own = avvikelserOf(rad, roll);
  if (rad.post === null) return own;
  const posts = rader.filter(
    ({ post, kod, namn }) => post !== null && kod === rad.kod && namn === rad.namn,
  );
  const each = posts.map((one) => avvikelserOf(one, roll)[0] ?? null);
  const known = each.filter((amount) => amount !== null);
  return known.length === each.length ? [...own, sum(known)] : own;
}

function avvikelserOf(rad: BeraknadRad, roll: Avvikelseroll): readonly Ore[] {
  const { budget = null, utfall = null } = rad.belopp;
  const plain = budget === null || utfall === null ? null : ((budget - utfall) as Ore);
  const all =
    roll === 'avvikelse' ? [rad.avvikelseHelar, rad.avvikelseAck, plain] : [rad[roll], plain];
  return all.filter((amount) => amount !== null);
}
