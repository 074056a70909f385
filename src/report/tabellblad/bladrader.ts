import type { Ore } from '../../domain/amount/ore.ts';
import { sum } from '../../domain/amount/ore.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { Beloppsroll, Rad, Radroll } from '../../domain/underlag/tabell.ts';
import type {
  Avvikelser,
  BeraknadRad,
  BeraknadTabell,
} from '../../domain/uppfoljning/uppfoljning.ts';
import { bladNycklar } from '../../domain/verksamhet/bladNycklar.ts';

/** A row of the sheet, before it has a place. Amounts in the house's sign. */
export interface Utskriftsrad extends Avvikelser {
  readonly kod: string | null;
  /** As printed: varav rows begin with "varav". */
  readonly namn: string;
  readonly roll: Radroll;
  readonly belopp: Rad['belopp'];
  readonly saknas: Rad['saknas'];
  /** Per column the rows above (indexes) that the amount is the sum of; left out for a plain value. */
  readonly summerar: Readonly<Partial<Record<Beloppsroll, readonly number[]>>>;
}

/**
 * The rows of the sheet in the order of the source; the sum row is always there and shows what the rows
 * give, whatever the source printed.
 */
export function planRader(tabell: BeraknadTabell): readonly Utskriftsrad[] {
  const counted = indexesOf(tabell.rader, (rad) => rad.roll === 'rad');
  const rows = tabell.rader.map((rad, index) => {
    if (rad.roll === 'summa') return summaRad(tabell, rad.namn, rad.kod, counted);
    const summerar = rad.roll === 'delsumma' ? subtotal(tabell.rader, index) : {};
    return { ...pick(rad), namn: printedName(rad), summerar };
  });
  const hasSum = tabell.rader.some((rad) => rad.roll === 'summa');
  return hasSum ? rows : [...rows, summaRad(tabell, 'Summa', null, counted)];
}

const pick = (rad: BeraknadRad): Omit<Utskriftsrad, 'namn' | 'summerar'> => ({
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
  const namn = rad.namn.trim();
  const says = namn.toLowerCase().startsWith(egnaOrd.varav);
  return rad.roll === 'varav' && !says ? egnaOrd.varav + namn : namn;
}

function summaRad(
  { summa }: BeraknadTabell,
  namn: string,
  kod: string | null,
  counted: readonly number[],
): Utskriftsrad {
  const roles = Object.keys(summa.belopp) as Beloppsroll[];
  const summerar = Object.fromEntries(roles.map((roll) => [roll, counted]));
  return { ...summa, kod, namn: namn.trim() || 'Summa', roll: 'summa', saknas: {}, summerar };
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
