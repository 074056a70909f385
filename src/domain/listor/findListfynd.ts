import type { Fynd } from '../fynd/fynd.ts';
import type { Listresultat } from './listresultat.ts';
import { findAtgardsfynd } from './fynd/findAtgardsfynd.ts';
import { findBidragsfynd } from './fynd/findBidragsfynd.ts';
import { findOverforingsfynd } from './fynd/findOverforingsfynd.ts';
import { findReservfynd } from './fynd/findReservfynd.ts';
import { findResursfynd } from './fynd/findResursfynd.ts';
import { findRiskfynd } from './fynd/findRiskfynd.ts';

/** What someone should know of the lists once they are computed. */
export const findListfynd = (listor: Omit<Listresultat, 'fynd'>): readonly Fynd[] => [
  ...(listor.statsbidrag ? findBidragsfynd(listor.statsbidrag) : []),
  ...listor.resursfordelning.flatMap(findResursfynd),
  ...listor.reserver.flatMap(findReservfynd),
  ...(listor.internkontroll ? findRiskfynd(listor.internkontroll) : []),
  ...(listor.handlingsplan ? findAtgardsfynd(listor.handlingsplan) : []),
  ...listor.overforing.flatMap(findOverforingsfynd),
];
