import type { Analys, Carrier, Carriers } from '../../domain/analys/analys.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import { enhetsbelopp, storlek, tecknat, type AmountForm } from './analysbelopp.ts';
import { kontogruppText, UTAN_KONTOGRUPP } from './kontogruppText.ts';
import { manadText } from './number.ts';

/**
 * Which parts carry the avvikelse, which go the other way, and what is left.
 * @example partsmeningar(analys, form)
 * // ["Underskottet ligger främst i Hemtjänst (−6 400 tkr). Åt andra hållet går Äldreomsorg (+700 tkr).", …]
 */
export function partsmeningar({ parts, niva }: Analys, form: AmountForm): readonly string[] {
  if (parts === null) return [];
  const of = niva === 'helhet' ? 'verksamhet' : 'delverksamhet';
  return [...carrierSentences(parts, form), restSentence(parts, of, form)].filter(
    (text) => text !== '',
  );
}

function carrierSentences(carriers: Carriers, form: AmountForm): readonly string[] {
  const { total, listed, against } = carriers;
  if (total === 0)
    return against.length === 0 ? [] : [`Störst avvikelse har ${listText(against, form)}.`];
  const word = total < 0 ? 'Underskottet' : 'Överskottet';
  return [
    listed.length === 0 ? '' : `${word} ligger främst i ${listText(listed, form)}.`,
    against.length === 0 ? '' : `Åt andra hållet går ${listText(against, form)}.`,
  ];
}

/** What the parts that are not named sum to, and what no part has. */
function restSentence(
  { rest, antalRest, unexplained }: Carriers,
  of: string,
  form: AmountForm,
): string {
  const sentences = [
    antalRest === 0 ? '' : othersText(of, antalRest, rest, form),
    unexplained === 0
      ? ''
      : `${enhetsbelopp(unexplained, form)} ligger inte på någon ${of} och är oförklarat.`,
  ];
  return sentences.filter((text) => text !== '').join(' ');
}

/** What those that are not named come to. @param of "verksamhet", "delverksamhet", "kontogrupp" */
const othersText = (of: string, antal: number, rest: Ore, form: AmountForm): string =>
  antal === 1
    ? `Den ${of} som återstår har ${tecknat(rest, form)}.`
    : `Övriga ${of}er har tillsammans ${tecknat(rest, form)}.`;

/**
 * How the costs and the incomes differ from budget, in words that can't be mistaken for good or bad.
 * @example postmening(analys, form)
 * // "Kostnaderna är 18 310 tkr högre än budget och intäkterna 8 950 tkr högre."
 */
export function postmening({ poster }: Analys, form: AmountForm): string {
  if (poster === null || (poster.kostnader === 0 && poster.intakter === 0)) return '';
  const costs = comparedText(poster.kostnader, 'lägre', 'högre', form);
  const incomes = comparedText(poster.intakter, 'högre', 'lägre', form);
  return `Kostnaderna är ${costs} och intäkterna är ${incomes}.`;
}

/**
 * An avvikelse as a comparison with budget.
 * @param better the word for what is better than budget
 */
function comparedText(avvikelse: Ore, better: string, worse: string, form: AmountForm): string {
  if (avvikelse === 0) return 'lika med budget';
  return `${storlek(avvikelse, form)} ${avvikelse > 0 ? better : worse} än budget`;
}

/** Which kontogrupper carry the avvikelse against the budget to date, and what the others come to. */
export function kontogruppmening(
  { kontogrupper, period, avvikelseAck }: Analys,
  form: AmountForm,
): string {
  if (kontogrupper === null || period === null) return '';
  const { listed, against, rest, antalRest, unexplained } = kontogrupper;
  const named = [...listed, ...against].map(({ namn, avvikelse }) => ({
    namn: namn === null ? UTAN_KONTOGRUPP : kontogruppText[namn],
    avvikelse,
  }));
  if (named.length === 0) return '';
  // The month is told already where the avvikelse to date is.
  const until = avvikelseAck === null ? ` till och med ${manadText(period)}` : '';
  const first = `Av kontogrupperna avviker ${listText(named, form)} mest mot den ackumulerade budgeten${until}.`;
  const others = antalRest === 0 ? '' : ` ${othersText('kontogrupp', antalRest, rest, form)}`;
  const left =
    unexplained === 0
      ? ''
      : ` ${enhetsbelopp(unexplained, form)} ligger inte på någon kontogrupp och är oförklarat.`;
  return first + others + left;
}

/** Parts with their amounts. @example "A (−1 tkr), B (−2 tkr) och C (−3 tkr)" */
function listText(carriers: readonly Carrier[], form: AmountForm): string {
  const named = carriers.map(({ namn, avvikelse }) => `${namn} (${tecknat(avvikelse, form)})`);
  const last = named.at(-1) ?? '';
  return named.length < 2 ? last : `${named.slice(0, -1).join(', ')} och ${last}`;
}
