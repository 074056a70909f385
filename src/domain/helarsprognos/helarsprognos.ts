import type { Ore } from '../amount/ore.ts';

/** The forecast methods; the names are those of the JSON. */
export type Prognosmetod = 'linjar' | 'budgetrest' | 'ifjolrest' | 'profil1' | 'profil3';

/** Every method, in the order that they are shown. */
export const prognosmetoder: readonly Prognosmetod[] = [
  'linjar',
  'budgetrest',
  'ifjolrest',
  'profil1',
  'profil3',
];

/** Why a method gives nothing here. */
export type MetodSkal =
  'saknarBudgetPerManad' | 'saknarIfjol' | 'saknarTreAr' | 'ingenAndel' | 'ingenManad';

/** A forecast for the whole year of one grupp (null: the whole); amounts with cost plus. */
export interface Helarsprognos {
  readonly kod: string | null;
  /** The median of the methods that could be used; null when none could. */
  readonly forslag: Ore | null;
  /** The lowest and the highest of them. */
  readonly lag: Ore | null;
  readonly hog: Ore | null;
  readonly metoder: Readonly<Record<Prognosmetod, Ore | null>>;
  /** Why a method is null. */
  readonly skal: Readonly<Partial<Record<Prognosmetod, MetodSkal>>>;
}
