import type { Fynd } from '../fynd/fynd.ts';
import type { Month } from '../period/month.ts';
import type { OvrigTabell, Tabell } from './tabell.ts';

/** What the workbooks say, in domain terms, with every doubt as a finding. */
export interface Underlag {
  /** The workbooks' names, as given. */
  readonly kallor: readonly string[];
  /** The last closed month, or null when nothing tells. */
  readonly period: Month | null;
  readonly tabeller: readonly Tabell[];
  readonly ovriga: readonly OvrigTabell[];
  readonly fynd: readonly Fynd[];
}
