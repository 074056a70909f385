import type { Ore } from '../../domain/amount/ore.ts';
import { beloppText, STRECK } from '../../report/text/number.ts';

/** An amount as the views of a ledger show it. @example "−6 062 tkr" */
export const tkrText = (amount: Ore | null): string =>
  amount === null ? STRECK : `${beloppText(amount, 'tkr', 0)} tkr`;
