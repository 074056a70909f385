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
  const of = niva === 'helhet' ? 'verksamheter' : 'delverksamheter';
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
    antalRest === 0
      ? ''
      : `Övriga ${of} har ${antalRest === 1 ? '' : 'tillsammans '}${tecknat(rest, form)}.`,
    unexplained === 0
      ? ''
      : `${enhetsbelopp(unexplained, form)} är oförklarat: det ligger inte på någon av ${of}na.`,
  ];
  return sentences.filter((text) => text !== '').join(' ');
}

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

/** Which kontogrupper carry the avvikelse against the budget to date. */
export function kontogruppmening({ kontogrupper, period }: Analys, form: AmountForm): string {
  if (kontogrupper === null || period === null) return '';
  const { listed, against } = kontogrupper;
  const named = [...listed, ...against].map(({ namn, avvikelse }) => ({
    namn: namn === null ? UTAN_KONTOGRUPP : kontogruppText[namn],
    avvikelse,
  }));
  if (named.length === 0) return '';
  return `Mot den ackumulerade budgeten till och med ${manadText(period)} avviker främst ${listText(named, form)}.`;
}

/** Parts with their amounts. @example "A (−1 tkr), B (−2 tkr) och C (−3 tkr)" */
function listText(carriers: readonly Carrier[], form: AmountForm): string {
  const named = carriers.map(({ namn, avvikelse }) => `${namn} (${tecknat(avvikelse, form)})`);
  const last = named.at(-1) ?? '';
  return named.length < 2 ? last : `${named.slice(0, -1).join(', ')} och ${last}`;
}
