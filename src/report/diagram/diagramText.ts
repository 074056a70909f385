import { sum, type Ore } from '../../domain/amount/ore.ts';
import { monthNumberOf } from '../../domain/period/month.ts';
import type { Regler } from '../../domain/regler/regler.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { andelOf, oreOf } from '../kostnadslage/prognosceller.ts';
import { prognosValue, type Prognosblad } from '../kostnadslage/prognosref.ts';
import { decideStatus, statusText } from '../tabellblad/status.ts';
import { beloppText, manadText } from '../text/number.ts';
import type { Diagramdel } from './planDiagram.ts';

/** What the year leads to, by "Helårsprognos". */
interface Lage {
  readonly utfall: Ore;
  readonly prognos: Ore | null;
  readonly budget: Ore | null;
  readonly avvikelse: Ore | null;
  /** Whether the avvikelse, of either sign, is past both thresholds. */
  readonly isLarge: boolean;
}

/**
 * What the chart says, as a sentence.
 * @example "Äldreomsorg/LSS går mot −10,2 mnkr"
 */
export function diagramTitel(del: Diagramdel, blad: Prognosblad, regler: Regler): string {
  const { prognos, avvikelse, utfall, isLarge } = lageOf(del, blad, regler);
  const isOver = monthNumberOf(del.period) === 12;
  if (prognos === null)
    return `${del.rubrik}: utfall ${mnkr(utfall)} t.o.m. ${manadText(del.period)}`;
  if (avvikelse === null)
    return `${del.rubrik} ${isOver ? 'slutade' : 'slutar'} på ${mnkr(prognos)}`;
  if (!isLarge) return `${del.rubrik} ${isOver ? 'höll' : 'håller'} budget`;
  return `${del.rubrik} ${isOver ? 'slutade på' : 'går mot'} ${signedMnkr(avvikelse)}`;
}

/** The chart in words for who cannot see it. */
export function diagramAlt(del: Diagramdel, blad: Prognosblad, regler: Regler): string {
  const { prognos, budget, avvikelse, utfall } = lageOf(del, blad, regler);
  const manad = monthNumberOf(del.period);
  const ack = del.serie.budget === null ? null : sum(del.serie.budget.slice(0, manad));
  const soFar = [
    `Linjediagram för ${del.rubrik}: utfallet t.o.m. ${manadText(del.period)} är ${mnkr(utfall)}`,
    ...(ack === null ? [] : [`budgeten för samma tid ${mnkr(ack)}`]),
  ].join(', ');
  const year = [
    ...(prognos === null ? [] : [`Prognosen för året är ${mnkr(prognos)}`]),
    ...(prognos === null || budget === null || avvikelse === null
      ? []
      : [`budgeten ${mnkr(budget)}`, `avvikelsen ${signedMnkr(avvikelse)}`]),
  ].join(', ');
  return year === '' ? `${soFar}.` : `${soFar}. ${year}.`;
}

function lageOf(
  { prognosrad, serie, period }: Diagramdel,
  blad: Prognosblad,
  regler: Regler,
): Lage {
  const value = (rubrik: string): number | string => prognosValue(blad, prognosrad, rubrik);
  const [avvikelse, budget] = [value(egnaOrd.avvikelse), value(egnaOrd.budget)];
  const amount = oreOf(avvikelse);
  const andel = andelOf(avvikelse, budget);
  const size = amount === null ? null : (-Math.abs(amount) as Ore);
  const shown = {
    ...{ avvikelse: size, andel: andel === null ? null : -Math.abs(andel) },
    ...{ avvikelseAck: null, avvikelseHelar: size, skal: [], saknas: {} },
  };
  return {
    utfall: sum(serie.utfall.slice(0, monthNumberOf(period))),
    prognos: oreOf(value(egnaOrd.prognos)),
    budget: oreOf(budget),
    avvikelse: amount,
    isLarge: decideStatus(shown, regler) === statusText.underskott,
  };
}

const mnkr = (amount: Ore): string => `${beloppText(amount, 'mnkr', 1)} mnkr`;

/** An avvikelse has its sign, also when it is a surplus; one that rounds to nothing has none. */
function signedMnkr(amount: Ore): string {
  const text = mnkr(amount);
  return amount > 0 && text !== mnkr(0 as Ore) ? `+${text}` : text;
}
