import type { Ore } from '../../domain/amount/ore.ts';
import { sum } from '../../domain/amount/ore.ts';
import { calculateSumma } from '../../domain/uppfoljning/calculateSumma.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { Beloppsroll, Rad, Radroll } from '../../domain/underlag/tabell.ts';
import type {
  Avvikelser,
  BeraknadRad,
  BeraknadTabell,
} from '../../domain/uppfoljning/uppfoljning.ts';
import { bladNycklar } from '../../domain/verksamhet/bladNycklar.ts';
import { nameNetto, namePost, planNettorader } from './nettorader.ts';

/** A row of the sheet, before it has a place. Amounts in the house's sign. */
export interface Utskriftsrad extends Avvikelser {
  readonly kod: string | null;
  /** As printed: varav rows begin with "varav". */
  readonly namn: string;
  readonly roll: Radroll;
  /** The row of the table (an index) that it is; null where the sheet alone has it. */
  readonly kallrad: number | null;
  readonly belopp: Rad['belopp'];
  readonly saknas: Rad['saknas'];
  /** Per column the rows above (indexes) that the amount is the sum of; left out for a plain value. */
  readonly summerar: Readonly<Partial<Record<Beloppsroll, readonly number[]>>>;
}

/**
 * The rows of the sheet in the order of the source; the sum row is always there and shows what the rows
 * give, whatever the source printed, and so is the netto of each verksamhet of a verksamhetsanalys.
 */
export function planRader(tabell: BeraknadTabell): readonly Utskriftsrad[] {
  const { rader } = tabell;
  const planned = planNettorader(tabell);
  const places = new Map(planned.flatMap((plan, at) => ('rad' in plan ? [[plan.rad, at]] : [])));
  const counted = indexesOf(rader, (rad) => rad.roll === 'rad');
  const rows = planned.map((plan): Utskriftsrad => {
    if ('netto' in plan) return nettoRad(tabell, plan.netto);
    const rad = rader[plan.rad];
    if (rad === undefined) throw new Error('A planned row is one of the table');
    if (rad.roll === 'summa')
      return summaRad(tabell, rad.namn, rad.kod, { kallrad: plan.rad, rows: counted });
    const summerar = rad.roll === 'delsumma' ? subtotal(rader, plan.rad) : {};
    return { ...pick(rad), kallrad: plan.rad, namn: printedName(rad), summerar };
  });
  const hasSum = rader.some((rad) => rad.roll === 'summa');
  const sumName = tabell.typ.varde === 'resultat' ? 'Resultat' : 'Summa';
  const all = hasSum
    ? rows
    : [...rows, summaRad(tabell, sumName, null, { kallrad: null, rows: counted })];
  return all.map((rad) => ({ ...rad, summerar: movedTo(rad.summerar, places) }));
}

/** Rows of the source as rows of the sheet. */
const movedTo = (
  summerar: Utskriftsrad['summerar'],
  places: ReadonlyMap<number, number>,
): Utskriftsrad['summerar'] =>
  Object.fromEntries(
    Object.entries(summerar).map(([roll, rows]) => [
      roll,
      rows.flatMap((row) => places.get(row) ?? []),
    ]),
  );

/** The netto of some posts, whose avvikelse is the nettoavvikelse. */
function nettoRad(tabell: BeraknadTabell, rows: readonly number[]): Utskriftsrad {
  const posts = rows.flatMap((row) => tabell.rader[row] ?? []);
  const [first] = posts;
  return {
    ...calculateSumma(posts, tabell.jamforelse),
    kod: first?.kod?.trim() ?? null,
    namn: nameNetto(first?.namn ?? ''),
    roll: 'delsumma',
    kallrad: null,
    saknas: {},
    summerar: Object.fromEntries(rollerOf(posts).map((roll) => [roll, rows])),
  };
}

const rollerOf = (rader: readonly BeraknadRad[]): readonly string[] => [
  ...new Set(rader.flatMap(({ belopp }) => Object.keys(belopp))),
];

const pick = (rad: BeraknadRad): Omit<Utskriftsrad, 'namn' | 'summerar' | 'kallrad'> => ({
  kod: rad.kod?.trim() ?? null,
  roll: rad.roll,
  belopp: rad.belopp,
  saknas: rad.saknas,
  avvikelse: rad.avvikelse,
  avvikelseAck: rad.avvikelseAck,
  avvikelseHelar: rad.avvikelseHelar,
  andel: rad.andel,
  skal: rad.skal,
});

/** The identities of the rows as the sheet prints them; `hasKod`: whether it has a column of codes. */
export const nycklarOf = (body: readonly Utskriftsrad[], hasKod: boolean): readonly string[] =>
  bladNycklar(body.map(({ kod, namn }) => ({ kod: (hasKod && kod) || null, namn })));

/** A varav row says so: a reader must not have to see an indent. */
function printedName(rad: BeraknadRad): string {
  const namn = namePost(rad);
  const says = namn.toLowerCase().startsWith(egnaOrd.varav);
  return rad.roll === 'varav' && !says ? egnaOrd.varav + namn : namn;
}

function summaRad(
  { summa }: BeraknadTabell,
  namn: string,
  kod: string | null,
  { kallrad, rows }: { readonly kallrad: number | null; readonly rows: readonly number[] },
): Utskriftsrad {
  const roles = Object.keys(summa.belopp) as Beloppsroll[];
  const summerar = Object.fromEntries(roles.map((roll) => [roll, rows]));
  const named = namn.trim() || 'Summa';
  return { ...summa, kod, namn: named, roll: 'summa', kallrad, saknas: {}, summerar };
}

/**
 * The rows directly above a subtotal that give what is printed in all its columns: back to the subtotal
 * before it, or fewer (the rows above may belong to no subtotal). None: the subtotal stays a value.
 */
function subtotal(rader: readonly BeraknadRad[], index: number): Utskriftsrad['summerar'] {
  const start = rader.findLastIndex(
    ({ roll }, at) => at < index && (roll === 'delsumma' || roll === 'summa'),
  );
  const above = indexesOf(rader, ({ roll }, at) => at > start && at < index && roll === 'rad');
  const printed = rader[index]?.belopp ?? {};
  const roles = (Object.keys(printed) as Beloppsroll[]).filter((roll) => isAmount(printed[roll]));
  const gives = (rows: readonly number[]): boolean =>
    roles.every((roll) => {
      const amounts = rows.map((row) => rader[row]?.belopp[roll]).filter(isAmount);
      return amounts.length > 0 && sum(amounts) === printed[roll];
    });
  const rows = above.map((_, from) => above.slice(from)).find(gives) ?? [];
  return Object.fromEntries(roles.map((roll) => [roll, rows]));
}

const isAmount = (amount: Ore | null | undefined): amount is Ore =>
  amount !== null && amount !== undefined;

const indexesOf = (
  rader: readonly BeraknadRad[],
  wanted: (rad: BeraknadRad, index: number) => boolean,
): readonly number[] => rader.flatMap((rad, index) => (wanted(rad, index) ? [index] : []));
