import type { Enhet } from '../amount/enhet.ts';
import type { Ore } from '../amount/ore.ts';
import type { Tecken } from '../avvikelse/tecken.ts';
import type { Month } from '../period/month.ts';
import type { Tabelltyp } from '../underlag/tabell.ts';
import type { AnalysFyndData } from './analysFynd.ts';
import type { AtgardFyndData } from './atgardFynd.ts';
import type { ExportFyndData } from './exportFynd.ts';
import type { AvstamningFyndData } from './avstamningFynd.ts';
import type { LedgerFyndData } from './ledgerFynd.ts';
import type { ListFyndData } from './listFynd.ts';
import type { MalFyndData } from './malFynd.ts';
import type { MallFyndData } from './mallFynd.ts';
import type {
  Egetslag,
  EjTolkadSkal,
  EnhetSkal,
  Kodslag,
  PeriodSkal,
  TeckenSkal,
  TypSkal,
} from './skal.ts';

/**
 * How much a finding matters: `fel` (a figure is wrong or cannot be trusted), `varning` (look at it),
 * `upplysning` (an assumption that was made).
 */
export type Allvar = 'fel' | 'varning' | 'upplysning';

/** Where a finding stands; `cell` is in A1 notation, null when it concerns a whole sheet or workbook. */
export interface Plats {
  readonly bok: string;
  readonly blad: string | null;
  readonly cell: string | null;
}

/**
 * What was found, by kind, with the facts of the case and never prose: the text of each kind is
 * written in one place (report/text/fyndText.ts). The kinds are stable codes of the command line's JSON.
 */
export type FyndData =
  | { readonly typ: 'teckenAntaget'; readonly tecken: Tecken; readonly skal: TeckenSkal }
  | { readonly typ: 'enhetAntagen'; readonly enhet: Enhet; readonly skal: EnhetSkal }
  | { readonly typ: 'periodAntagen'; readonly period: Month; readonly skal: PeriodSkal }
  | { readonly typ: 'typAntagen'; readonly tabelltyp: Tabelltyp; readonly skal: TypSkal }
  /** `kolumner`: what is read as netto, "Kostnader minus intäkter". */
  | { readonly typ: 'nettoBeraknat'; readonly kolumner: readonly string[] }
  | { readonly typ: 'tabellEjTolkad'; readonly skal: EjTolkadSkal; readonly titel: string }
  | { readonly typ: 'ingenTabell' }
  | { readonly typ: 'tomArbetsbok' }
  /** `del`: what of the table the cell is; unsaid for an amount. `rad` is "" in a header. */
  | {
      readonly typ: 'felvarde';
      readonly varde: string;
      readonly rad: string;
      readonly del?: 'namn' | 'kod' | 'rubrik';
    }
  /** `raknas`: false in a column that is only compared. */
  | { readonly typ: 'ejTal'; readonly varde: string; readonly rad: string; readonly raknas?: false }
  | { readonly typ: 'ejRedovisat'; readonly rad: string }
  | { readonly typ: 'tomtBelopp'; readonly rad: string }
  | { readonly typ: 'datumSomKod'; readonly varde: string; readonly rad: string }
  /** `kolumn`: the column that lacks a code; unsaid in a table of verksamheter. */
  | { readonly typ: 'tomKod'; readonly rad: string; readonly kolumn?: Kodslag | 'grupp' }
  | { readonly typ: 'dubblettkod'; readonly kod: string; readonly andraCell: string }
  | { readonly typ: 'dubbelTabell'; readonly andraBok: string; readonly andraOmrade: string }
  | { readonly typ: 'felAr'; readonly vad: string; readonly ar: number; readonly vantatAr: number }
  /**
   * `kolumn`: the column, or with `verksamhet` what of the ledger's rows has the other sign; `manad`: only
   * that month of it; `vant`: reading has turned it.
   */
  | {
      readonly typ: 'felTecken';
      readonly kolumn: string;
      readonly verksamhet?: true;
      readonly manad?: Month;
      readonly vant?: true;
      /** An amount of another table that has the other sign; `rad` is the row that both are of. */
      readonly mot?: { readonly rad: string; readonly varde: Ore; readonly cell: string };
      /** The unit of the table, where the amounts are of one. */
      readonly enhet?: Enhet | undefined;
    }
  | {
      readonly typ: 'enhetsfel';
      readonly rad: string;
      readonly kolumn: string;
      readonly varde: Ore;
      /**
       * The amount of the same row that it is out of scale with, of another table where it has a `cell`;
       * null: with the rest of the table.
       */
      readonly mot: { readonly kolumn: string; readonly varde: Ore; readonly cell?: string } | null;
      readonly enhet?: Enhet | undefined;
    }
  | {
      readonly typ: 'ingenJamforelse';
      readonly titel: string;
      readonly saknar: 'budget' | 'utfall';
    }
  | {
      readonly typ: 'radUtanforSumman';
      readonly rad: string;
      readonly skal: 'underSumman' | 'utanKod' | 'indragen';
    }
  | { readonly typ: 'radSaknas'; readonly rad: string; readonly kolumn: string }
  | { readonly typ: 'doldaRader'; readonly antal: number }
  | {
      readonly typ: 'budgetOperiodiserad';
      readonly rad: string;
      readonly period: Month;
      /** Budget to date as the budget has it, and as the earlier years would divide it. */
      readonly ackBudget: Ore;
      readonly periodiserad: Ore;
      /** The budget is of the year alone: `ackBudget` is then what twelfths would give. */
      readonly utanManader?: true;
    }
  | { readonly typ: 'farligText'; readonly text: string }
  | { readonly typ: 'rattelseUtanTabell'; readonly tabell: string }
  | { readonly typ: 'regelEjTolkad'; readonly regel: string; readonly varde: string }
  | { readonly typ: 'bladEjLast'; readonly skal: 'diagramblad' | 'forStort' | 'rapportkopia' }
  | AnalysFyndData
  | AtgardFyndData
  | AvstamningFyndData
  | ExportFyndData
  | LedgerFyndData
  | MalFyndData
  | ListFyndData
  | MallFyndData
  /** What a person wrote about a forecast and that cannot be read; `vad`: what it should be, `varde` "": blank. */
  | {
      readonly typ: 'egetEjTolkat';
      readonly vad: Egetslag;
      readonly rad: string;
      readonly varde: string;
    }
  /** A justering or left out months that were written for the forecasts of an earlier year. */
  | { readonly typ: 'prognosvalFranTidigareAr'; readonly ar: number; readonly nyttAr: number }
  /** What a person wrote at one of several rows alike; `rapportcell`: where it stands, null when kept aside. */
  | {
      readonly typ: 'osakerPlats';
      readonly rad: string;
      readonly rapportblad: string;
      readonly rapportcell: string | null;
    };

/** A finding: what, where, how much it matters; `rader` are 1-based sheet rows and `belopp` their sum. */
export type Fynd = Plats &
  FyndData & {
    readonly allvar: Allvar;
    readonly rader?: readonly number[];
    readonly belopp?: Ore;
  };

/** A kind of finding, as the JSON names it. */
export type Fyndtyp = FyndData['typ'];
