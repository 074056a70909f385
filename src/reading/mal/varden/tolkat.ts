import type { Malvarde, Matvarde, OlastSkal } from '../../../domain/mal/malunderlag.ts';

/** What a text gave, or why it gave nothing; exactly one of the two is null. */
export interface Tolkat<T> {
  readonly varde: T | null;
  readonly skal: OlastSkal | null;
}

/**
 * A målvärde as its words say it. `bart`: no sign and no word tells which way is better ("85 %"), so
 * `villkor` is ">=" only until the direction is known: see settleMalvarde.
 */
export interface LastMalvarde extends Malvarde {
  readonly bart: boolean;
}

/** The values of an indicator: outcome, the earlier one and målvärde. */
export interface Matvarden {
  readonly utfall: Matvarde | null;
  readonly foregaende: Matvarde | null;
  readonly mal: LastMalvarde | null;
}
