import type { Malstatus } from '../../../domain/mal/malunderlag.ts';
import { foldMaltext } from '../varden/foldMaltext.ts';
import { judgeClause } from './judgeClause.ts';
import { readStatusord, symbolsIn } from './readStatusord.ts';

/** A judgement as a person's words give it. */
export interface Bedomning {
  readonly status: Malstatus;
  /** Whether it speaks of the year to come rather than of now. */
  readonly vantat: boolean;
}

/** What comes after these words says why, and not how it went. */
const reason =
  /(?<!\p{L})(?:eftersom|därför att|på grund av|p\.?g\.?a\.?|då|trots|tack vare|genom att|för att|vilket|varför|men(?= \p{L}+ (?:återstår|krävs|fortsätter)))(?!\p{L})/u;
const sentence = /(?<=[.!?]) +|\n/u;

/**
 * The judgement that a text makes, or null. A sentence that only speaks of reaching the goal makes none,
 * nor does a text whose sentences judge differently. `iStatuskolumn`: single letters and yes or no are
 * judgements there.
 * @example readBedomning('Målet är på väg att uppnås') // { status: 'uppnadd', vantat: true }
 */
export function readBedomning(text: string, iStatuskolumn = false): Bedomning | null {
  const folded = foldMaltext(text).slice(0, 6000);
  const word = readStatusord(folded, iStatuskolumn);
  if (word) return word;
  const judged = folded.split(sentence).flatMap((one) => judgeSentence(one) ?? []);
  const [first, ...others] = judged;
  if (!first || others.some(({ status }) => status !== first.status)) return null;
  if (symbolsIn(folded).some((status) => status !== first.status)) return null;
  return judged.find(({ vantat }) => !vantat) ?? first;
}

function judgeSentence(text: string): Bedomning | null {
  const [main = ''] = text.split(reason);
  const judged = main.split(/[,;:]/u).flatMap((clause) => judgeClause(clause.trim()) ?? []);
  const [first, ...others] = judged;
  if (!first || others.some(({ status }) => status !== first.status)) return null;
  if (/(?<!\p{L})(?:men|medan|däremot)(?!\p{L})/u.test(main)) return null;
  return main.startsWith('prognos') ? { ...first, vantat: true } : first;
}
