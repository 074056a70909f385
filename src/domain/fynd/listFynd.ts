import type { Riskniva } from '../listor/internkontroll.ts';
import type { Listnamn, Listslag } from '../listor/listrad.ts';
import type { Reservslag } from '../listor/reserver.ts';
import type { Resursparameter } from '../listor/resursfordelning.ts';
import type { Ore } from '../amount/ore.ts';

/** What was found about lists; `rad` is the row's name and `kolumn` the column's header, as printed. */
export type ListFyndData =
  /** A sheet that by its name or title is a list, whose table is not read as one. */
  | { readonly typ: 'listaEjTolkad'; readonly lista: Listnamn; readonly titel: string }
  /** A cell of a list that cannot be read; it counts as nothing. */
  | {
      readonly typ: 'listvardeEjTolkat';
      readonly lista: Listslag;
      readonly rad: string;
      readonly kolumn: string;
      readonly varde: string;
    }
  /** A row with a figure that counts in nothing. */
  | {
      readonly typ: 'listradUtanNamn';
      readonly lista: Listslag;
      readonly kolumn: string;
      readonly varde: string;
    }
  | {
      readonly typ: 'dubbelListrad';
      readonly lista: Listslag;
      readonly rad: string;
      readonly andraCell: string;
    }
  | {
      readonly typ: 'listsummaStammerInte';
      readonly lista: Listslag;
      readonly rad: string;
      readonly kolumn: string;
      readonly tryckt: number;
      readonly beraknad: number;
      /** Whether the figures are öre; else hours or årsarbetare. */
      readonly pengar: boolean;
    }
  /** Nothing says whether it is decided or expected. */
  | { readonly typ: 'bidragUtanBeslut'; readonly bidrag: string }
  /** What is only expected is taken to be in the prognos; `belopp` of the finding is its sum. */
  | { readonly typ: 'bidragIPrognosAntaget'; readonly antal: number }
  | {
      readonly typ: 'aterstarStammerInte';
      readonly bidrag: string;
      readonly tryckt: Ore;
      readonly beraknad: Ore;
    }
  | {
      readonly typ: 'bidragOverforbrukat';
      readonly bidrag: string;
      readonly tilldelat: Ore;
      readonly forbrukat: Ore;
    }
  | { readonly typ: 'resursparameterSaknas'; readonly parameter: Resursparameter }
  /** Nothing says what span the hours cover: a whole year is assumed. */
  | { readonly typ: 'timtidAntagen'; readonly kolumn: string }
  | { readonly typ: 'reservAntagen'; readonly rad: string; readonly slag: Reservslag }
  /** sannolikhet or allvarlighet that is not 1–4. */
  | {
      readonly typ: 'riskUtanforSkalan';
      readonly risk: string;
      readonly kolumn: string;
      readonly varde: string;
    }
  /** Words of a column whose steps are assumed; words and steps in order. */
  | {
      readonly typ: 'riskskalaAntagen';
      readonly kolumn: string;
      readonly ord: readonly { readonly ord: string; readonly steg: number }[];
    }
  /** Words of a column that no known scale of four steps has. */
  | { readonly typ: 'riskskalaOkand'; readonly kolumn: string; readonly ord: readonly string[] }
  | { readonly typ: 'riskEjBedomd'; readonly risk: string }
  | {
      readonly typ: 'risknivaMotGrans';
      readonly risk: string;
      readonly tryckt: Riskniva;
      readonly beraknad: Riskniva;
      readonly riskvarde: number;
    }
  | {
      readonly typ: 'riskvardeStammerInte';
      readonly risk: string;
      readonly tryckt: number;
      readonly beraknad: number;
    }
  | {
      readonly typ: 'riskgranserAntagna';
      readonly omedelbart: number;
      readonly snarast: number;
    }
  | { readonly typ: 'atgardEjStartad'; readonly atgard: string; readonly start: string }
  | {
      readonly typ: 'overforingSkiljer';
      readonly projekt: string;
      readonly tryckt: Ore;
      readonly beraknad: Ore;
    };
