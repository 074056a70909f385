import type { Atgardskalla } from '../../domain/atgarder/atgard.ts';
import type { Atgardsstatus } from '../../domain/listor/handlingsplan.ts';

/** An åtgärd in the JSON; amounts in öre, plus is a better result whatever the sign of the table. */
export interface AtgardJson {
  readonly atgard: string;
  /** As it is written, and the row of `prognosEfterAtgarder` that it counts in; null: the whole alone. */
  readonly verksamhet: string | null;
  readonly kod: string | null;
  readonly rad: string | null;
  /** `lista`: the person's own in the sheet "Åtgärder"; `underlag`: a list of the workbook. */
  readonly kalla: Atgardskalla;
  readonly cell: string;
  readonly beslutadEffekt: number | null;
  readonly realiserad: number | null;
  readonly aterstar: number | null;
  /** What of it adds to the prognos; null where it cannot be told. */
  readonly raknas: number | null;
  readonly start: string | null;
  readonly ansvarig: string | null;
  readonly status: Atgardsstatus | null;
}

/** The prognos of a verksamhet after åtgärder: öre, in the sign of the table that it stands in. */
export interface EfterAtgarderJson {
  /** null for the whole, and for what belongs to no verksamhet. */
  readonly kod: string | null;
  readonly namn: string;
  readonly niva: 'verksamhet' | 'ejFordelat' | 'helhet';
  readonly budget: number | null;
  /** As it stands; never changed by an åtgärd. */
  readonly prognos: number | null;
  /** What is still to come; plus is a better result. */
  readonly effekt: number;
  readonly prognosEfter: number | null;
  readonly avvikelse: number | null;
  readonly avvikelseEfter: number | null;
}
