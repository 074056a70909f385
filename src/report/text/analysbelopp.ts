import type { Enhet } from '../../domain/amount/enhet.ts';
import { ore, type Ore } from '../../domain/amount/ore.ts';
import { toTableSign } from '../../domain/avvikelse/tecken.ts';
import type { Analys } from '../../domain/analys/analys.ts';
import type { Regler } from '../../domain/regler/regler.ts';
import { beloppText, exaktText } from './number.ts';

/** How the amounts of a text are written. */
export interface AmountForm {
  readonly enhet: Enhet;
  readonly decimaler: number;
}

/** The form of a report's texts: that of its tables, mnkr with at least one decimal. */
export const amountFormOf = (
  enhet: Enhet,
  { decimaler }: Pick<Regler, 'decimaler'>,
): AmountForm => ({
  enhet,
  decimaler: enhet === 'mnkr' ? Math.max(1, decimaler) : decimaler,
});

/**
 * An amount with its unit; one that would be written as nothing is written in a smaller unit.
 * @example enhetsbelopp(ore(-760_000_000), { enhet: 'mnkr', decimaler: 1 }) // "−7,6 mnkr"
 */
export function enhetsbelopp(amount: Ore, { enhet, decimaler }: AmountForm): string {
  const text = beloppText(amount, enhet, decimaler);
  return amount !== 0 && !/[1-9]/u.test(text) ? exaktText(amount) : `${text} ${enhet}`;
}

/** The size of an amount with its unit. */
export const storlek = (amount: Ore, form: AmountForm): string =>
  enhetsbelopp(ore(Math.abs(amount)), form);

/** An amount with its sign, also plus. @example tecknat(ore(70_000_000), form) // "+700 tkr" */
export const tecknat = (amount: Ore, form: AmountForm): string =>
  (amount > 0 ? '+' : '') + enhetsbelopp(amount, form);

/** An amount as its table signs it. */
export const trycktBelopp = (
  amount: Ore,
  { tecken }: Pick<Analys, 'tecken'>,
  form: AmountForm,
): string => enhetsbelopp(toTableSign(amount, tecken), form);
