import { orePer, type Enhet } from '../../src/domain/amount/enhet.ts';
import type { Ore } from '../../src/domain/amount/ore.ts';
import { toTableSign, type Tecken } from '../../src/domain/avvikelse/tecken.ts';
import type { Beloppsroll, Tabelltyp } from '../../src/domain/underlag/tabell.ts';
import type { BeraknadTabell, Uppfoljning } from '../../src/domain/uppfoljning/uppfoljning.ts';
import type { Grid } from '../../src/reading/grid.ts';
import { followUp } from './readTables.ts';

type Amount = number | null;
type Avvikelse = 'avvikelse' | 'avvikelseAck' | 'avvikelseHelar';

/**
 * A table in the words of its sheet: amounts in its unit and sign, a list per column, a plus avvikelse
 * always better than budget. `kolumner` and `roller` are what columns and rows hold, joined by blanks.
 */
export interface TableRead extends Readonly<Record<Beloppsroll | Avvikelse, readonly Amount[]>> {
  readonly typ: Tabelltyp;
  readonly enhet: Enhet;
  readonly tecken: Tecken;
  readonly period: string | null;
  readonly foralder: string | null;
  readonly kolumner: string;
  readonly roller: string;
  readonly koder: readonly (string | null)[];
  readonly namn: readonly string[];
  readonly andel: readonly Amount[];
  /** The cell that names the first row. */
  readonly cell: string | undefined;
  readonly summa: Readonly<Partial<Record<Beloppsroll | Avvikelse, Amount>>>;
}

/** What a test says beside the tables; `faults` are the findings worse than a remark, "typ cell". */
export interface AboutAll {
  readonly faults?: readonly string[];
  readonly period?: string;
}

/**
 * Reads the sheets and compares what is named of each table, in order, and the faults (none, unless said).
 * @example expectRead(drawGrid(`…`), [{ enhet: 'tkr', avvikelse: [-3, 3] }])
 */
export function expectRead(
  sheets: Grid | readonly Grid[],
  tables: readonly Partial<TableRead>[],
  { faults = [], period }: AboutAll = {},
): void {
  const uppfoljning = followUp(...[sheets].flat());
  const read = uppfoljning.tabeller.map((tabell, at) => pick(readOf(tabell), tables[at] ?? {}));
  expect({ tables: read, faults: faultsOf(uppfoljning) }).toEqual({ tables, faults });
  if (period !== undefined) expect(uppfoljning.period).toBe(period);
}

/** The findings worse than a remark, as "typ cell". */
export const faultsOf = ({ fynd }: Uppfoljning): readonly string[] =>
  fynd.filter(({ allvar }) => allvar !== 'upplysning').map(({ typ, cell }) => `${typ} ${cell}`);

/** A computed table in the words of its sheet. */
export function readOf(tabell: BeraknadTabell): TableRead {
  const { rader, kolumner, summa } = tabell;
  const own = (amount: Ore | null = null): Amount =>
    amount === null ? null : amount / orePer[tabell.enhet.varde] + 0;
  const signed = (amount: Ore | null = null): Amount =>
    amount === null ? null : own(toTableSign(amount, tabell.tecken.varde));
  const amounts = (roll: Beloppsroll) => rader.map(({ belopp }) => signed(belopp[roll]));
  return {
    typ: tabell.typ.varde,
    enhet: tabell.enhet.varde,
    tecken: tabell.tecken.varde,
    period: tabell.period?.varde ?? null,
    foralder: tabell.foralder,
    kolumner: joinKnown(kolumner.map(({ roll }) => roll)),
    roller: rader.map(({ roll }) => roll).join(' '),
    koder: rader.map(({ kod }) => kod),
    namn: rader.map(({ namn }) => namn),
    utfall: amounts('utfall'),
    ackBudget: amounts('ackBudget'),
    prognos: amounts('prognos'),
    budget: amounts('budget'),
    foregaendeAr: amounts('foregaendeAr'),
    foregaendePrognos: amounts('foregaendePrognos'),
    avvikelse: rader.map(({ avvikelse }) => own(avvikelse)),
    avvikelseAck: rader.map(({ avvikelseAck }) => own(avvikelseAck)),
    avvikelseHelar: rader.map(({ avvikelseHelar }) => own(avvikelseHelar)),
    andel: rader.map(({ andel }) => andel),
    cell: rader[0]?.cell,
    summa: {
      utfall: signed(summa.belopp.utfall),
      ackBudget: signed(summa.belopp.ackBudget),
      prognos: signed(summa.belopp.prognos),
      budget: signed(summa.belopp.budget),
      avvikelse: own(summa.avvikelse),
      avvikelseAck: own(summa.avvikelseAck),
    },
  };
}

const joinKnown = (roller: readonly string[]): string =>
  roller.filter((roll) => roll !== 'okand').join(' ');

/** Of what was read, what the test names, sums within included. */
function pick(read: TableRead, expected: Partial<TableRead>): object {
  const named = (all: object, keys: object): object =>
    Object.fromEntries(Object.entries(all).filter(([key]) => key in keys));
  const summa = expected.summa && { summa: named(read.summa, expected.summa) };
  return { ...named(read, expected), ...summa };
}
