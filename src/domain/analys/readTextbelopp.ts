import { decimalToOre } from '../amount/decimal.ts';
import { orePer, type Enhet } from '../amount/enhet.ts';
import { ore, type Ore } from '../amount/ore.ts';
import { about, isOtherHeading, roleOf, type Beloppsord, type Textfakta } from './textroll.ts';

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

/**
 * The amounts that a text states with their unit, and what the words beside each say that it is.
 * @param facts what the text is about: of "Hemtjänst", "Hemtjänst −6 062 tkr" states its avvikelse
 * @example readTextbelopp('Underskott på 7,1 mnkr.', facts) // −710 000 000 öre ± 5 000 000, avvikelse
 */
export function readTextbelopp(text: string, facts: Textfakta): readonly Textbelopp[] {
  const phrases = text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n+/u);
  return phrases.flatMap((phrase, at) => {
    const found = [...phrase.matchAll(amounts)].flatMap((match) => read(match, facts) ?? []);
    // What stands below the heading of something else is of that.
    const isOther = at > 0 && isOtherHeading(phrases[at - 1] ?? '', facts);
    return isOther ? found.map((one) => ({ ...one, vad: null })) : found;
  });
}

function read(match: RegExpMatchArray, facts: Textfakta): Textbelopp | null {
  const [written, sign = '', whole = '', fraction = '', unit = ''] = match;
  const digits = whole.replace(/\D/gu, '');
  const enhet = unitOf(unit);
  const size = decimalToOre(`${digits}.${fraction || '0'}`, enhet, 'halfAwayFromZero');
  if (size === null) return null;
  const sentence = match.input ?? '';
  const before = sentence.slice(0, match.index);
  const after = sentence.slice((match.index ?? 0) + written.length);
  const said = roleOf(before, after, facts);
  const isUnder = said?.word.startsWith('under') ?? false;
  const isMinus = isUnder || (sign !== '' && sign !== '+');
  return {
    text: written.trim(),
    belopp: ore(isMinus ? -size : size),
    tecknat: sign !== '' || isUnder || (said?.word.startsWith('över') ?? false),
    tolerans: toleranceOf(digits, fraction, enhet, about.test(before) ? size : null),
    enhet,
    decimaler: fraction.length,
    vad: said?.vad ?? null,
  };
}

function unitOf(unit: string): Enhet {
  if (/^(?:m)/iu.test(unit)) return 'mnkr';
  return /^(?:t|kk)/iu.test(unit) ? 'tkr' : 'kr';
}

/** "Knappt 9,5" may be so much from 9,5. */
const ABOUT = 0.05;

/** Half of the last digit; of one that is about so much all of the last one that is not 0, or a twentieth. */
function toleranceOf(digits: string, fraction: string, enhet: Enhet, aboutOf: Ore | null): Ore {
  const last = orePer[enhet] / 10 ** fraction.length;
  if (aboutOf === null) return ore(Math.ceil(last / 2));
  const zeros = /0*$/u.exec(digits + fraction)?.[0].length ?? 0;
  const rounded = last * 10 ** Math.min(zeros, (digits + fraction).length - 1);
  return ore(Math.ceil(Math.max(rounded, aboutOf * ABOUT)));
}
