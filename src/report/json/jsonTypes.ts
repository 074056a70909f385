import type { Enhet } from '../../domain/amount/enhet.ts';
import type { Tecken } from '../../domain/avvikelse/tecken.ts';
import type { Allvar, Fyndtyp } from '../../domain/fynd/fynd.ts';
import type { Prognosmetod } from '../../domain/helarsprognos/helarsprognos.ts';
import type { Kontogrupp } from '../../domain/konto/kontogrupp.ts';
import type { Tabelltyp } from '../../domain/underlag/tabell.ts';
import type { AnalysJson } from './analysJsonTypes.ts';
import type { AtgardJson, EfterAtgarderJson } from './atgarderJsonTypes.ts';
import type { KontrollJson } from './avstamningJsonTypes.ts';
import type { ListorJson } from './listJsonTypes.ts';
import type { IndikatorJson, MalJson, NyckeltalJson, StatistikJson } from './malJsonTypes.ts';

/** Amounts are whole öre in the sign of the table; null where there is none, with a reason in `skal`. */
export interface BeloppJson {
  readonly utfall: number | null;
  readonly ackBudget: number | null;
  readonly prognos: number | null;
  readonly budget: number | null;
  readonly foregaendeAr: number | null;
  /** The prognos of an earlier period of the year, as the table prints it. */
  readonly foregaendePrognos: number | null;
  /** The avvikelser are plus when better than budget, whatever the table's sign. */
  readonly avvikelseAck: number | null;
  readonly avvikelseHelar: number | null;
  readonly avvikelse: number | null;
  /** A ratio, 0.0712. */
  readonly andel: number | null;
  /** Why something is null, in Swedish. */
  readonly skal: readonly string[];
}

/** A row of a table in the JSON. */
export interface RadJson extends BeloppJson {
  readonly kod: string | null;
  readonly namn: string;
  readonly cell: string;
  /** In a verksamhetsanalys: whether the row is income or cost. */
  readonly post: 'intakt' | 'kostnad' | null;
  readonly varav: boolean;
  /** Whether the row is a sum or a subtotal; it is left out of the table's own `summa`. */
  readonly summa: boolean;
}

/** Where a table stands in the JSON. */
export interface KallaJson {
  readonly bok: string;
  readonly blad: string;
  readonly omrade: string;
}

/** A table in the JSON. */
export interface TabellJson {
  readonly typ: Tabelltyp;
  readonly titel: string;
  readonly kalla: KallaJson;
  readonly fler: readonly KallaJson[];
  readonly tecken: Tecken;
  readonly enhet: Enhet;
  readonly period: string | null;
  readonly foralder: string | null;
  readonly rader: readonly RadJson[];
  readonly summa: BeloppJson;
}

/** A finding in the JSON; `rader` and `belopp` only where the finding has them. */
export interface FyndJson {
  readonly typ: Fyndtyp;
  readonly allvar: Allvar;
  readonly bok: string;
  readonly blad: string | null;
  readonly cell: string | null;
  readonly rader?: readonly number[];
  readonly belopp?: number;
  readonly text: string;
}

/** Where the costs stand for one ansvar × verksamhet × kontogrupp; amounts in öre with cost plus. */
export interface KostnadslageJson {
  readonly ansvar: string;
  readonly verksamhet: string;
  readonly kontogrupp: Kontogrupp | null;
  readonly grupp: string | null;
  readonly utfallManad: number;
  readonly utfallAck: number;
  readonly budgetManad: number | null;
  readonly budgetAck: number | null;
  readonly budgetHelar: number | null;
  readonly avvikelseAck: number | null;
}

/** The forecast of one grupp, or of the whole (`kod` null); amounts in öre with cost plus. */
export interface PrognosJson {
  readonly kod: string | null;
  readonly namn: string | null;
  readonly utfall: number;
  readonly ackBudget: number | null;
  readonly budget: number | null;
  readonly forslag: number | null;
  readonly lag: number | null;
  readonly hog: number | null;
  readonly metoder: Readonly<Record<Prognosmetod, number | null>>;
  /** What a person has added in "Helårsprognos"; null when what is written there is no amount. */
  readonly justering: number | null;
  /** The chosen method with the justering; of the whole its own with what is decided for its grupper. */
  readonly prognos: number | null;
  /** The one before in the same year, from "Prognoshistorik". */
  readonly foregaendePrognos: number | null;
  /** The closed months that stand out. */
  readonly avvikandeManader: readonly AvvikandeManadJson[];
  /** The months (1–12) that a person has left out. */
  readonly utelamnade: readonly number[];
  readonly skal: readonly string[];
}

/** A month that stands out in the JSON; amounts in öre. */
export interface AvvikandeManadJson {
  readonly manad: number;
  readonly slag: 'saknas' | 'dubbel' | 'engang';
  readonly belopp: number;
  readonly normalt: number;
}

/** What the command line writes with --json; the public contract, version 1. */
export interface UppfoljningJson extends ListorJson {
  readonly format: 1;
  readonly kallor: readonly string[];
  readonly period: string | null;
  readonly enhet: Enhet;
  readonly tabeller: readonly TabellJson[];
  readonly kostnadslage: readonly KostnadslageJson[];
  readonly prognoser: readonly PrognosJson[];
  readonly indikatorer: readonly IndikatorJson[];
  readonly mal: readonly MalJson[];
  readonly statistik: readonly StatistikJson[];
  readonly nyckeltal: readonly NyckeltalJson[];
  readonly analys: readonly AnalysJson[];
  readonly atgarder: readonly AtgardJson[];
  readonly prognosEfterAtgarder: readonly EfterAtgarderJson[];
  readonly avstamning: readonly KontrollJson[];
  readonly fynd: readonly FyndJson[];
}
