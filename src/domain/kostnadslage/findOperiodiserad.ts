import { ore, sum, type Ore } from '../amount/ore.ts';
import { proportion } from '../amount/proportion.ts';
import type { Fynd } from '../fynd/fynd.ts';
import { andelAvAret } from '../helarsprognos/andel.ts';
import { monthNumberOf, type Month } from '../period/month.ts';
import type { Ekonomi } from '../underlag/huvudbok.ts';
import type { Kostnadslage, Manader, Serie } from './kostnadslage.ts';
import { sumLage } from './sumLage.ts';
import { gruppnamnOf } from './gruppnamn.ts';

/** Months of a divided budget differ by rounding at most: by this share of a month … */
export const JAMN_ANDEL = 0.005;
/** … or by this amount, where the months are small: what twelve rounded kronor leave for one month. */
export const JAMN_BELOPP = ore(1200);
/** A history is seasonal when its months to date differ from the linear share by this much of the year. */
export const SASONG_ANDEL = 0.02;

/** Budgets that are a twelfth each month although the years before were not, with what they would be. */
export function findOperiodiserad(
  { serier, rader }: Pick<Kostnadslage, 'serier' | 'rader'>,
  ekonomi: Ekonomi,
): readonly Fynd[] {
  const { period } = ekonomi;
  const kalla = ekonomi.serier.find(
    ({ slag, ar }) => slag === 'budget' && ar === ekonomi.ar,
  )?.kalla;
  if (period === null || !kalla) return [];
  const place = { bok: kalla.bok, blad: kalla.blad, cell: null };
  const yearly = divideYearly(serier, rader, period);
  if (yearly !== null)
    return [{ ...place, typ: 'budgetOperiodiserad', allvar: 'varning', period, ...yearly }];
  return serier.flatMap((serie) => {
    const found = serie.kod === null ? null : periodise(serie, period);
    if (serie.kod === null || found === null) return [];
    const namn = gruppnamnOf(serie.kod, ekonomi.kodplan, []);
    const rad = namn === null ? serie.kod : `${serie.kod} ${namn}`;
    return { ...place, typ: 'budgetOperiodiserad', allvar: 'varning', rad, period, ...found };
  });
}

/**
 * A flat budget to date as it stands and as the earlier years would divide it; null when the budget is not
 * flat, the history not seasonal at any month of the year, or there is none.
 */
export function periodise(
  { budget, historik }: Serie,
  period: Month,
): { readonly ackBudget: Ore; readonly periodiserad: Ore } | null {
  const manad = monthNumberOf(period);
  const years = historik.map(({ utfall }) => utfall);
  if (budget === null || years.length === 0 || !isFlat(budget) || !isSeasonal(years)) return null;
  const andel = andelAvAret(years, manad);
  const periodiserad = andel && proportion(sum(budget), andel.delen, andel.aret);
  return periodiserad === null ? null : { ackBudget: sum(budget.slice(0, manad)), periodiserad };
}

/** A budget of the year alone, as twelfths and as the earlier years would divide it; null for any other. */
function divideYearly(
  serier: Kostnadslage['serier'],
  rader: Kostnadslage['rader'],
  period: Month,
): Pick<
  Extract<Fynd, { typ: 'budgetOperiodiserad' }>,
  'rad' | 'ackBudget' | 'periodiserad' | 'utanManader'
> | null {
  const whole = serier.find(({ kod }) => kod === null);
  const { budgetHelar, budgetAck } = sumLage(rader);
  const manad = monthNumberOf(period);
  if (whole?.budget !== null || budgetAck !== null || !budgetHelar || manad === 12) return null;
  const ackBudget = proportion(budgetHelar, manad, 12);
  const years = whole.historik.map(({ utfall }) => utfall);
  const andel = years.length === 0 ? null : andelAvAret(years, manad);
  const periodiserad = andel && proportion(budgetHelar, andel.delen, andel.aret);
  if (ackBudget === null) return null;
  return {
    rad: 'hela verksamheten',
    ackBudget,
    periodiserad: periodiserad ?? ackBudget,
    utanManader: true,
  };
}

function isFlat(budget: Manader): boolean {
  const month = sum(budget) / budget.length;
  const room = Math.max(JAMN_BELOPP, Math.abs(month) * JAMN_ANDEL);
  return month !== 0 && budget.every((amount) => Math.abs(amount - month) <= room);
}

/** In one month of the year at least; months whose share is none say nothing. */
const isSeasonal = (years: readonly Manader[]): boolean =>
  Array.from({ length: 11 }, (_, at) => at + 1).some((manad) => {
    const andel = andelAvAret(years, manad);
    return andel !== null && Math.abs(andel.delen / andel.aret - manad / 12) >= SASONG_ANDEL;
  });
