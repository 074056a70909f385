import type { Ore } from '../amount/ore.ts';
import { calculateAndel, calculateAvvikelse } from '../avvikelse/avvikelse.ts';
import type { Rad } from '../underlag/tabell.ts';
import type { Avvikelser, EjBeraknatSkal, Jamforelse } from './uppfoljning.ts';

const outcomeOf = {
  'budget-prognos': 'prognos',
  'ackBudget-utfall': 'utfall',
  'budget-utfall': 'utfall',
} as const;

const missing = {
  budget: 'saknarBudget',
  utfall: 'saknarUtfall',
  prognos: 'saknarPrognos',
} as const;

/**
 * What follows from the amounts of a row or a sum, by the comparison that its table makes.
 * What can't be computed is null with its reasons; nothing is guessed.
 */
export function calculateAvvikelser(belopp: Rad['belopp'], jamforelse: Jamforelse): Avvikelser {
  const { utfall = null, prognos = null, budget = null, ackBudget = null } = belopp;
  const avvikelseAck = difference(ackBudget, utfall);
  const avvikelseHelar = difference(budget, prognos);
  const avvikelse = shown(jamforelse, {
    'budget-prognos': avvikelseHelar,
    'ackBudget-utfall': avvikelseAck,
    'budget-utfall': difference(budget, utfall),
  });
  const base = jamforelse === 'ackBudget-utfall' && budget === null ? ackBudget : budget;
  const andel = avvikelse === null || base === null ? null : calculateAndel(avvikelse, base);
  const skal = explain(belopp, jamforelse, avvikelse, andel);
  return { avvikelseAck, avvikelseHelar, avvikelse, andel, skal };
}

const difference = (budget: Ore | null, outcome: Ore | null): Ore | null =>
  budget === null || outcome === null ? null : calculateAvvikelse(budget, outcome);

const shown = (
  jamforelse: Jamforelse,
  all: Readonly<Record<Exclude<Jamforelse, 'ingen'>, Ore | null>>,
): Ore | null => (jamforelse === 'ingen' ? null : all[jamforelse]);

function explain(
  belopp: Rad['belopp'],
  jamforelse: Jamforelse,
  avvikelse: Ore | null,
  andel: number | null,
): readonly EjBeraknatSkal[] {
  if (avvikelse !== null) return andel === null ? ['budgetNoll'] : [];
  const outcome = jamforelse === 'ingen' ? 'utfall' : outcomeOf[jamforelse];
  const budget = jamforelse === 'ackBudget-utfall' ? 'ackBudget' : 'budget';
  const skal: EjBeraknatSkal[] = [];
  if ((belopp[budget] ?? null) === null) skal.push(missing.budget);
  if ((belopp[outcome] ?? null) === null) skal.push(missing[outcome]);
  return skal;
}
