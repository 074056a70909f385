import { decimalToOre } from '../amount/decimal.ts';
import { orePer, type Enhet } from '../amount/enhet.ts';
import { ore, type Ore } from '../amount/ore.ts';
import { samma } from '../verksamhet/alias.ts';

/** What an amount in a text is said to be. */
export type Beloppsord = 'avvikelse' | 'prognos' | 'budget' | 'utfall';

/** An amount in a text. */
export interface Textbelopp {
  /** As it is written, "−7,1 mnkr". */
  readonly text: string;
  /** Minus for an underskott and where a minus stands. */
  readonly belopp: Ore;
  /** Whether the text says which way it goes. */
  readonly tecknat: boolean;
  /** Half a unit of the last digit that is written; a whole one of the last that is not 0 after "cirka". */
  readonly tolerans: Ore;
  readonly enhet: Enhet;
  readonly decimaler: number;
  /** null where the words around it do not clearly say. */
  readonly vad: Beloppsord | null;
}

const amounts =
  /(?<![\p{L}\d,.])([+\-\u2212\u2013]?)(\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+|\d+)(?:[,.](\d{1,2}))?\s*(tkr|kkr|tsek|tusen kronor|mnkr|mkr|msek|miljoner(?: kronor)?|kronor|kr)(?!\p{L})/giu;

/** Another year, or a change: what is said is no figure of this table. */
const otherTime =
  /föregående|förgående|förra|fjol|bokslut|jämfört med (?!budget)|sedan (?:förra|delår|tertial)|ök(?:at|ar|ning)|minsk(?:at|ar|ning)/iu;

const about = /(?:ca|cirka|omkring|runt|ungefär|drygt|knappt|närmare)\.?\s*$/iu;

const role =
  /(?<!\p{L})((?:netto|budget|helårs)?avvikelse(?:n)?|underskott(?:et)?|överskott(?:et)?|(?:helårs)?prognos(?:en)?|budget(?:en)?|utfall(?:et)?)\s*(?:mot budget(?:en)?\s*)?(?:är|blir|var|på|om|uppgår till|uppgick till|:|=)?\s*$/iu;

/** What may follow an amount that is of the whole verksamhet; "på personal" is of a part of it. */
const whole =
  /^\s*(?:$|[.;,)\n]|\(|per (?:den )?(?:sista )?(?:\d+ )?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*|mot (?:periodens? |den ackumulerade |ackumulerad |helårs|års)?budget|jämfört med budget|för (?:hel)?året|på helår)/iu;

/**
 * The amounts that a text states with their unit, and what the words beside each say that it is.
 * @param namn of the verksamhet that the text is about: "Hemtjänst −6 062 tkr" states its avvikelse
 * @example readTextbelopp('Underskott på 7,1 mnkr.', 'Vård') // −710 000 000 öre ± 5 000 000, avvikelse
 */
export const readTextbelopp = (text: string, namn: string): readonly Textbelopp[] =>
  text
    .split(/(?<=[.!?])\s+(?=\p{Lu})|\n+/u)
    .flatMap((sentence) => [...sentence.matchAll(amounts)].map((match) => read(match, namn)))
    .filter((one) => one !== null);

function read(match: RegExpMatchArray, namn: string): Textbelopp | null {
  const [written, sign = '', whole = '', fraction = '', unit = ''] = match;
  const digits = whole.replace(/\D/gu, '');
  const enhet = unitOf(unit);
  const size = decimalToOre(`${digits}.${fraction || '0'}`, enhet, 'halfAwayFromZero');
  if (size === null) return null;
  const sentence = match.input ?? '';
  const before = sentence.slice(0, match.index);
  const after = sentence.slice((match.index ?? 0) + written.length);
  const said = otherTime.test(sentence) ? null : roleOf(before, after, namn);
  const isUnder = said?.word.startsWith('under') ?? false;
  const isMinus = isUnder || (sign !== '' && sign !== '+');
  return {
    text: written.trim(),
    belopp: ore(isMinus ? -size : size),
    tecknat: sign !== '' || isUnder || (said?.word.startsWith('över') ?? false),
    tolerans: toleranceOf(digits, fraction, enhet, about.test(before)),
    enhet,
    decimaler: fraction.length,
    vad: said?.vad ?? null,
  };
}

function roleOf(
  before: string,
  after: string,
  namn: string,
): { readonly word: string; readonly vad: Beloppsord } | null {
  if (!whole.test(after)) return null;
  const said = before.replace(about, '');
  const heading = said.replace(/[\s.:,\u2013-]+$/u, '');
  if (heading !== '' && samma(heading, namn) !== null) return { word: '', vad: 'avvikelse' };
  const word = role.exec(said)?.[1]?.toLowerCase();
  if (word === undefined) return null;
  const vad = (['prognos', 'utfall'] as const).find((one) => word.includes(one));
  return { word, vad: vad ?? (/^budget(?:en)?$/u.test(word) ? 'budget' : 'avvikelse') };
}

function unitOf(unit: string): Enhet {
  if (/^(?:m)/iu.test(unit)) return 'mnkr';
  return /^(?:t|kk)/iu.test(unit) ? 'tkr' : 'kr';
}

/** Half of the last digit; of a rounded figure all of the last one that is not 0. */
function toleranceOf(digits: string, fraction: string, enhet: Enhet, isAbout: boolean): Ore {
  const last = orePer[enhet] / 10 ** fraction.length;
  if (!isAbout) return ore(Math.ceil(last / 2));
  const zeros = /0*$/u.exec(digits + fraction)?.[0].length ?? 0;
  return ore(Math.ceil(last * 10 ** Math.min(zeros, (digits + fraction).length - 1)));
}
