import type { Maltabell } from '../../domain/mal/malunderlag.ts';
import type { Maluppfyllelse } from '../../domain/mal/maluppfyllelse.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { kallaText } from '../tabellblad/fotnoter.ts';

/** What the sheets of goals follow from. */
export type GoalFacts = Pick<Uppfoljning, 'mal' | 'period' | 'regler'>;

/** The last line: where the goals come from. */
export const malkallor = ({ mal: { tabeller } }: GoalFacts): string => kallrad(tabeller);

/** The last line of the volumes. */
export const volymkallor = ({ volymer }: Pick<Maluppfyllelse, 'volymer'>): string =>
  kallrad(volymer);

const kallrad = (tabeller: readonly Pick<Maltabell, 'kalla'>[]): string =>
  egnaOrd.kalla +
  ([...new Set(tabeller.map(({ kalla }) => kallaText(kalla)))].join('; ') || 'saknas');
