import type { Month } from '../../domain/period/month.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import type { KostnadslageChoice } from './composeKostnadslage.ts';
import { egenProfilOf } from './egenProfil.ts';
import { indexForegaende } from './foregaende.ts';
import { groupBy } from './groupBy.ts';
import type { Grupp } from './grupper.ts';
import { pointAtPrognos, type Prognosblad } from './prognosref.ts';

const NAMN = 'Kostnadsläge';

/** The sheet of the whole: its grupper, with the forecasts that the sheet "Helårsprognos" settles. */
export function planHela(
  { kostnadslage, prognoshistorik }: Uppfoljning,
  grupper: readonly Grupp[],
  period: Month,
  prognosblad: Prognosblad,
): KostnadslageChoice {
  const konton = groupBy(kostnadslage.konton, ({ grupp }) => grupp);
  const foregaendeOf = indexForegaende(prognoshistorik, period);
  return {
    namn: NAMN,
    tabell: egnaTabeller.kostnadslage,
    titel: NAMN,
    upplysning: [],
    jamforelse: ['avvikelse = budget − prognos'],
    delar: grupper.map(({ kod, namn, grupp, serie }, at) => ({
      ...{ kod, namn, konton: konton.get(grupp) ?? [], egenProfil: egenProfilOf([serie], period) },
      prognos: pointAtPrognos(prognosblad, at, egnaOrd.prognos),
      foregaende: foregaendeOf({ ansvar: null, kod: grupp ?? namn }),
    })),
    helhet: {
      egenProfil: egenProfilOf(
        kostnadslage.serier.filter(({ kod }) => kod === null),
        period,
      ),
      prognos: pointAtPrognos(prognosblad, grupper.length, egnaOrd.prognos),
      foregaende: foregaendeOf({ ansvar: null, kod: null }),
    },
  };
}
