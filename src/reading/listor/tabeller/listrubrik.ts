import { periodInText } from '../../headers/periodInText.ts';
import type { Listroll } from './listroll.ts';
import { rubrikregler } from './rubrikregler.ts';

/** A header understood. */
export interface Listrubrik {
  readonly roll: Listroll;
  readonly ar: number | null;
  /** Whether it names the year before: "föregående", "i fjol". */
  readonly foregaende: boolean;
}

const earlier = /föregåendeår|förgåendeår|föregående|förraåret|ifjol|fjolåret|fg\.?år|f\.?å\.?$/u;
// Taken off while it is still a word: "Förbrukat kr" doesn't end in tkr.
const unitBehind = /[\s,(]+(?:i )?(?:kr|kronor|tkr|kkr|mnkr|mkr)\)?$/iu;
/** What is printed in per cent of these is no amount. */
const amounts: readonly Listroll[] = [
  'belopp',
  'forbrukat',
  'aterstar',
  'budget',
  'kostnad',
  'effekt',
];
const share = /%|procent|andel/iu;
const longestHeader = 60;

/**
 * What a header of a list says; null when it is no word of lists.
 * @example listrubrik('Beviljade timmar per månad') // { roll: 'beviljade', … }
 */
export function listrubrik(text: string): Listrubrik | null {
  if (text === '' || text.length > longestHeader) return null;
  const { rest, ar } = periodInText(text);
  const squeezed = squeeze(text.replace(unitBehind, ''));
  const foregaende = earlier.test(squeezed);
  const plain = text.replaceAll(/\([^()]*\)/gu, '');
  for (const words of [squeezed, squeeze(rest), squeeze(plain)]) {
    const roll = roleOf(bare(words.replace(earlier, '')));
    if (roll !== null && amounts.includes(roll) && share.test(text))
      return { roll: 'okand', ar, foregaende };
    if (roll !== null) return { roll: foregaende ? earlierOf(roll) : roll, ar, foregaende };
  }
  return null;
}

const roleOf = (word: string): Listroll | null =>
  word === '' ? null : (rubrikregler.find(([pattern]) => pattern.test(word))?.[1] ?? null);

/** The role of the same figure of another year. */
export function earlierOf(roll: Listroll): Listroll {
  if (roll === 'kostnad') return 'kostnadForegaende';
  if (roll === 'perTimme') return 'perTimmeForegaende';
  return roll === 'beviljade' || roll === 'utforda' ? 'timmarForegaende' : 'okand';
}

const squeeze = (text: string): string =>
  text.toLowerCase().replace(/[\s\u00AD\u2010-\u2015:;"”]+|-/gu, '');

const scale =
  '\\((?:1(?:–|-|till)?4|[ska]|år|st|%|j\\/n|ja\\/nej|h|tim(?:mar)?(?:\\/(?:månad|mån|vecka|v|år))?|h\\/(?:månad|mån|vecka|v|år)|i?(?:tkr|mnkr|kkr|kr)|kr\\/h|åa)\\)';
const trailing = new RegExp(
  `(?:${scale}|[,/(]?i?(?:tkr|mnkr|kkr|kronor|procent|%)\\)?|(?:,|/|per|\\()(?:månad|mån|vecka|v|år)\\)?|\\*+|\\.|\\?|\\(?(?:t\\.?o\\.?m\\.?|ack\\.?|per)\\)?)$`,
  'u',
);

/** A header without its unit, its scale and its span of time. */
function bare(word: string): string {
  let left = word.replace(/[()]+$/u, (marks) => (marks.startsWith('(') ? '' : marks));
  for (let shorter = left.replace(trailing, ''); shorter !== left && shorter !== '';) {
    left = shorter;
    shorter = left.replace(trailing, '');
  }
  return left.replace(/[()]/gu, '');
}
