import type { Month } from '../period/month.ts';
import type { Regler } from '../regler/regler.ts';
import type { BeraknadTabell } from '../uppfoljning/uppfoljning.ts';
import { calculateHandlingsplan } from './calculateHandlingsplan.ts';
import { calculateInternkontroll } from './calculateInternkontroll.ts';
import { calculateOverforing } from './calculateOverforing.ts';
import { calculateReserver } from './calculateReserver.ts';
import { calculateResursfordelning } from './calculateResursfordelning.ts';
import { calculateStatsbidrag } from './calculateStatsbidrag.ts';
import { findListfynd } from './findListfynd.ts';
import type { Listresultat } from './listresultat.ts';
import type { Listunderlag } from './listunderlag.ts';

/** What the lists are computed with. */
export interface Listforutsattningar {
  /** The tables of budget and utfall, computed: they hold the prognos, the reserver and the investeringar. */
  readonly tabeller: readonly BeraknadTabell[];
  readonly regler: Regler;
  /** The last closed month; without one nothing is late. */
  readonly period: Month | null;
}

/** What follows from the lists, with every doubt as a finding. */
export function calculateListor(
  underlag: Listunderlag,
  { tabeller, regler, period }: Listforutsattningar,
): Listresultat {
  const listor = {
    tabeller: underlag.tabeller,
    statsbidrag: calculateStatsbidrag(underlag.statsbidrag, tabeller),
    resursfordelning: calculateResursfordelning(underlag, regler, period),
    reserver: calculateReserver(tabeller),
    internkontroll: calculateInternkontroll(underlag.risker, regler),
    handlingsplan: calculateHandlingsplan(underlag.atgarder, period),
    overforing: calculateOverforing(tabeller, underlag.overforingar),
  };
  return { ...listor, fynd: [...underlag.fynd, ...findListfynd(listor)] };
}
