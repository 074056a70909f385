import type { Ore } from '../amount/ore.ts';
import type { Atgardsbild } from '../atgarder/atgard.ts';
import type { Enhet } from '../amount/enhet.ts';
import type { Analys } from '../analys/analys.ts';
import type { Analyskommentarer } from '../analys/analyskommentar.ts';
import type { Granskade } from '../avstamning/granskade.ts';
import type { Kontroll } from '../avstamning/kontroll.ts';
import type { Exportsvaren } from '../export/exportsvar.ts';
import type { Fynd } from '../fynd/fynd.ts';
import type { AvvikandeManad } from '../helarsprognos/avvikandeManad.ts';
import type { Helarsprognos } from '../helarsprognos/helarsprognos.ts';
import type { Kostnadslage } from '../kostnadslage/kostnadslage.ts';
import type { Listresultat } from '../listor/listresultat.ts';
import type { Maluppfyllelse } from '../mal/maluppfyllelse.ts';
import type { Month } from '../period/month.ts';
import type { Regler } from '../regler/regler.ts';
import type { Ekonomi } from '../underlag/huvudbok.ts';
import type { OvrigTabell, Rad, Tabell } from '../underlag/tabell.ts';
import type { Atgardslistrad } from '../tidigare/atgardslista.ts';
import type { Prognoshistorikrad } from '../tidigare/prognoshistorik.ts';
import type { Prognosval } from '../tidigare/prognosval.ts';

/** Why an avvikelse or a share could not be computed. */
export type EjBeraknatSkal =
  'saknarBudget' | 'saknarUtfall' | 'saknarPrognos' | 'budgetNoll' | 'felAr' | 'ofullstandigaRader';

/** What follows from a row; amounts in öre, plus = better than budget. null with a reason in `skal`. */
export interface Avvikelser {
  /** ackumulerad budget − utfall. */
  readonly avvikelseAck: Ore | null;
  /** budget − prognos; null without a prognos. */
  readonly avvikelseHelar: Ore | null;
  /** The one that the report shows: helår where the table has a prognos, else ack, else budget − utfall. */
  readonly avvikelse: Ore | null;
  /** avvikelse as a share of the size of the budget (a ratio; a deficit is always minus), null when the budget is 0. */
  readonly andel: number | null;
  readonly skal: readonly EjBeraknatSkal[];
}

/** A row with what follows from it. */
export type BeraknadRad = Rad & Avvikelser;

/** Which columns the shown avvikelse compares. */
export type Jamforelse = 'budget-prognos' | 'ackBudget-utfall' | 'budget-utfall' | 'ingen';

/** A sum computed from the rows (varav rows and subtotals left out). */
export interface Summa extends Avvikelser {
  readonly belopp: Rad['belopp'];
}

/** A table with what follows from it. */
export interface BeraknadTabell extends Omit<Tabell, 'rader'> {
  readonly rader: readonly BeraknadRad[];
  readonly jamforelse: Jamforelse;
  readonly summa: Summa;
}

/** The forecast of one verksamhet (the prognos's `kod`) within one ansvar; made of its own months alone. */
export interface Ansvarsprognos {
  readonly ansvar: string;
  readonly prognos: Helarsprognos;
}

/** What a person has decided of the forecasts, the forecasts of earlier runs, and the person's åtgärder. */
export interface Prognosunderlag {
  readonly prognosval: ReadonlyMap<string, Prognosval>;
  readonly prognoshistorik: readonly Prognoshistorikrad[];
  readonly atgardslista: readonly Atgardslistrad[];
}

/** What follows from the Underlag. */
export interface Uppfoljning extends Prognosunderlag {
  readonly kallor: readonly string[];
  readonly period: Month | null;
  /** Unit of the report: the rule's, else that of the main table. */
  readonly enhet: Enhet;
  readonly regler: Regler;
  readonly tabeller: readonly BeraknadTabell[];
  readonly ovriga: readonly OvrigTabell[];
  /** The ledger world that `kostnadslage` and `prognoser` follow from; empty without a ledger. */
  readonly ekonomi: Ekonomi;
  readonly kostnadslage: Kostnadslage;
  /** One for each serie of `kostnadslage`, in its order: the whole last. */
  readonly prognoser: readonly Helarsprognos[];
  /** One for each of the ansvarsserier of `kostnadslage`, in its order. */
  readonly ansvarsprognoser: readonly Ansvarsprognos[];
  /** The closed months that stand out, by the kod of the prognos (null: the whole). */
  readonly avvikandeManader: ReadonlyMap<string | null, readonly AvvikandeManad[]>;
  /** The goals and volumes; empty without any. */
  readonly mal: Maluppfyllelse;
  /** What follows from lists: statsbidrag, resursfördelning, reserver, internkontroll, handlingsplan, överföring. */
  readonly listor: Listresultat;
  /** The åtgärder and the prognos after them; null where there is neither a driftredovisning nor a forecast. */
  readonly atgarder: Atgardsbild | null;
  /** Everything that was compared, also what ties. */
  readonly kontroller: readonly Kontroll[];
  /** What a person has looked at and marked in "Avstämning". */
  readonly granskade: Granskade;
  /** What the figures say of the whole and of every verksamhet; empty without any that are compared. */
  readonly analys: readonly Analys[];
  /** What a person has written of them. */
  readonly kommentarer: Analyskommentarer;
  /** What a person has answered before the report leaves; only answers that still hold. */
  readonly exportsvar: Exportsvaren;
  /** Worst first. */
  readonly fynd: readonly Fynd[];
}
