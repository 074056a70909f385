import { ore, type Ore } from '../amount/ore.ts';
import { toTableSign, type Tecken } from '../avvikelse/tecken.ts';
import type { Tabell } from '../underlag/tabell.ts';
import { explainDifference, type Forklaringsunderlag } from './forklaring/explainDifference.ts';
import type {
  EjJamfordSkal,
  Forklaring,
  Kontroll,
  Kontrollslag,
  Kontrollvarde,
} from './kontroll.ts';
import type { Aliaspar } from './rader/matchRows.ts';

/** One side of a comparison, in the house's sign. */
export interface Sida {
  readonly belopp: Ore;
  readonly bok: string;
  readonly cell: string;
  readonly text: string;
  /** The sign that its table prints. */
  readonly tecken: Tecken;
}

/** What is compared. */
export interface Jamforelsefall {
  readonly slag: Kontrollslag;
  readonly tabell: Tabell;
  /** What tells the comparison from others of its table: row, column, the other table. */
  readonly nyckel: readonly string[];
  readonly rad: string;
  readonly kolumn: string;
  readonly har: Sida;
  readonly dar: Sida;
  /** What rounding explains, in öre. */
  readonly room: number;
  readonly alias?: Aliaspar;
  /** Asked for only where the sides differ by more than rounding. */
  readonly explain?: () => Omit<Forklaringsunderlag, 'differens'>;
}

/** A comparison of two amounts, and how it came out. */
export function buildKontroll(fall: Jamforelsefall): Kontroll {
  const { slag, tabell, rad, kolumn, har, dar, room } = fall;
  const differens = har.belopp - dar.belopp;
  const ties = differens === 0;
  const rounds = !ties && Math.abs(differens) <= room;
  return {
    nyckel: nyckelOf(slag, tabell, fall.nyckel),
    slag,
    tabell: tabell.titel,
    rad,
    kolumn,
    har: print(har),
    dar: print(dar),
    differens: Number.isSafeInteger(differens) ? toTableSign(ore(differens), har.tecken) : null,
    utfall: ties ? 'stammer' : rounds ? 'avrundning' : 'fel',
    forklaring: ties ? null : rounds ? { slag: 'avrundning' } : explain(fall, differens),
    ejJamford: null,
    enhet: tabell.enhet.varde,
    alias: fall.alias ?? null,
  };
}

function explain({ explain: ask }: Jamforelsefall, differens: number): Forklaring | null {
  return ask ? explainDifference({ differens, ...ask() }) : null;
}

const print = ({ belopp, bok, cell, text, tecken }: Sida): Kontrollvarde => ({
  belopp: toTableSign(belopp, tecken),
  bok,
  cell,
  text,
});

/** A comparison's identity from run to run. */
export const nyckelOf = (
  slag: Kontrollslag,
  { kalla, nyckel }: Pick<Tabell, 'kalla' | 'nyckel'>,
  parts: readonly string[],
): string => [slag, kalla.bok, nyckel, ...parts].join('|');

/** A comparison that was not made, and why. */
export const leaveUncompared = (kontroll: Kontroll, skal: EjJamfordSkal): Kontroll => ({
  ...kontroll,
  utfall: 'ejJamford',
  forklaring: null,
  ejJamford: skal,
});

/** Whether two amounts that were compared are one, rounding allowed for. */
export const ties = ({ utfall }: Kontroll): boolean =>
  utfall === 'stammer' || utfall === 'avrundning';
