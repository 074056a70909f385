import type {
  Frekvens,
  Malslag,
  Malstatus,
  Malvillkor,
  Riktning,
  Trend,
} from '../../domain/mal/malunderlag.ts';
import type { BeraknadVolym } from '../../domain/mal/maluppfyllelse.ts';
import type { KallaJson } from './jsonTypes.ts';

/** An indicator in the JSON; a yes is 1 and a no 0. */
export interface IndikatorJson {
  readonly namndmal: string;
  readonly indikator: string;
  readonly cell: string;
  readonly utfall: number | null;
  readonly utfallText: string | null;
  readonly mal: number | null;
  readonly malText: string | null;
  readonly enhet: string | null;
  readonly villkor: Malvillkor | null;
  readonly riktning: Riktning;
  readonly status: Malstatus;
  readonly trend: Trend | null;
  /** Why the status is what it is, in Swedish. */
  readonly skal: readonly string[];
  readonly malomrade: string | null;
  readonly kfMal: string | null;
  readonly matt: string | null;
  readonly frekvens: Frekvens | null;
  readonly utfallCell: string | null;
  readonly malCell: string | null;
  readonly malTill: number | null;
  readonly strikt: boolean;
  readonly foregaende: number | null;
  readonly foregaendeText: string | null;
  readonly franEkonomin: string | null;
  readonly raknas: boolean;
  readonly angivet: string | null;
  /** What a person wrote of the end of the year. */
  readonly vantat: Omit<AngivetJson, 'vantat'> | null;
}

/** The status of a goal in the JSON. */
export type MalstatusJson = 'uppnas' | 'delvis' | 'ej' | 'ejBedomd';

/** A judgement that a person wrote, in the JSON. */
export interface AngivetJson {
  readonly status: MalstatusJson;
  /** Whether it speaks of the year's end. */
  readonly vantat: boolean;
  readonly text: string;
  readonly cell: string;
}

/** A goal in the JSON. */
export interface MalJson {
  readonly namndmal: string;
  readonly status: MalstatusJson;
  readonly antal: Readonly<Record<Malstatus, number>>;
  /** The first judgement that a person wrote, as written. */
  readonly angivet: string | null;
  readonly angivna: readonly AngivetJson[];
  readonly slag: Malslag;
  readonly malomrade: string | null;
  readonly kfMal: string | null;
  readonly cell: string;
  /** How many indicators are left out of the count. */
  readonly utelamnade: number;
}

/** A value of a year in the JSON. */
export interface VolymvardeJson {
  readonly ar: number;
  readonly varde: number | null;
  readonly text: string | null;
  readonly cell: string;
  readonly stjarna: boolean;
}

/** A verksamhetsstatistik in the JSON. */
export interface StatistikJson {
  readonly titel: string;
  readonly kalla: KallaJson;
  readonly ar: readonly number[];
  readonly rader: readonly {
    readonly namn: string;
    readonly enhet: string | null;
    readonly cell: string;
    readonly varden: readonly VolymvardeJson[];
    readonly forandring: number | null;
    readonly andel: number | null;
    /** A code: why there is no change, or why it is uncertain. */
    readonly skal: BeraknadVolym['skal'];
  }[];
  readonly fotnoter: readonly string[];
}

/** A nyckeltal in the JSON: öre per unit, or a ratio. */
export interface NyckeltalJson {
  readonly namn: string;
  readonly varde: number;
  readonly enhet: 'kr' | '%';
  readonly taljare: { readonly text: string; readonly cell: string };
  readonly namnare: { readonly text: string; readonly cell: string };
  readonly foregaende: number | null;
}
