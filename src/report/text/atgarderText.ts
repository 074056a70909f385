import { orePer, type Enhet } from '../../domain/amount/enhet.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import type { Atgardsbild } from '../../domain/atgarder/atgard.ts';
import { toTableSign } from '../../domain/avvikelse/tecken.ts';
import { beloppText } from './number.ts';

/**
 * What the prognos is after åtgärder, in a sentence; null where nothing more is to come or nothing is
 * forecast. In whole tkr, or in mnkr where one decimal is exact.
 * @example "prognosen blir 1 658 tkr (avvikelse −108 tkr) när 92 tkr till har gett effekt. Prognosen själv är inte ändrad."
 */
export function efterText({ bas, helhet }: Atgardsbild, enhet: Enhet): string | null {
  const { effekt, prognosEfter, avvikelseEfter } = helhet;
  if (effekt === 0 || prognosEfter === null) return null;
  const text = (amount: Ore): string => amountText(amount, enhet);
  const against = avvikelseEfter === null ? '' : ` (avvikelse ${text(avvikelseEfter)})`;
  return `prognosen blir ${text(toTableSign(prognosEfter, bas.tecken))}${against} när ${text(effekt)} till har gett effekt. Prognosen själv är inte ändrad.`;
}

/** In mnkr only where nothing is rounded away: the effect of an åtgärd may be small. */
function amountText(amount: Ore, enhet: Enhet): string {
  if (enhet === 'mnkr' && amount % (orePer.mnkr / 10) === 0)
    return `${beloppText(amount, 'mnkr', 1)} mnkr`;
  return `${beloppText(amount, 'tkr', 0)} tkr`;
}
