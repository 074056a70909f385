import type { Riktning } from '../../domain/mal/malunderlag.ts';
import type { Regler } from '../../domain/regler/regler.ts';

/** Which goals are shown: all, or those with something red, not judged, or judged otherwise by a person. */
export type Malfilter = 'alla' | 'ej' | 'ejBedomd' | 'avvikande';

/** What a person has changed of the goals and not yet saved. */
export interface Malutkast {
  /** The directions that are turned, by the name that a correction in "Regler" has. */
  readonly riktningar: ReadonlyMap<string, Riktning>;
  /** In per cent, as it is being typed; null: not changed. */
  readonly tolerans: string | null;
  readonly arsmatt: Regler['arsmatt'] | null;
  readonly skala: Regler['malskala'] | null;
}

/** Nothing changed. */
export const ingetMalutkast: Malutkast = {
  ...{ riktningar: new Map(), tolerans: null, arsmatt: null, skala: null },
};

/** Whether there is something that is not saved. */
export const isChanged = ({ riktningar, tolerans, arsmatt, skala }: Malutkast): boolean =>
  riktningar.size > 0 || tolerans !== null || arsmatt !== null || skala !== null;
