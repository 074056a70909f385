import type { Enhet } from '../amount/enhet.ts';
import { sortFynd } from '../fynd/sortFynd.ts';
import { kontoreglerOf } from '../konto/kontogrupp.ts';
import { aggregateKostnadslage } from '../kostnadslage/aggregateKostnadslage.ts';
import { compareDrift } from '../kostnadslage/compareDrift.ts';
import { findOperiodiserad } from '../kostnadslage/findOperiodiserad.ts';
import type { Regler } from '../regler/regler.ts';
import { findOldPrognosval } from '../tidigare/findOldPrognosval.ts';
import { ingenEkonomi, type Ekonomi } from '../underlag/huvudbok.ts';
import type { Beloppsroll, Tabell } from '../underlag/tabell.ts';
import type { Underlag } from '../underlag/underlag.ts';
import { calculateAvvikelser } from './calculateAvvikelser.ts';
import { calculateSumma } from './calculateSumma.ts';
import { calculatePrognoser } from './calculatePrognoser.ts';
import type {
  Avvikelser,
  BeraknadTabell,
  Jamforelse,
  Prognosunderlag,
  Summa,
  Uppfoljning,
} from './uppfoljning.ts';

/** Everything that follows from what was read, by the rules of the workbook. */
export function calculateUppfoljning(
  underlag: Underlag,
  regler: Regler,
  ekonomi: Ekonomi = ingenEkonomi,
  prognosunderlag: Prognosunderlag = ingetPrognosunderlag,
): Uppfoljning {
  const kostnadslage = aggregateKostnadslage(ekonomi, kontoreglerOf(regler.kontobas));
  return {
    kallor: underlag.kallor,
    period: underlag.period ?? ekonomi.period,
    enhet: reportUnit(underlag, regler),
    regler,
    tabeller: underlag.tabeller.map(calculateTabell),
    ovriga: underlag.ovriga,
    ekonomi,
    kostnadslage,
    ...prognosunderlag,
    ...calculatePrognoser(kostnadslage, ekonomi, regler, prognosunderlag),
    fynd: sortFynd([
      ...underlag.fynd,
      ...ekonomi.fynd,
      ...findOperiodiserad(kostnadslage, ekonomi),
      ...findOldPrognosval(
        prognosunderlag.prognosval,
        prognosunderlag.prognoshistorik,
        ekonomi.period,
        underlag.kallor[0] ?? '',
      ),
      ...compareDrift(kostnadslage, ekonomi, underlag.tabeller),
    ]),
  };
}

/** Without earlier runs nothing is decided and nothing was forecast. */
const ingetPrognosunderlag: Prognosunderlag = { prognosval: new Map(), prognoshistorik: [] };

/** A table with the avvikelser of its rows and its computed sum. */
export function calculateTabell(tabell: Tabell): BeraknadTabell {
  const jamforelse = chooseJamforelse(tabell);
  const summa = calculateSumma(tabell.rader, jamforelse);
  const rader = tabell.rader.map((rad) => ({
    ...rad,
    ...(rad.roll === 'summa' && summa.skal.includes('ofullstandigaRader')
      ? withoutAvvikelse(summa)
      : calculateAvvikelser(rad.belopp, jamforelse)),
  }));
  return { ...tabell, rader, jamforelse, summa };
}

/** A printed sum of rows that lack an amount can be trusted no more than the computed one. */
const withoutAvvikelse = ({
  avvikelseAck,
  avvikelseHelar,
  avvikelse,
  andel,
  skal,
}: Summa): Avvikelser => ({
  avvikelseAck,
  avvikelseHelar,
  avvikelse,
  andel,
  skal,
});

/** What the shown avvikelse compares: the whole year where there is a prognos, else ack., else the budget. */
function chooseJamforelse(tabell: Tabell): Jamforelse {
  const has = (roll: Beloppsroll): boolean =>
    tabell.rader.some((rad) => (rad.belopp[roll] ?? null) !== null);
  if (has('budget') && has('prognos')) return 'budget-prognos';
  if (has('ackBudget') && has('utfall')) return 'ackBudget-utfall';
  if (has('budget') && has('utfall')) return 'budget-utfall';
  return 'ingen';
}

function reportUnit(underlag: Underlag, regler: Regler): Enhet {
  if (regler.enhet !== 'kalla') return regler.enhet;
  const main = underlag.tabeller.find((tabell) => tabell.typ.varde === 'driftredovisning');
  return (main ?? underlag.tabeller[0])?.enhet.varde ?? 'tkr';
}
