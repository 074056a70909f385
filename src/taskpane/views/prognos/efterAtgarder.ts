import { calculateAvvikelse } from '../../../domain/avvikelse/avvikelse.ts';
import { subtract, type Ore } from '../../../domain/amount/ore.ts';
import type { Uppfoljning } from '../../../domain/uppfoljning/uppfoljning.ts';
import { ledgerText as text } from '../../ledgerText.sv.ts';
import type { Figure } from '../Figures.tsx';
import { tkrText } from '../tkrText.ts';
import type { Prognosrad } from './prognosrader.ts';

/**
 * What a forecast is after åtgärder, beside the forecast itself; none where nothing more is to come of them.
 * Follows what the person is changing of the forecast.
 */
export function efterAtgarder(
  { kod, namn, budget, prognos }: Pick<Prognosrad, 'kod' | 'namn' | 'budget' | 'prognos'>,
  isWhole: boolean,
  { atgarder }: Pick<Uppfoljning, 'atgarder'>,
): readonly Figure[] {
  const effekt = effektOf({ kod, namn }, isWhole, atgarder);
  if (effekt === null || effekt === 0 || prognos === null) return [];
  const after = subtract(prognos, effekt);
  return [
    { label: text.effekt, value: tkrText(effekt) },
    { label: text.efterAtgarder, value: tkrText(after) },
    ...(budget === null
      ? []
      : [
          {
            label: text.avvikelseEfter,
            value: tkrText(calculateAvvikelse(budget, after)),
          },
        ]),
  ];
}

function effektOf(
  { kod, namn }: Pick<Prognosrad, 'kod' | 'namn'>,
  isWhole: boolean,
  atgarder: Uppfoljning['atgarder'],
): Ore | null {
  if (atgarder?.bas.kalla !== 'huvudbok') return null;
  if (isWhole) return atgarder.helhet.effekt;
  const at = atgarder.bas.rader.findIndex((rad) =>
    kod === null ? rad.kod === null && rad.namn === namn : rad.kod === kod,
  );
  return atgarder.rader[at]?.effekt ?? null;
}
