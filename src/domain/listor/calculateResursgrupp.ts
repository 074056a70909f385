import { proportion } from '../amount/proportion.ts';
import { ore, subtract, type Ore } from '../amount/ore.ts';
import { monthNumberOf, type Month } from '../period/month.ts';
import { arstimmar } from './arstimmar.ts';
import { isCloser, ownParameter, type Tabellparametrar } from './resursparametrar.ts';
import type { Grupprad, Resursgrupp, ResursSkal, ResursFigure } from './resursfordelning.ts';

/** What follows from the hours and the money of a group; what nobody has said is not guessed at. */
export function calculateResursgrupp(
  rad: Grupprad,
  parametrar: Tabellparametrar,
  period: Month | null,
): Resursgrupp {
  const granted = rad.beviljade.varde;
  const lastMonth = period === null ? null : monthNumberOf(period);
  const hours = granted === null ? null : arstimmar(granted, rad.timtid, rad.manader ?? lastMonth);
  const arsarbetare = neededOf(rad, hours, parametrar);
  const tilldelning = allocate(rad, hours, arsarbetare, parametrar);
  const perTimme = costPerHour(rad);
  const budget = rad.budget.varde;
  return {
    ...rad,
    arstimmar: hours,
    andelUtford: shareOf(rad.utforda.varde, granted),
    arsarbetare,
    saknas: missingOf(rad, arsarbetare),
    tilldelning,
    skillnad:
      tilldelning.varde === null || budget === null ? null : subtract(tilldelning.varde, budget),
    perTimme,
    forandring: changeOf(rad, perTimme),
  };
}

const none = (skal: ResursSkal): ResursFigure<never> => ({ varde: null, kalla: null, skal });
const printed = <T>(varde: T): ResursFigure<T> => ({ varde, kalla: 'tryckt', skal: null });
const computed = <T>(varde: T): ResursFigure<T> => ({ varde, kalla: 'beraknat', skal: null });

const shareOf = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;

/** Of an årsarbetare's hours, only those with brukare answer to granted hours, where the share is known. */
function neededOf(
  rad: Grupprad,
  hours: number | null,
  parametrar: Tabellparametrar,
): ResursFigure<number> {
  if (rad.behov.varde !== null) return printed(rad.behov.varde);
  if (hours === null) return none('saknarTimmar');
  const each = ownParameter(rad.timmarPerArsarbetare, parametrar.timmarPerArsarbetare);
  if (each === null || each.varde <= 0) return none('saknarTimmarPerArsarbetare');
  const share = rad.brukartid.varde ?? 1;
  return share <= 0 ? none('nollTimmar') : computed(hours / (each.varde * share));
}

function missingOf(
  rad: Grupprad,
  { varde: needed, skal }: ResursFigure<number>,
): ResursFigure<number> {
  const available = rad.tillgangliga.varde;
  if (needed !== null && available !== null) return computed(needed - available);
  if (rad.trycktSaknas.varde !== null) return printed(rad.trycktSaknas.varde);
  return none(available === null ? 'saknarTillgangliga' : (skal ?? 'saknarTimmar'));
}

/** By the price of an hour or the cost of an årsarbetare, whichever was said closer to the group. */
function allocate(
  rad: Grupprad,
  hours: number | null,
  arsarbetare: ResursFigure<number>,
  parametrar: Tabellparametrar,
): ResursFigure<Ore> {
  const each = ownParameter(rad.kostnadPerArsarbetare, parametrar.kostnadPerArsarbetare);
  const price = ownParameter(rad.timpris, parametrar.timpris);
  if (price !== null && (isCloser(price, each) || arsarbetare.varde === null))
    return hours === null ? none('saknarTimmar') : computed(times(price.varde, hours));
  if (each === null) return none('saknarKostnadPerArsarbetare');
  if (arsarbetare.varde === null) return none(arsarbetare.skal ?? 'saknarTimmar');
  return computed(times(each.varde, arsarbetare.varde));
}

const times = (amount: Ore, count: number): Ore => ore(Math.round(amount * count));

function costPerHour(rad: Grupprad): ResursFigure<Ore> {
  if (rad.trycktPerTimme.varde !== null) return printed(rad.trycktPerTimme.varde);
  const cost = rad.kostnad.varde;
  const hours = rad.beviljade.varde ?? rad.utforda.varde;
  if (cost === null) return none('saknarKostnad');
  if (rad.timtid === 'manad' || rad.timtid === 'vecka') return none('olikaTid');
  return divided(cost, hours);
}

function divided(cost: Ore, hours: number | null): ResursFigure<Ore> {
  if (hours === null) return none('saknarTimmar');
  // Hours have at most a few decimals: a million of them keeps the division exact to the öre.
  const quotient = proportion(cost, 1_000_000, Math.round(hours * 1_000_000));
  return quotient === null ? none('nollTimmar') : computed(quotient);
}

function changeOf(rad: Grupprad, perTimme: ResursFigure<Ore>): ResursFigure<Ore> {
  if (perTimme.varde === null) return none(perTimme.skal ?? 'saknarKostnad');
  const earlier = rad.trycktPerTimmeForegaende.varde ?? earlierPerHour(rad);
  return earlier === null ? none('saknarForegaende') : computed(subtract(perTimme.varde, earlier));
}

const earlierPerHour = ({ kostnadForegaende, timmarForegaende }: Grupprad): Ore | null =>
  kostnadForegaende.varde === null || timmarForegaende.varde === null
    ? null
    : divided(kostnadForegaende.varde, timmarForegaende.varde).varde;
