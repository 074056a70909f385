import { columnName } from '../../domain/address/area.ts';
import { orePer } from '../../domain/amount/enhet.ts';
import { sum, type Ore } from '../../domain/amount/ore.ts';
import { toTableSign } from '../../domain/avvikelse/tecken.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { beloppsroller } from '../../domain/uppfoljning/calculateSumma.ts';
import { calculateTabell } from '../../domain/uppfoljning/calculateUppfoljning.ts';
import type { Beloppsroll, Kolumn, Rad, Tabell } from '../../domain/underlag/tabell.ts';

/** Sums and avvikelser that a table prints, against those that follow from its rows. */
export function findSumFynd(tabell: Tabell, decimals: number): readonly Fynd[] {
  const unit = orePer[tabell.enhet.varde] / 10 ** decimals;
  return [
    ...tabell.rader.flatMap((rad, at) => checkSum(tabell, rad, partsOf(tabell.rader, at), unit)),
    ...checkAvvikelser(tabell, unit),
  ];
}

/** The rows that a sum sums: all that count, or those of its section. */
function partsOf(rader: readonly Rad[], at: number): readonly Rad[] {
  const rad = rader[at];
  const counted = rader.filter(({ roll }) => roll === 'rad');
  if (rad?.roll === 'summa') return counted;
  if (rad?.roll !== 'delsumma') return [];
  const before = rader.slice(0, at).filter(({ roll }) => roll === 'rad');
  const since = rader.slice(0, at).findLastIndex(({ roll }) => roll === 'delsumma') + 1;
  const section = rader.slice(since, at).filter(({ roll }) => roll === 'rad');
  const candidates = [section, ...before.map((_, from) => before.slice(from))];
  return candidates.toSorted((a, b) => countTies(rad, b) - countTies(rad, a))[0] ?? section;
}

const countTies = (printed: Rad, parts: readonly Rad[]): number =>
  beloppsroller.filter((roll) => {
    const amount = printed.belopp[roll] ?? null;
    return amount !== null && amount === sumOf(parts, roll);
  }).length;

function sumOf(parts: readonly Rad[], roll: Beloppsroll): Ore | null {
  const unreadable = parts.some(({ saknas }) =>
    ['felvarde', 'ejTal', 'felAr'].includes(saknas[roll] ?? ''),
  );
  return unreadable ? null : sum(parts.flatMap(({ belopp }) => belopp[roll] ?? []));
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

/**
 * What rounding may explain of a sum of n rounded parts: half a unit each in the worst case, but in
 * practice they even out; a unit for few rows, two for many. More is called a fault.
 */
const roundingRoom = (parts: number, unit: number): number =>
  (parts < 2 ? 0 : parts <= 12 ? 1 : 2) * unit;

const placeOf = (rad: Rad, column: Kolumn): Pick<Fynd, 'bok' | 'blad' | 'cell'> => ({
  bok: rad.bok,
  blad: rad.blad,
  cell: `${columnName(column.index)}${rad.rad}`,
});

function checkAvvikelser(tabell: Tabell, unit: number): readonly Fynd[] {
  return calculateTabell(tabell).rader.flatMap((rad) =>
    tabell.kolumner.flatMap((column): readonly Fynd[] => {
      const { roll } = column;
      if (roll !== 'avvikelse' && roll !== 'avvikelseAck' && roll !== 'avvikelseHelar') return [];
      const [tryckt, beraknad] = [rad.tryckt[roll] ?? null, expected(rad, roll)];
      if (tryckt === null || beraknad.length === 0 || beraknad.includes(tryckt)) return [];
      const nearest = beraknad.reduce((a, b) =>
        Math.abs(b - tryckt) < Math.abs(a - tryckt) ? b : a,
      );
      const common = { ...placeOf(rad, column), rad: rad.namn, tryckt, beraknad: nearest };
      return Math.abs(tryckt - nearest) <= unit
        ? [{ ...common, typ: 'avrundning', allvar: 'upplysning' }]
        : [
            {
              ...common,
              typ: 'avvikelseStammerInte',
              allvar: 'fel',
              belopp: (tryckt - nearest) as Ore,
            },
          ];
    }),
  );
}

/** The avvikelser that a column may print; "Avvikelse" alone compares whatever its table has. */
function expected(
  rad: ReturnType<typeof calculateTabell>['rader'][number],
  roll: 'avvikelse' | 'avvikelseAck' | 'avvikelseHelar',
): readonly Ore[] {
  const { budget = null, utfall = null } = rad.belopp;
  const plain = budget === null || utfall === null ? null : ((budget - utfall) as Ore);
  const all =
    roll === 'avvikelse' ? [rad.avvikelseHelar, rad.avvikelseAck, plain] : [rad[roll], plain];
  return all.filter((amount) => amount !== null);
}
