import { sum, type Ore } from '../../domain/amount/ore.ts';
import { prognosmetoder } from '../../domain/helarsprognos/helarsprognos.ts';
import { gruppnamnOf } from '../../domain/kostnadslage/gruppnamn.ts';
import type { Kostnadslagesrad, Manader } from '../../domain/kostnadslage/kostnadslage.ts';
import { sumLage } from '../../domain/kostnadslage/sumLage.ts';
import { monthNumberOf } from '../../domain/period/month.ts';
import { decidePrognos } from '../../domain/tidigare/decidePrognos.ts';
import { foregaendePrognos } from '../../domain/tidigare/prognoshistorik.ts';
import {
  ingetPrognosval,
  prognosNyckel,
  type Prognosval,
} from '../../domain/tidigare/prognosval.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { metodSkalText, metodText } from '../text/metodText.ts';
import type { KostnadslageJson, PrognosJson } from './jsonTypes.ts';

/** A row of the kostnadsläge as the JSON has it. */
export const composeKostnadslage = (rad: Kostnadslagesrad): KostnadslageJson => ({
  ansvar: rad.ansvar,
  verksamhet: rad.verksamhet,
  kontogrupp: rad.kontogrupp,
  grupp: rad.grupp,
  utfallManad: rad.utfallManad,
  utfallAck: rad.utfallAck,
  budgetManad: rad.budgetManad,
  budgetAck: rad.budgetAck,
  budgetHelar: rad.budgetHelar,
  avvikelseAck: rad.avvikelseAck,
});

/** The forecasts as the JSON has them: one for each grupp by code, and last the whole. */
export function composePrognoser(uppfoljning: Uppfoljning): readonly PrognosJson[] {
  const { kostnadslage, prognoser, ekonomi, tabeller, avvikandeManader } = uppfoljning;
  const { rader } = kostnadslage;
  const manad = ekonomi.period === null ? 0 : monthNumberOf(ekonomi.period);
  return prognoser.map((prognos, at) => {
    const serie = kostnadslage.serier[at];
    const { kod } = prognos;
    return {
      kod,
      namn: kod === null ? null : gruppnamnOf(kod, ekonomi.kodplan, tabeller),
      utfall: ackOf(serie?.utfall ?? [], manad),
      ackBudget: serie?.budget ? ackOf(serie.budget, manad) : null,
      budget: sumLage(kod === null ? rader : rader.filter(({ grupp }) => grupp === kod))
        .budgetHelar,
      forslag: prognos.forslag,
      lag: prognos.lag,
      hog: prognos.hog,
      metoder: { ...prognos.metoder },
      justering: valOf(kod, uppfoljning).justering,
      prognos: decidePrognos(kod, uppfoljning),
      foregaendePrognos: earlierOf(kod, uppfoljning),
      avvikandeManader: (avvikandeManader.get(kod) ?? []).map((avvikande) => ({ ...avvikande })),
      utelamnade: [...valOf(kod, uppfoljning).utelamnade],
      skal: prognosmetoder.flatMap((metod) => {
        const skal = prognos.skal[metod];
        return skal === undefined ? [] : [`${metodText[metod]}: ${metodSkalText[skal]}`];
      }),
    };
  });
}

const valOf = (kod: string | null, { prognosval }: Uppfoljning): Prognosval =>
  prognosval.get(prognosNyckel(kod)) ?? ingetPrognosval;

const earlierOf = (kod: string | null, { prognoshistorik, ekonomi }: Uppfoljning): Ore | null =>
  ekonomi.period === null
    ? null
    : (foregaendePrognos(prognoshistorik, { ansvar: null, kod }, ekonomi.period)?.prognos ?? null);

const ackOf = (months: Manader, manad: number): Ore => sum(months.slice(0, manad));
