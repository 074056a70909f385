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
/** "…, men bedöms uppnås": what comes after speaks of the year to come and is a judgement of its own. */
const onward =
  /,? (?:och|men|samt) (?=(?:(?:nämnd)?målet |det )?(?:bedöms|väntas|förväntas|beräknas|kommer|prognosticeras|är på (?:god )?väg|prognosen))/gu;
const atYearEnd =
  /(?<!\p{L})(?:vid|till|innan|före) (?:årets slut|årsslutet|årsskiftet|årsbokslutet)(?!\p{L})|(?<!\p{L})(?:på|för) hel(?:t )?år(?:et)?(?!\p{L})/u;

/**
 * The judgement that a text makes, or null. A sentence that only speaks of reaching the goal makes none,
 * nor does a text whose sentences judge differently. Of two, one of now and one of the year to come, it is
 * the one of now. `iStatuskolumn`: single letters and yes or no are judgements there.
 * @example readBedomning('Målet är på väg att uppnås') // { status: 'uppnadd', vantat: true }
 */
export const readBedomning = (text: string, iStatuskolumn = false): Bedomning | null =>
  readBedomningar(text, iStatuskolumn)[0] ?? null;

/**
 * The judgements that a text makes: at most one of now and, after it, one of the year to come. Where its
 * sentences differ about one of them it makes none.
 * @example readBedomningar('Målet är inte uppnått men bedöms uppnås vid årets slut').length // 2
 */
export function readBedomningar(text: string, iStatuskolumn = false): readonly Bedomning[] {
  const folded = foldMaltext(text).slice(0, 6000);
  const word = readStatusord(folded, iStatuskolumn);
  if (word) return [word];
  const judged = folded
    .replace(onward, '; ')
    .split(sentence)
    .flatMap((one) => judgeSentence(one));
  const [nu, sedan] = [false, true].map((vantat) => judged.filter((one) => one.vantat === vantat));
  if (![nu, sedan].every((part) => isUnanimous(part ?? []))) return [];
  const said = [nu?.[0], sedan?.[0]].filter((one) => one !== undefined);
  const isContradicted = symbolsIn(folded).some((symbol) => symbol !== said[0]?.status);
  return isContradicted ? [] : said;
}

const isUnanimous = (judged: readonly Bedomning[]): boolean =>
  judged.every(({ status }) => status === judged[0]?.status);

function judgeSentence(text: string): readonly Bedomning[] {
  const [main = ''] = text.split(reason);
  const judged = main.split(/[,;:]/u).flatMap((clause) => judgeWhole(clause.trim(), main) ?? []);
  const [nu, sedan] = [false, true].map((vantat) => judged.filter((one) => one.vantat === vantat));
  if (![nu, sedan].every((part) => isUnanimous(part ?? []))) return [];
  if (/(?<!\p{L})(?:men|medan|däremot)(?!\p{L})/u.test(main)) return [];
  return judged;
}

/** What is reached "vid årets slut", or stands behind "Prognos:", is of the year to come. */
function judgeWhole(clause: string, main: string): Bedomning | null {
  const said = judgeClause(clause);
  const isPresent = /(?<!\p{L})(?:nås|uppnås|uppfylls|når|uppnår)(?!\p{L})/u.test(clause);
  const isLater = main.startsWith('prognos') || (isPresent && atYearEnd.test(clause));
  return said && isLater && said.status !== 'ejBedomd' ? { ...said, vantat: true } : said;
}
