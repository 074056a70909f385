import { add, ore, type Ore } from '../amount/ore.ts';
import { calculateHelarsprognos } from '../helarsprognos/calculateHelarsprognos.ts';
import { gruppnamnOf } from '../kostnadslage/gruppnamn.ts';
import { sumLage } from '../kostnadslage/sumLage.ts';
import { restSerie, UTAN_GRUPP } from '../kostnadslage/restSerie.ts';
import { monthNumberOf, yearOf } from '../period/month.ts';
import { decidePrognos } from '../tidigare/decidePrognos.ts';
import { ingetPrognosval, prognosNyckel, settlePrognosval } from '../tidigare/prognosval.ts';
import { putOlderLast } from '../uppfoljning/putOlderLast.ts';
import type { BeraknadTabell, Uppfoljning } from '../uppfoljning/uppfoljning.ts';
import { normalName } from '../verksamhet/nyckel.ts';
import type { PrognosBasis, Prognosrad } from './atgard.ts';

/** What a prognos is found in. */
export type Prognosfakta = Pick<
  Uppfoljning,
  'tabeller' | 'prognoser' | 'prognosval' | 'kostnadslage' | 'ekonomi' | 'regler'
>;

/**
 * The prognos that åtgärder are set against: the first driftredovisning that has one, else the ledger's
 * forecasts, else the first driftredovisning without one; null where there is neither.
 */
export function planPrognosBasis(fakta: Prognosfakta): PrognosBasis | null {
  const drift = putOlderLast(fakta.tabeller).filter(({ typ }) => typ.varde === 'driftredovisning');
  const told = drift.find(({ summa }) => (summa.belopp.prognos ?? null) !== null);
  if (told !== undefined) return ofTabell(told, fakta);
  if (fakta.prognoser.length > 0) return ofHuvudbok(fakta);
  return drift[0] === undefined ? null : ofTabell(drift[0], fakta);
}

function ofTabell(tabell: BeraknadTabell, { tabeller, regler }: Prognosfakta): PrognosBasis {
  const rows = tabell.rader.filter(({ roll }) => roll === 'rad');
  const partsOf = (kod: string | null, namn: string): readonly string[] =>
    tabeller
      .filter(
        ({ typ, foralder }) =>
          typ.varde === 'sarredovisning' &&
          foralder !== null &&
          (foralder === kod || normalName(foralder) === normalName(namn)),
      )
      .flatMap(({ rader }) => rader.filter(({ roll }) => roll === 'rad'))
      .flatMap((rad) => (rad.kod === null ? [rad.namn] : [rad.kod, rad.namn]));
  return {
    kalla: 'tabell',
    tabell: tabell.nyckel,
    tecken: regler.tecken === 'kalla' ? tabell.tecken.varde : regler.tecken,
    rader: rows.map(({ kod, namn, belopp }): Prognosrad => ({
      kod: kod?.trim() || null,
      namn: namn.trim(),
      budget: belopp.budget ?? null,
      prognos: belopp.prognos ?? null,
      delar: partsOf(kod, namn),
    })),
    budget: tabell.summa.belopp.budget ?? null,
    prognos: tabell.summa.belopp.prognos ?? null,
  };
}

/** The rows of "Helårsprognos": the grupper, those that belong to none, and their sum with its justering. */
function ofHuvudbok(fakta: Prognosfakta): PrognosBasis {
  const { prognoser, kostnadslage } = fakta;
  const rader = [
    ...prognoser.flatMap(({ kod }) => (kod === null ? [] : [gruppRad(kod, fakta)])),
    ...restRad(fakta),
  ];
  const { justering } = fakta.prognosval.get(prognosNyckel(null)) ?? ingetPrognosval;
  return {
    kalla: 'huvudbok',
    tabell: null,
    tecken: 'nettokostnad',
    rader,
    budget: sumLage(kostnadslage.rader).budgetHelar,
    prognos: [...rader.map(({ prognos }) => prognos), justering].reduce<Ore | null>(
      (total, part) => (total === null || part === null ? null : add(total, part)),
      ore(0),
    ),
  };
}

/** A grupp without a digit is a name. */
function gruppRad(grupp: string, fakta: Prognosfakta): Prognosrad {
  const { kostnadslage, ekonomi, tabeller } = fakta;
  const isName = !/\d/u.test(grupp);
  return {
    kod: isName ? null : grupp,
    namn: isName ? grupp : (gruppnamnOf(grupp, ekonomi.kodplan, tabeller) ?? ''),
    budget: sumLage(kostnadslage.rader.filter((rad) => rad.grupp === grupp)).budgetHelar,
    prognos: decidePrognos(grupp, fakta),
    delar: ekonomi.kodplan
      .filter((rad) => rad.grupp === grupp)
      .flatMap(({ kod, namn }) => [kod, namn]),
  };
}

/** The verksamheter that the kodplan doesn't roll up, where there are any. */
function restRad({ kostnadslage, ekonomi, prognosval }: Prognosfakta): readonly Prognosrad[] {
  const rader = kostnadslage.rader.filter(({ grupp }) => grupp === null);
  if (rader.length === 0 || ekonomi.period === null) return [];
  const val = prognosval.get(prognosNyckel(UTAN_GRUPP)) ?? ingetPrognosval;
  const [ar, manad] = [yearOf(ekonomi.period), monthNumberOf(ekonomi.period)];
  const serie = restSerie(kostnadslage.serier);
  return [
    {
      kod: null,
      namn: UTAN_GRUPP,
      budget: sumLage(rader).budgetHelar,
      prognos: settlePrognosval(calculateHelarsprognos(serie, ar, manad, val.utelamnade), val),
      delar: [...new Set(rader.map(({ verksamhet }) => verksamhet))],
    },
  ];
}
