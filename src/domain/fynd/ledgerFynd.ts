import type { Month } from '../period/month.ts';
import type { Datumordning, Kodslag } from './skal.ts';

/** What is found in postings, budgets by month, the kodplan and the list of ansvar, by kind. */
export type LedgerFyndData =
  | { readonly typ: 'okandVerksamhet'; readonly kod: string; readonly antal: number }
  | { readonly typ: 'okantKonto'; readonly kod: string; readonly antal: number }
  | { readonly typ: 'okantAnsvar'; readonly kod: string; readonly antal: number }
  | { readonly typ: 'ansvarUtanChef'; readonly kod: string; readonly enhet: string }
  /** A list of ansvar by name that the ledger doesn't know; `enhet`: the first, `antal`: how many. */
  | { readonly typ: 'ansvarUtanKod'; readonly enhet: string; readonly antal: number }
  /** Several codes in one cell; `delar`: what each part was read as, null: something else. */
  | {
      readonly typ: 'kodstrangAntagen';
      readonly delar: readonly (Kodslag | null)[];
      readonly exempel: string;
    }
  | { readonly typ: 'kodstrangEjTolkad'; readonly exempel: string }
  | {
      readonly typ: 'postUtanforAret';
      readonly ar: number;
      readonly vantatAr: number;
      readonly antal: number;
    }
  | { readonly typ: 'ogiltigPeriod'; readonly varde: string }
  /** `exempel`: a date as it is written. */
  | {
      readonly typ: 'datumordningAntagen';
      readonly ordning: Datumordning;
      readonly exempel: string;
    }
  /** An amount without a sign whose row says neither debit nor credit; `varde`: what it says. */
  | { readonly typ: 'debetKreditOkand'; readonly varde: string }
  /** Months, and nothing that says of what year. */
  | { readonly typ: 'arSaknas' }
  | { readonly typ: 'orimligtBelopp'; readonly varde: string }
  | {
      readonly typ: 'dubbelInlasning';
      readonly antal: number;
      readonly manad: Month | null;
      /** Where the same rows stand first, with their sheet. */
      readonly andraCell: string;
    }
  /** `kod`: the verksamhet that lacks the month; null: all do. The year (`helaAret`) or its rest (`aretUt`) lacks too. */
  | {
      readonly typ: 'manadSaknas';
      readonly kod: string | null;
      readonly manad: Month;
      readonly helaAret?: true;
      readonly aretUt?: true;
    }
  | {
      readonly typ: 'manadOfullstandig';
      readonly manad: Month;
      readonly antal: number;
      readonly vanligt: number;
    }
  | {
      readonly typ: 'kodplanMotsager';
      readonly kod: string;
      readonly har: string;
      readonly dar: string;
      readonly andraCell: string;
    };
