import type { Riskniva, Risksteg } from '../../domain/listor/internkontroll.ts';
import type {
  Parameterkalla,
  Resursparameter,
  ResursSkal,
  Resursfalt,
  Timtid,
} from '../../domain/listor/resursfordelning.ts';
import type { Reservslag } from '../../domain/listor/reserver.ts';
import type { Beslutslage } from '../../domain/listor/statsbidrag.ts';
import type { Statusord } from '../../domain/listor/statusord.ts';
import type { BeloppJson, RadJson } from './jsonTypes.ts';

/** A statsbidrag in the JSON; amounts in öre, money that comes in is plus. */
export interface StatsbidragJson {
  readonly namn: string;
  readonly cell: string;
  readonly beslut: Beslutslage;
  readonly belopp: number | null;
  readonly verksamhet: string | null;
  readonly forbrukat: number | null;
  readonly aterstar: number | null;
  readonly ingarIPrognosen: boolean;
  /** Whether that is only assumed. */
  readonly antaget: boolean;
}

/** Some statsbidrag together. */
export interface BidragssummaJson {
  readonly antal: number;
  readonly belopp: number;
  readonly forbrukat: number;
  readonly aterstar: number;
}

/** What the statsbidrag come to, and the prognos with and without those only expected (cost plus). */
export interface BidragSumsJson {
  readonly beslutat: BidragssummaJson;
  readonly vantat: BidragssummaJson;
  readonly okant: BidragssummaJson;
  readonly totalt: BidragssummaJson;
  readonly prognos: {
    readonly prognos: number;
    readonly budget: number | null;
    readonly med: number;
    readonly utan: number;
    readonly avvikelseMed: number | null;
    readonly avvikelseUtan: number | null;
  } | null;
}

/** A group of a resursfördelning in the JSON; amounts in öre. */
export interface GruppJson {
  readonly namn: string;
  readonly cell: string;
  readonly beviljade: number | null;
  readonly utforda: number | null;
  readonly arstimmar: number | null;
  readonly arsarbetare: number | null;
  readonly tillgangliga: number | null;
  readonly saknas: number | null;
  readonly tilldelning: number | null;
  readonly budget: number | null;
  readonly skillnad: number | null;
  readonly kostnad: number | null;
  readonly perTimme: number | null;
  readonly forandring: number | null;
  readonly skal: readonly ResursSkal[];
}

/** A table of a resursfördelning in the JSON. */
export interface ResursfordelningJson {
  readonly tabell: string;
  readonly titel: string;
  readonly timtid: Timtid;
  readonly grupper: readonly GruppJson[];
  readonly summa: Readonly<Record<Resursfalt | 'perTimme', number | null>>;
  /** What holds for the whole table: hours or öre, and where they were taken from; null: nobody has said. */
  readonly parametrar: Readonly<
    Record<
      Resursparameter,
      {
        readonly varde: number;
        readonly kalla: Parameterkalla;
        readonly cell: string | null;
      } | null
    >
  >;
}

/** A table with its reserver apart, in the sign of the table. */
export interface ReservtabellJson {
  readonly tabell: string;
  readonly titel: string;
  readonly rader: readonly (RadJson & { readonly slag: Reservslag })[];
  readonly reserver: BeloppJson;
  readonly verksamheter: BeloppJson;
  readonly totalt: BeloppJson;
}

/** A risk in the JSON. */
export interface RiskJson {
  readonly id: string;
  readonly risk: string;
  readonly kvalitetsfaktor: string | null;
  readonly cell: string;
  readonly sannolikhet: Risksteg | null;
  readonly allvarlighet: Risksteg | null;
  readonly riskvarde: number | null;
  readonly niva: Riskniva | null;
  /** The plan's own word for the level, where there is no riskvärde to tell it by. */
  readonly angivenNiva: string | null;
  readonly status: string | null;
  readonly kontroller: readonly string[];
  readonly atgarder: readonly string[];
  readonly delar: string | null;
  readonly helar: string | null;
}

/** An åtgärd of the handlingsplan in the JSON; `status` follows from the planned start where none is printed. */
export interface AtgardJson {
  readonly atgard: string;
  readonly cell: string;
  readonly mal: string | null;
  readonly omrade: string | null;
  readonly planeradStart: string | null;
  readonly status: Statusord;
  readonly sen: boolean;
  readonly ansvarig: string | null;
  readonly effekt: string | null;
}

/** A project and what can move to the next year; amounts in öre, cost plus. */
export interface ProjektJson {
  readonly namn: string;
  readonly cell: string;
  readonly budget: number | null;
  readonly forbrukat: number | null;
  readonly kvar: number | null;
  readonly foreslagen: number | null;
  readonly tryckt: number | null;
  readonly orsak: string | null;
}

/** The överföring of a table of investeringar. */
export interface OverforingJson {
  readonly tabell: string;
  readonly titel: string;
  readonly projekt: readonly ProjektJson[];
  readonly foreslagen: number;
  readonly tryckt: number | null;
}

/** The lists in the JSON; empty where the workbooks have none. */
export interface ListorJson {
  readonly statsbidrag: readonly StatsbidragJson[];
  readonly statsbidragSummor: BidragSumsJson | null;
  readonly resursfordelning: readonly ResursfordelningJson[];
  readonly reserver: readonly ReservtabellJson[];
  readonly internkontroll: readonly RiskJson[];
  readonly handlingsplan: readonly AtgardJson[];
  readonly overforing: readonly OverforingJson[];
}
