import type { Ore } from '../amount/ore.ts';

/** What was found about the texts of a report; `verksamhet` is the name that the report prints. */
export type AnalysFyndData =
  /** An avvikelse past the thresholds that nobody has said anything of, once somebody has begun to. */
  | { readonly typ: 'kommentarSaknas'; readonly verksamhet: string }
  /** Words that were written beside other figures. */
  | {
      readonly typ: 'siffrornaAndrade';
      readonly verksamhet: string;
      readonly forr: string;
    }
  /**
   * An amount in a text that the table of the same verksamhet contradicts; `text` as it is written,
   * `tabell` in the sign that the table prints. `tusenfel`: it would tie in another unit.
   */
  | {
      readonly typ: 'textMotTabell';
      readonly verksamhet: string;
      readonly text: string;
      readonly vad: 'avvikelse' | 'prognos' | 'budget' | 'utfall';
      readonly tabell: Ore;
      readonly tusenfel: boolean;
    }
  /** A text that speaks of över- or underskott on the incomes, which go the other way, or neither. */
  | {
      readonly typ: 'textMotIntakter';
      readonly verksamhet: string;
      readonly riktning: 'overskott' | 'underskott';
      /** Plus is better than budget. */
      readonly avvikelse: Ore;
    }
  /** An amount that another text has a thousand times over: "+0,6 tkr" beside "+600 tkr". */
  | {
      readonly typ: 'textMotText';
      readonly verksamhet: string;
      readonly text: string;
      readonly annan: string;
    };
