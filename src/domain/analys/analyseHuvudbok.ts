import { subtract, type Ore } from '../amount/ore.ts';
import type { Plats } from '../fynd/fynd.ts';
import { gruppnamnOf } from '../kostnadslage/gruppnamn.ts';
import { sumLage } from '../kostnadslage/sumLage.ts';
import type { Rad } from '../underlag/tabell.ts';
import { foregaendePrognos } from '../tidigare/prognoshistorik.ts';
import { decidePrognos, sumPrognoser } from '../tidigare/decidePrognos.ts';
import { calculateAvvikelser } from '../uppfoljning/calculateAvvikelser.ts';
import { HELHET, type Analys } from './analys.ts';
import { composeAnalys, type Analysfakta } from './composeAnalys.ts';
import { rankKontogrupper } from './rankKontogrupper.ts';

/** The whole of a ledger, and every grupp of it that has a forecast. */
export function analyseHuvudbok(fakta: Analysfakta): readonly Analys[] {
  const grupper = fakta.prognoser.flatMap(({ kod }) => (kod === null ? [] : [kod]));
  if (grupper.length === 0) return [];
  const own = grupper.map((kod) => analyseGrupp(kod, [], fakta));
  return [analyseGrupp(null, own, fakta), ...own];
}

function analyseGrupp(
  kod: string | null,
  parts: readonly Pick<Analys, 'namn' | 'avvikelse'>[],
  fakta: Analysfakta,
): Analys {
  const { ekonomi, tabeller, kostnadslage } = fakta;
  const { period } = ekonomi;
  const belopp = amountsOf(kod, fakta);
  const jamforelse = jamforelseOf(belopp);
  return composeAnalys(
    {
      nyckel: kod ?? HELHET,
      niva: kod === null ? 'helhet' : 'verksamhet',
      kod,
      namn: kod === null ? 'Totalt' : (gruppnamnOf(kod, ekonomi.kodplan, tabeller) ?? kod),
      delAv: null,
      plats: placeOf(fakta),
      period,
      jamforelse,
      tecken: fakta.regler.tecken === 'kalla' ? 'nettokostnad' : fakta.regler.tecken,
      belopp,
      anteckning: null,
      ...calculateAvvikelser(belopp, jamforelse),
    },
    {
      parts,
      kontogrupper: rankKontogrupper(kod, kostnadslage),
      forandring: changeOf(kod, belopp.prognos ?? null, fakta),
    },
    fakta,
  );
}

function amountsOf(kod: string | null, fakta: Analysfakta): Rad['belopp'] {
  const { rader } = fakta.kostnadslage;
  const lage = sumLage(kod === null ? rader : rader.filter(({ grupp }) => grupp === kod));
  return {
    utfall: lage.utfallAck,
    ackBudget: lage.budgetAck,
    // The whole is what its tables sum to; its own forecast may be another.
    prognos: kod === null ? sumPrognoser(fakta) : decidePrognos(kod, fakta),
    budget: lage.budgetHelar,
  };
}

function jamforelseOf({ budget, prognos, ackBudget }: Rad['belopp']): Analys['jamforelse'] {
  if ((budget ?? null) !== null && (prognos ?? null) !== null) return 'budget-prognos';
  return (ackBudget ?? null) === null ? 'ingen' : 'ackBudget-utfall';
}

function changeOf(
  kod: string | null,
  prognos: Ore | null,
  { ekonomi: { period }, prognoshistorik }: Analysfakta,
): Analys['forandring'] {
  if (period === null || prognos === null) return null;
  const earlier = foregaendePrognos(prognoshistorik, { ansvar: null, kod }, period);
  return earlier?.prognos == null
    ? null
    : { period: earlier.period, belopp: subtract(prognos, earlier.prognos) };
}

function placeOf({ ekonomi: { serier } }: Analysfakta): Plats {
  const kalla = serier.find(({ slag }) => slag === 'utfall')?.kalla;
  return { bok: kalla?.bok ?? '', blad: kalla?.blad ?? null, cell: null };
}
