import type { Malstatus, Malvarde, Matvarde } from './malunderlag.ts';
import type { MalSkal } from './maluppfyllelse.ts';
import { toMatenhet, withoutNoise } from './matenhet.ts';

/** A status and why. */
export interface Jamford {
  readonly status: Malstatus;
  readonly skal: MalSkal;
}

/**
 * An outcome against its målvärde: strictly, 89,6 is not 90. What is unmet but within the tolerance is
 * partly achieved.
 * @param foregaende the earlier value, which a målvärde without a value of its own compares with
 * @param tolerans a ratio of the målvärde; 0: none
 */
export function compareMatvarde(
  utfall: Matvarde,
  mal: Malvarde,
  foregaende: Matvarde | null,
  tolerans: number,
): Jamford {
  if (mal.villkor === 'ja') {
    if (utfall.ja === null) return notJudged('enhetSkiljer');
    return utfall.ja ? { status: 'uppnadd', skal: 'uppfyller' } : missed;
  }
  if (utfall.varde === null) return notJudged('enhetSkiljer');
  const [bound, unit] = boundOf(mal, foregaende);
  if (bound === null) return notJudged('jamforelseSaknas');
  const value = toMatenhet(utfall.varde, utfall.enhet, unit);
  if (value === null) return notJudged('enhetSkiljer');
  if (isMet(value, mal, bound)) return { status: 'uppnadd', skal: 'uppfyller' };
  return tolerans > 0 && isWithin(value, mal, bound, tolerans)
    ? { status: 'delvis', skal: 'inomTolerans' }
    : missed;
}

const missed: Jamford = { status: 'ej', skal: 'uppfyllerInte' };
const notJudged = (skal: MalSkal): Jamford => ({ status: 'ejBedomd', skal });

/** What the outcome is set against and its unit: the målvärde's own, else the earlier value. */
function boundOf(
  mal: Malvarde,
  foregaende: Matvarde | null,
): readonly [number | null, Malvarde['enhet']] {
  return mal.varde === null
    ? [foregaende?.varde ?? null, foregaende?.enhet ?? null]
    : [mal.varde, mal.enhet];
}

function isMet(value: number, { villkor, strikt, till }: Malvarde, bound: number): boolean {
  switch (villkor) {
    case '>=':
      return strikt ? value > bound : value >= bound;
    case '<=':
      return strikt ? value < bound : value <= bound;
    case '=':
      return value >= bound && value <= (till ?? bound);
    case 'oka':
      return value > bound;
    case 'minska':
      return value < bound;
    case 'ja':
      return false;
  }
}

function isWithin(
  value: number,
  { villkor, till }: Malvarde,
  bound: number,
  tolerans: number,
): boolean {
  const lowest = withoutNoise(bound - Math.abs(bound) * tolerans);
  const upper = villkor === '=' ? (till ?? bound) : bound;
  const highest = withoutNoise(upper + Math.abs(upper) * tolerans);
  if (villkor === '=') return value >= lowest && value <= highest;
  return villkor === '>=' || villkor === 'oka' ? value >= lowest : value <= highest;
}
