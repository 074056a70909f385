import { findAvvikandeManader } from '../helarsprognos/avvikandeManad.ts';
import { calculateHelarsprognos } from '../helarsprognos/calculateHelarsprognos.ts';
import type { Kostnadslage } from '../kostnadslage/kostnadslage.ts';
import { monthNumberOf, yearOf } from '../period/month.ts';
import type { Regler } from '../regler/regler.ts';
import { prognosNyckel } from '../tidigare/prognosval.ts';
import type { Ekonomi } from '../underlag/huvudbok.ts';
import type { Prognosunderlag, Uppfoljning } from './uppfoljning.ts';

type Prognoser = Pick<Uppfoljning, 'prognoser' | 'ansvarsprognoser' | 'avvikandeManader'>;

/** The forecasts by grupp, for the whole and by ansvar, and the months that stand out. */
export function calculatePrognoser(
  { serier, ansvarsserier }: Kostnadslage,
  { period }: Ekonomi,
  { troskelEngang }: Regler,
  { prognosval }: Prognosunderlag,
): Prognoser {
  if (period === null) return { prognoser: [], ansvarsprognoser: [], avvikandeManader: new Map() };
  const [ar, manad] = [yearOf(period), monthNumberOf(period)];
  return {
    prognoser: serier.map((serie) => {
      const { utelamnade = [] } = prognosval.get(prognosNyckel(serie.kod)) ?? {};
      return calculateHelarsprognos(serie, ar, manad, utelamnade);
    }),
    ansvarsprognoser: ansvarsserier.map((serie) => ({
      ansvar: serie.ansvar,
      prognos: calculateHelarsprognos(serie, ar, manad),
    })),
    avvikandeManader: new Map(
      serier.map((serie) => [serie.kod, findAvvikandeManader(serie, manad, troskelEngang)]),
    ),
  };
}
