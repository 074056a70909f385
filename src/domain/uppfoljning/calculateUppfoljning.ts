import type { Enhet } from '../amount/enhet.ts';
import { atgarderIUnderlaget } from '../atgarder/atgarderIUnderlaget.ts';
import type { Atgardsbild } from '../atgarder/atgard.ts';
import { calculateAtgarder } from '../atgarder/calculateAtgarder.ts';
import { findEffektfynd } from '../atgarder/findEffektfynd.ts';
import { planPrognosBasis, type Prognosfakta } from '../atgarder/planPrognosBasis.ts';
import { calculateAnalys } from '../analys/calculateAnalys.ts';
import { findAvstamningsfynd } from '../avstamning/fyndOfKontroll.ts';
import { leaveOutForskjutna } from '../avstamning/forskjutning/findForskjutna.ts';
import { reconcile } from '../avstamning/reconcile.ts';
import { sortFynd } from '../fynd/sortFynd.ts';
import { kontoreglerOf } from '../konto/kontogrupp.ts';
import { aggregateKostnadslage } from '../kostnadslage/aggregateKostnadslage.ts';
import { findOperiodiserad } from '../kostnadslage/findOperiodiserad.ts';
import { calculateListor } from '../listor/calculateListor.ts';
import { ingaListor } from '../listor/ingaListor.ts';
import type { Listunderlag } from '../listor/listunderlag.ts';
import { calculateMal } from '../mal/calculateMal.ts';
import { ingaMal } from '../mal/ingaMal.ts';
import type { Malunderlag } from '../mal/malunderlag.ts';
import type { Regler } from '../regler/regler.ts';
import { findOldPrognosval } from '../tidigare/findOldPrognosval.ts';
import { ingenEkonomi, type Ekonomi } from '../underlag/huvudbok.ts';
import type { Underlag } from '../underlag/underlag.ts';
import { calculatePrognoser } from './calculatePrognoser.ts';
import { calculateTabell } from './calculateTabell.ts';
import { putOlderLast } from './putOlderLast.ts';
import type { Prognosunderlag, Uppfoljning } from './uppfoljning.ts';

/** Everything that follows from what was read, by the rules of the workbook. */
export function calculateUppfoljning(
  underlag: Underlag,
  regler: Regler,
  ekonomi: Ekonomi = ingenEkonomi,
  prognosunderlag: Prognosunderlag = ingetPrognosunderlag,
  malunderlag: Malunderlag = ingaMal,
  listunderlag: Listunderlag = ingaListor,
): Uppfoljning {
  const kostnadslage = aggregateKostnadslage(ekonomi, kontoreglerOf(regler.kontobas));
  const period = underlag.period ?? ekonomi.period;
  const tabeller = underlag.tabeller.map(calculateTabell);
  const mal = calculateMal(malunderlag, { regler, tabeller, period });
  const listor = calculateListor(listunderlag, { tabeller, regler, period });
  const kontroller = reconcile({
    tabeller: underlag.tabeller,
    kostnadslage,
    ekonomi,
    mal: mal.mal,
    prognoshistorik: prognosunderlag.prognoshistorik,
  });
  const calculated = {
    ...calculatePrognoser(kostnadslage, ekonomi, regler, prognosunderlag),
    // By name: the caller's object may hold rules of its own, older than those that count.
    prognosval: prognosunderlag.prognosval,
    prognoshistorik: prognosunderlag.prognoshistorik,
    atgardslista: prognosunderlag.atgardslista,
  };
  const atgarder = settleAtgarder(
    { tabeller, regler, ekonomi, kostnadslage, ...calculated },
    calculated.atgardslista,
    listor.handlingsplan,
  );
  return {
    kallor: underlag.kallor,
    period,
    enhet: reportUnit(underlag, regler),
    regler,
    tabeller,
    ovriga: underlag.ovriga,
    ekonomi,
    kostnadslage,
    mal,
    listor,
    kontroller,
    granskade: new Map(),
    ...calculated,
    atgarder,
    kommentarer: new Map(),
    exportsvar: new Map(),
    analys: calculateAnalys({
      ...{ period, regler, tabeller, ekonomi, kostnadslage, mal },
      ...calculated,
    }),
    fynd: sortFynd([
      ...leaveOutForskjutna(underlag.fynd, kontroller),
      ...findAvstamningsfynd(kontroller, underlag.tabeller, underlag.fynd),
      ...ekonomi.fynd,
      ...mal.fynd,
      ...listor.fynd,
      ...(atgarder === null ? [] : findEffektfynd(atgarder, period)),
      ...findOperiodiserad(kostnadslage, ekonomi),
      ...findOldPrognosval(
        prognosunderlag.prognosval,
        prognosunderlag.prognoshistorik,
        ekonomi.period,
        underlag.kallor[0] ?? '',
      ),
    ]),
  };
}

/** Without earlier runs nothing is decided and nothing was forecast. */
const ingetPrognosunderlag: Prognosunderlag = {
  prognosval: new Map(),
  prognoshistorik: [],
  atgardslista: [],
};

/** The åtgärder that a person has listed and those of the workbook, set against the prognos. */
function settleAtgarder(
  fakta: Prognosfakta,
  lista: Prognosunderlag['atgardslista'],
  plan: Uppfoljning['listor']['handlingsplan'],
): Atgardsbild | null {
  const bas = planPrognosBasis(fakta);
  const own = lista.flatMap(({ post }) => (post === null ? [] : [post]));
  return bas === null ? null : calculateAtgarder(bas, own, atgarderIUnderlaget(plan));
}

function reportUnit(underlag: Underlag, regler: Regler): Enhet {
  if (regler.enhet !== 'kalla') return regler.enhet;
  const main = putOlderLast(underlag.tabeller).find(
    (tabell) => tabell.typ.varde === 'driftredovisning',
  );
  return (main ?? underlag.tabeller[0])?.enhet.varde ?? 'tkr';
}
