import type { Regler } from '../../domain/regler/regler.ts';
import type { Beloppsroll, Rad } from '../../domain/underlag/tabell.ts';
import type { Avvikelser, EjBeraknatSkal } from '../../domain/uppfoljning/uppfoljning.ts';
import { ejBeraknatText, saknasText } from '../text/skalText.ts';

/** The words of a row's status: symbol and word, told apart without colour. */
export const statusText = {
  underskott: '▼ Underskott',
  inomTroskel: '▽ Inom tröskeln',
  inomBudget: '● Inom budget',
  ejBeraknad: '– Ej beräknad',
} as const;

/** Decimals that shares are compared by: a share is never told apart by the last bits of a quotient. */
export const ANDEL_DECIMALER = 6;

/** What a status is decided by. */
export type Bedomd = Avvikelser & Pick<Rad, 'saknas'>;

/**
 * The status of a row: a deficit is marked when it is larger than both thresholds; without a share
 * (budget 0) the amount alone decides. A surplus of any size is within budget and no cause for colour.
 */
export function decideStatus(rad: Bedomd, regler: Regler): string {
  const { avvikelse, andel } = rad;
  if (avvikelse === null) return ejBeraknad(rad);
  if (avvikelse >= 0) return statusText.inomBudget;
  const isLarge = -avvikelse > regler.troskelBelopp;
  const isLargeShare = andel === null || roundShare(-andel) > roundShare(regler.troskelAndel);
  return isLarge && isLargeShare ? statusText.underskott : statusText.inomTroskel;
}

const roundShare = (share: number): number => Math.round(share * 10 ** ANDEL_DECIMALER);

function ejBeraknad({ skal, saknas }: Bedomd): string {
  const reasons = skal.map((reason) => ejBeraknatText[reason] + why(saknas, reason));
  return reasons.length === 0
    ? statusText.ejBeraknad
    : `${statusText.ejBeraknad}: ${reasons.join(' och ')}`;
}

const missing: Readonly<Partial<Record<EjBeraknatSkal, readonly Beloppsroll[]>>> = {
  saknarBudget: ['budget', 'ackBudget'],
  saknarUtfall: ['utfall'],
  saknarPrognos: ['prognos'],
};

/** Why the amount is missing, where there is more to say than that the cell is blank. */
function why(saknas: Rad['saknas'], reason: EjBeraknatSkal): string {
  const roll = missing[reason]?.find((role) => saknas[role] !== undefined);
  const skal = roll === undefined ? undefined : saknas[roll];
  return skal === undefined || skal === 'tom' ? '' : ` (${saknasText[skal]})`;
}
