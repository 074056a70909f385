import type { Enhet } from '../amount/enhet.ts';
import type { Ore } from '../amount/ore.ts';

/**
 * What is compared.
 * - `summa`: a printed sum or subtotal against its rows
 * - `avvikelse`: a printed avvikelse against its columns
 * - `varav`: a varav row against its parent, never more than it
 * - `netto`: a printed netto against income and cost
 * - `nettokolumn`: a printed netto against the columns of income and cost beside it
 * - `differens`: a printed change, or what is left, against the columns that it is the difference of
 * - `procent`: a printed per cent against the amounts
 * - `sarredovisning`: a breakdown's sum against its row, column by column
 * - `resultatMotAnalys`: income, cost and result against the sums of a verksamhetsanalys
 * - `resultatMotDrift`: −resultat against the sum of the driftredovisning
 * - `analysMotDrift`: a verksamhet's netto in the analysis against its row in the driftredovisning
 * - `sammaTabell`: the same table twice
 * - `huvudbok`: a driftredovisning against the ledger
 * - `investeringar`: investments by kind against investments by project
 * - `foregaende`: a column of an earlier period against the table of that period
 * - `mal`: a goal as a person judged it against the rule
 */
export type Kontrollslag =
  | 'summa'
  | 'avvikelse'
  | 'varav'
  | 'netto'
  | 'nettokolumn'
  | 'differens'
  | 'procent'
  | 'sarredovisning'
  | 'resultatMotAnalys'
  | 'resultatMotDrift'
  | 'analysMotDrift'
  | 'sammaTabell'
  | 'huvudbok'
  | 'investeringar'
  | 'foregaende'
  | 'mal';

/** How a comparison came out; `avrundning`: a difference that rounding explains. */
export type Kontrollutfall = 'stammer' | 'avrundning' | 'fel' | 'ejJamford';

/** Why two figures were not compared. */
export type EjJamfordSkal =
  'olikaEnhet' | 'ofullstandigaRader' | 'urval' | 'ingenSumma' | 'olikaPeriod';

/** One side of a comparison. */
export interface Kontrollvarde {
  /** In the sign that its own table prints; null where the side is words or a share. */
  readonly belopp: Ore | null;
  readonly bok: string;
  /** "Blad!C5"; the first cell where it is computed from several; "" where it has none, as a ledger's sum. */
  readonly cell: string;
  /** The row's name, or what it is computed from: "summan av 7 rader"; a share or a judgement as printed. */
  readonly text: string;
}

/** What would explain a difference, exact to the printed unit; `osaker`: something else fits as well. */
export type Forklaring = Forklaringsdata & { readonly osaker?: true };

/** A row whose amount the difference is. */
export interface Forklaringsrad {
  readonly namn: string;
  readonly cell: string;
  /** As its table prints it. */
  readonly belopp: Ore;
  readonly post: 'intakt' | 'kostnad' | null;
}

/** An amount that is wrong in one known way, and what it should be. */
export interface Felskrivning {
  readonly namn: string;
  readonly cell: string;
  /** As its table prints it; 0 where the cell is blank. */
  readonly skrivet: Ore;
  readonly ratt: Ore;
}

/** The kinds of explanation, in the order that they are tried, rounding apart. */
export type Forklaringsdata =
  | ({ readonly slag: 'rad' } & Forklaringsrad)
  | { readonly slag: 'tvaRader'; readonly rader: readonly [Forklaringsrad, Forklaringsrad] }
  | { readonly slag: 'avrundning' }
  | ({ readonly slag: 'tusenfel' } & Felskrivning)
  | ({ readonly slag: 'tecken' } & Felskrivning)
  | ({ readonly slag: 'omkastadeSiffror' } & Felskrivning)
  /** `granncell`: where the right amount stands, or with `kopia` where the wrong one also stands. */
  | ({
      readonly slag: 'grannrad' | 'grannkolumn';
      readonly granncell: string;
      readonly kopia?: true;
    } & Felskrivning)
  /** All amounts of a row or a column stand one step too far; `omrade`: "Drift!C7:F7". */
  | {
      readonly slag: 'forskjutenRad';
      readonly namn: string;
      readonly omrade: string;
      readonly riktning: 'hoger' | 'vanster';
    }
  | {
      readonly slag: 'forskjutenKolumn';
      readonly namn: string;
      readonly omrade: string;
      readonly riktning: 'ned' | 'upp';
    }
  /** Two amounts of a row (`led: 'kolumn'`) or of a column stand in each other's cells. */
  | {
      readonly slag: 'ombytta';
      readonly led: 'rad' | 'kolumn';
      readonly namn: string;
      readonly celler: readonly [string, string];
    };

/** Amounts that stand beside their cells. */
export type Forskjuten = Extract<
  Forklaring,
  { readonly slag: 'forskjutenRad' | 'forskjutenKolumn' | 'ombytta' }
>;

/** One comparison: what is printed, what it is compared with, and how it came out. */
export interface Kontroll {
  /** The same from run to run: slag, table, row, column, and the other table. */
  readonly nyckel: string;
  readonly slag: Kontrollslag;
  /** The table's title. */
  readonly tabell: string;
  /** The row as printed: its code, else its name, where rows have both. */
  readonly rad: string;
  /** The column's header as printed. */
  readonly kolumn: string;
  readonly har: Kontrollvarde;
  readonly dar: Kontrollvarde;
  /** har − dar in the sign that `har` is printed in; null where no amounts were compared. */
  readonly differens: Ore | null;
  readonly utfall: Kontrollutfall;
  readonly forklaring: Forklaring | null;
  readonly ejJamford: EjJamfordSkal | null;
  /** The unit of the table; absent where no amounts are compared. */
  readonly enhet?: Enhet;
  /** The two names of the row, where only an alias says that they are one. */
  readonly alias: readonly [string, string] | null;
}
