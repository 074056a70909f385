import type { Analys } from '../../domain/analys/analys.ts';
import { enhetsbelopp, trycktBelopp, type AmountForm } from '../text/analysbelopp.ts';
import { STRECK } from '../text/number.ts';

/** Always tkr, so that a change of unit in "Regler" is no change of figures. */
const form: AmountForm = { enhet: 'tkr', decimaler: 0 };

/**
 * The figures that a text is written beside.
 * @example figuresText(analys) // "−6 062 tkr, utfall 37 807 tkr"
 */
export function figuresText(analys: Analys): string {
  const { avvikelse, belopp } = analys;
  const shown = avvikelse === null ? STRECK : enhetsbelopp(avvikelse, form);
  const { prognos = null, utfall = null } = belopp;
  const amount = prognos ?? utfall;
  if (amount === null) return shown;
  return `${shown}, ${prognos === null ? 'utfall' : 'prognos'} ${trycktBelopp(amount, analys, form)}`;
}
