import { subtract, type Ore } from '../amount/ore.ts';

/**
 * Budget − outcome in the house's sign (cost plus): plus is better than budget. The outcome is utfall,
 * or prognos for the whole year. On an income-plus table the same number comes from utfall − budget.
 * @example calculateAvvikelse(ore(24_426_600_000), ore(25_362_600_000)) // −936 000 000
 */
export const calculateAvvikelse = (budget: Ore, outcome: Ore): Ore => subtract(budget, outcome);

/**
 * The avvikelse as a share of the size of the budget, a ratio; a deficit is minus whatever sign the
 * budget has (a budgeted net income is below zero). null when the budget is 0.
 * Source: avvikelse / helårsbudget as printed by municipalities (−44,0 / 619,0 = −7,1 %).
 * @example calculateAndel(ore(-440), ore(6190)) // −0.0711
 */
export const calculateAndel = (avvikelse: Ore, budget: Ore): number | null =>
  budget === 0 ? null : avvikelse / Math.abs(budget);
