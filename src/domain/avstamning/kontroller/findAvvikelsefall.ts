import { subtract, sum, type Ore } from '../../amount/ore.ts';
import type { Avvikelseroll, Beloppsroll, Kolumn, Rad, Tabell } from '../../underlag/tabell.ts';
import { roundedTo, stepOf } from '../rader/roundedTo.ts';

/** A printed avvikelse beside the one that follows from the amounts. */
export interface Avvikelsefall {
  readonly rad: Rad;
  readonly column: Kolumn;
  readonly tryckt: Ore;
  readonly beraknad: Ore;
  /** What is compared: the budget, then the outcome. */
  readonly av: readonly [Beloppsroll, Beloppsroll];
  /** Whose amounts are compared: the row's own, or those of its income and its cost together. */
  readonly rader: readonly Rad[];
  readonly room: number;
}

/** Every avvikelse that a table prints, beside the nearest that its amounts give. */
export function findAvvikelsefall(tabell: Tabell): readonly Avvikelsefall[] {
  const columns = tabell.kolumner.filter(({ roll }) => isAvvikelseroll(roll));
  if (columns.length === 0) return [];
  return columns.flatMap((column): readonly Avvikelsefall[] => {
    const roll = column.roll as Avvikelseroll;
    const room = roomOf(tabell, roll);
    const all = tabell.rader.flatMap((rad) => {
      const [tryckt, vantade] = [rad.tryckt[roll] ?? null, expected(rad, roll, tabell.rader)];
      return tryckt !== null && vantade.length > 0 ? [{ rad, tryckt, vantade }] : [];
    });
    const av = mostCompared(all, room);
    const isNetto = mostNetto(all, room);
    return all.flatMap(({ rad, tryckt, vantade }): readonly Avvikelsefall[] => {
      const asked = vantade.filter((one) => av === null || sameColumns(one.av, av));
      const nearest = nearestOf(tryckt, asked, room, isNetto);
      if (!nearest) return [];
      const { belopp, av: of, rader } = nearest;
      return [{ rad, column, tryckt, beraknad: belopp, av: of, rader, room }];
    });
  });
}

/** What ties; else what the column holds in its other rows; else what is nearest. */
function nearestOf(
  tryckt: Ore,
  asked: readonly Vantad[],
  room: number,
  isNetto: boolean | null,
): Vantad | undefined {
  const distance = ({ belopp }: Vantad): number => Math.abs(belopp - tryckt);
  const byDistance = asked.toSorted((a, b) => distance(a) - distance(b));
  const [nearest] = byDistance;
  if (!nearest || distance(nearest) <= room || isNetto === null) return nearest;
  return byDistance.find(({ rader }) => rader.length > 1 === isNetto) ?? nearest;
}

/** Whether a column beside income and cost rows holds their net rather than their own; null: its rows don't tell. */
function mostNetto(rows: readonly Avvikelserad[], room: number): boolean | null {
  const counts = { netto: 0, egen: 0 };
  for (const { tryckt, vantade } of rows) {
    if (!vantade.some(({ rader }) => rader.length > 1)) continue;
    for (const { belopp, rader } of vantade)
      if (Math.abs(belopp - tryckt) <= room) counts[rader.length > 1 ? 'netto' : 'egen']++;
  }
  return counts.netto === counts.egen ? null : counts.netto > counts.egen;
}

interface Avvikelserad {
  readonly tryckt: Ore;
  readonly vantade: readonly Vantad[];
}

/**
 * What a column compares, told by its rows: what gives the printed avvikelse in most of them. null
 * where the rows don't tell.
 */
function mostCompared(rows: readonly Avvikelserad[], room: number): Avvikelsefall['av'] | null {
  const counts = new Map<string, { readonly av: Avvikelsefall['av']; readonly count: number }>();
  for (const { tryckt, vantade } of rows)
    for (const { belopp, av } of vantade) {
      const before = counts.get(av.join('-'))?.count ?? 0;
      const ties = tryckt !== 0 && Math.abs(belopp - tryckt) <= room;
      counts.set(av.join('-'), { av, count: before + (ties ? 1 : 0) });
    }
  const [best, second] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return best && best.count > (second?.count ?? 0) ? best.av : null;
}

const sameColumns = (a: Avvikelsefall['av'], b: Avvikelsefall['av']): boolean =>
  a[0] === b[0] && a[1] === b[1];

const isAvvikelseroll = (roll: Kolumn['roll']): boolean => roll.startsWith('avvikelse');

/** A unit of the amounts; where the avvikelser are rounded more, half a unit of theirs besides. */
function roomOf(tabell: Tabell, roll: Avvikelseroll): number {
  const unit = stepOf(tabell);
  const printed = tabell.rader.flatMap(({ tryckt }) => tryckt[roll] ?? []);
  const coarse = printed.some((amount) => amount !== 0) ? roundedTo(tabell, printed) : unit;
  return coarse > unit ? coarse / 2 + unit : unit;
}

/** An avvikelse that may be printed, what it compares, and of which rows. */
interface Vantad {
  readonly belopp: Ore;
  readonly av: Avvikelsefall['av'];
  readonly rader: readonly Rad[];
}

/**
 * The avvikelser that a column may print; "Avvikelse" alone compares whatever its table has. Of an
 * income and a cost row the net may stand beside one of them.
 */
function expected(rad: Rad, roll: Avvikelseroll, rader: readonly Rad[]): readonly Vantad[] {
  const own = avvikelserOf(rad, roll);
  if (rad.post === null) return own;
  const posts = rader.filter(
    ({ post, kod, namn }) => post !== null && kod === rad.kod && namn === rad.namn,
  );
  const known = posts.flatMap((one) => avvikelserOf(one, roll)[0] ?? []);
  const [first] = known;
  return first && known.length === posts.length
    ? [...own, { belopp: sum(known.map(({ belopp }) => belopp)), av: first.av, rader: posts }]
    : own;
}

function avvikelserOf(rad: Rad, roll: Avvikelseroll): readonly Vantad[] {
  return compared[roll].flatMap((av): readonly Vantad[] => {
    const [budget, outcome] = av.map((one) => rad.belopp[one] ?? null);
    if (budget == null || outcome == null) return [];
    return [{ belopp: subtract(budget, outcome), av, rader: [rad] }];
  });
}

const helar = ['budget', 'prognos'] as const;
const ack = ['ackBudget', 'utfall'] as const;
const plain = ['budget', 'utfall'] as const;

/** What a column of each kind may compare, the likeliest first. */
const compared: Readonly<Record<Avvikelseroll, readonly Avvikelsefall['av'][]>> = {
  avvikelse: [helar, ack, plain],
  avvikelseHelar: [helar, plain],
  avvikelseAck: [ack, plain],
};
