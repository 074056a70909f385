import type { Maluppfyllelse } from '../../domain/mal/maluppfyllelse.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { tableSources } from '../tabellblad/fotnoter.ts';

/** What the sheets of goals follow from. */
export type GoalFacts = Pick<Uppfoljning, 'mal' | 'period' | 'regler'>;

/** The last line: where the goals come from. */
export const malkallor = ({ mal: { tabeller } }: GoalFacts): string => tableSources(tabeller);

/** The last line of the volumes. */
export const volymkallor = ({ volymer }: Pick<Maluppfyllelse, 'volymer'>): string =>
  tableSources(volymer);
