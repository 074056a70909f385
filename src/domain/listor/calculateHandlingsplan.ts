import type { Month } from '../period/month.ts';
import type { Atgard, Atgardsrad, Handlingsplan, Planeradstart } from './handlingsplan.ts';
import type { Statusord } from './statusord.ts';

/** The åtgärder with where they stand when the period is closed; null for none. */
export function calculateHandlingsplan(
  rader: readonly Atgardsrad[],
  period: Month | null,
): Handlingsplan | null {
  if (rader.length === 0) return null;
  const atgarder = rader.map((rad) => calculateAtgard(rad, period));
  const omraden = [...new Set(atgarder.map(({ omrade }) => omrade ?? ''))];
  return {
    atgarder,
    antal: countByStatus(atgarder),
    perOmrade: omraden.map((omrade) => {
      const own = atgarder.filter((atgard) => (atgard.omrade ?? '') === omrade);
      return { omrade, antal: countByStatus(own), sena: own.filter(({ sen }) => sen).length };
    }),
    sena: atgarder.filter(({ sen }) => sen).map(({ nyckel }) => nyckel),
  };
}

function calculateAtgard(rad: Atgardsrad, period: Month | null): Atgard {
  const { status, planeradStart } = rad;
  const start = planeradStart.varde;
  const lage = status.varde ?? (start?.slag === 'pagar' ? 'pagar' : 'planerad');
  return {
    ...rad,
    lage,
    lageSkal: status.varde === null ? 'start' : 'status',
    sen: lage === 'planerad' && start !== null && period !== null && hasPassed(start, period),
  };
}

/** Whether the last month that something was to start in is closed. */
const hasPassed = (start: Planeradstart, period: Month): boolean =>
  start.slag === 'manader' && start.till <= period;

const countByStatus = (atgarder: readonly Atgard[]): Readonly<Record<Statusord, number>> => {
  const count = (status: Statusord): number =>
    atgarder.filter(({ lage }) => lage === status).length;
  return {
    planerad: count('planerad'),
    pagar: count('pagar'),
    klar: count('klar'),
    avbruten: count('avbruten'),
    forsenad: count('forsenad'),
    gron: count('gron'),
    gul: count('gul'),
    rod: count('rod'),
  };
};
