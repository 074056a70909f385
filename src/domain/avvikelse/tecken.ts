import { negate, type Ore } from '../amount/ore.ts';

/**
 * How a table signs its amounts.
 * - `nettokostnad`: cost plus, net income minus; avvikelse = budget − utfall.
 * - `intakt-plus`: income plus, cost minus; avvikelse = utfall − budget.
 * Either way a plus avvikelse is better than budget.
 */
export type Tecken = 'nettokostnad' | 'intakt-plus';

/** An amount as its table prints it, turned to the house's sign (cost plus). Its own inverse. */
export const toLedgerSign = (amount: Ore, tecken: Tecken): Ore =>
  tecken === 'nettokostnad' ? amount : negate(amount);

/** An amount in the house's sign (cost plus), turned to the sign that its table prints. */
export const toTableSign = toLedgerSign;
