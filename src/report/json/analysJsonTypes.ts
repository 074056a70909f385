import type { Direction } from '../../domain/analys/analys.ts';
import type { Analystext } from '../analys/composeAnalystexter.ts';

/** A part of an avvikelse; öre, plus is better than budget. */
interface AndelJson {
  readonly namn: string;
  readonly avvikelse: number;
}

/** What carries an avvikelse: `bar` goes the same way, `mot` the other; they sum with the rest to it. */
export interface CarriersJson {
  readonly bar: readonly AndelJson[];
  readonly mot: readonly AndelJson[];
  readonly ovriga: number;
  readonly oforklarat: number;
}

/** What the figures say of a verksamhet, and what a person has written of it. */
export interface AnalysJson extends Omit<Analystext, 'forr'> {
  /** The shown avvikelse in öre, plus is better than budget. */
  readonly avvikelse: number | null;
  readonly riktning: Direction | null;
  readonly delar: CarriersJson | null;
  /** Of the avvikelse against the budget to date. */
  readonly kontogrupper: CarriersJson | null;
  /** How the prognos has moved since the month before, plus is more cost. */
  readonly forandring: number | null;
  readonly mal: readonly string[];
  /** The figures that the words were written beside, where those are others now. */
  readonly skrevsNar: string | null;
}
