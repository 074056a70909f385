import type { Analys, Direction } from '../../domain/analys/analys.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import type { Regler } from '../../domain/regler/regler.ts';
import { monthNumberOf } from '../../domain/period/month.ts';
import { enhetsbelopp, storlek, trycktBelopp, type AmountForm } from './analysbelopp.ts';
import { forandringText, malmeningar } from './analysfakta.ts';
import { kontogruppmening, partsmeningar, postmening } from './carrierText.ts';
import { luckorOf } from './luckor.ts';
import { andelText, manadText } from './number.ts';
import { ejBeraknatText } from './skalText.ts';

/** How the texts of a report are written. */
export interface DraftForm extends AmountForm {
  readonly malskala: Regler['malskala'];
}

/**
 * The heading of a verksamhet in a report: its name and its avvikelse; with an avvikelse both to date and
 * of the year, both, and the earlier year as its column has it.
 * @example rubrikText(analys, form) // "Hemtjänst −6 062 tkr"
 * @example rubrikText(analys, form) // "Funktionsstöd. Avvikelse −7,6 mnkr, prognos −14,9 mnkr (föregående år −14,7 mnkr)"
 */
export function rubrikText(analys: Analys, form: AmountForm): string {
  const { namn, avvikelse, avvikelseAck, avvikelseHelar, belopp } = analys;
  if (avvikelseAck !== null && avvikelseHelar !== null) {
    const earlier = belopp.foregaendeAr ?? null;
    const before =
      earlier === null ? '' : ` (föregående år ${trycktBelopp(earlier, analys, form)})`;
    return `${namn}. Avvikelse ${enhetsbelopp(avvikelseAck, form)}, prognos ${enhetsbelopp(avvikelseHelar, form)}${before}`;
  }
  return avvikelse === null ? namn : `${namn} ${enhetsbelopp(avvikelse, form)}`;
}

/**
 * What the figures say of a verksamhet, and marked gaps for what only a person knows. Says no cause, and
 * nothing of parts that sum to a whole.
 * @param ord what a person has written beside it, which fills gaps
 * @example utkastText(analys, form)
 * // "Utfallet visar ett underskott på 6 062 tkr mot budget (−19,1 %). … [Orsak: …] [Åtgärd: …] [Effekt helår: …]"
 */
export const utkastText = (
  analys: Analys,
  form: DraftForm,
  ord?: Parameters<typeof luckorOf>[1],
): string =>
  [
    ...directionSentences(analys, form),
    ...partsmeningar(analys, form),
    postmening(analys, form),
    kontogruppmening(analys, form),
    forandringText(analys, form),
    ...malmeningar(analys, form.malskala),
    ...luckorOf(analys.direction, ord),
  ]
    .filter((text) => text !== '')
    .join(' ');

/** The word for a direction. */
const directionWord: Readonly<Record<Direction, string>> = {
  overskott: 'överskott',
  underskott: 'underskott',
  balans: 'balans',
};

function directionSentences(analys: Analys, form: AmountForm): readonly string[] {
  const { avvikelse, direction, jamforelse, skal } = analys;
  if (avvikelse === null || direction === null) {
    const why = skal.map((one) => ejBeraknatText[one]).join(' och ');
    return [`Avvikelsen går inte att räkna ut${why === '' ? '' : `: ${why}`}.`];
  }
  const shown =
    jamforelse === 'budget-utfall' && isMidYear(analys)
      ? leftOfYear(avvikelse, analys, form)
      : againstBudget(avvikelse, direction, analys, form);
  return [shown, ...(jamforelse === 'budget-prognos' ? [toDate(analys, form)] : [])];
}

/** Against a budget of the same time. */
function againstBudget(
  avvikelse: Ore,
  direction: Direction,
  analys: Analys,
  form: AmountForm,
): string {
  const { jamforelse, belopp, period, andel } = analys;
  const isPrognos = jamforelse === 'budget-prognos';
  const what = isPrognos ? 'Prognosen' : 'Utfallet';
  const isAck = jamforelse === 'ackBudget-utfall';
  const budget = isAck ? 'den ackumulerade budgeten' : 'budget';
  const until = isAck && period !== null ? ` till och med ${manadText(period)}` : '';
  const outcome = (isPrognos ? belopp.prognos : belopp.utfall) ?? null;
  const compared = (isAck ? belopp.ackBudget : belopp.budget) ?? null;
  if (direction === 'balans') {
    const amount = outcome === null ? '' : `: ${trycktBelopp(outcome, analys, form)}`;
    return `${what}${until} är lika med ${isAck ? budget : 'budgeten'}${amount}.`;
  }
  const share = andel === null ? '' : ` (${andelText(andel)})`;
  const amounts =
    outcome === null || compared === null
      ? ''
      : ` ${what} är ${trycktBelopp(outcome, analys, form)} och budgeten ${trycktBelopp(compared, analys, form)}.`;
  return `${what}${until} visar ett ${directionWord[direction]} på ${storlek(avvikelse, form)} mot ${budget}${share}.${amounts}`;
}

const isMidYear = ({ period }: Analys): boolean => period !== null && monthNumberOf(period) < 12;

/** A part of the year beside the whole year's budget is neither over nor under it. */
function leftOfYear(avvikelse: Ore, { period }: Analys, form: AmountForm): string {
  const until = period === null ? '' : ` till och med ${manadText(period)}`;
  return avvikelse < 0
    ? `Utfallet${until} är ${storlek(avvikelse, form)} större än hela årets budget.`
    : `Av årets budget återstår ${storlek(avvikelse, form)}${until}.`;
}

/** The avvikelse to date beside that of the year. */
function toDate({ avvikelseAck, period }: Analys, form: AmountForm): string {
  if (avvikelseAck === null) return '';
  const until = period === null ? 'Hittills i år' : `Till och med ${manadText(period)}`;
  return avvikelseAck === 0
    ? `${until} är utfallet lika med den ackumulerade budgeten.`
    : `${until} är det ett ${avvikelseAck > 0 ? directionWord.overskott : directionWord.underskott} på ${storlek(avvikelseAck, form)} mot den ackumulerade budgeten.`;
}
