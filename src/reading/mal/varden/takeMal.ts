import { matchMal } from './matchMal.ts';
import { matchVarde } from './matchVarde.ts';
import type { LastMalvarde } from './tolkat.ts';

/** The målvärden that a text names, and the text with them cut out. */
export interface TakenMal {
  readonly mal: readonly LastMalvarde[];
  /** Whether the word mål stands there without a value that could be read. */
  readonly utanVarde: boolean;
  readonly kvar: string;
}

const label =
  /(?<!\p{L})(?:(?:mot|gentemot|jämfört med|med) )?mål(?:et|värdet?|nivån?|talet|tal|sättning(?:en)?)?(?!\p{L})(?: (?:för )?(?:året|helåret|perioden|år))?(?:[ (]*20\d\d\)?(?![\d-]))?(?: (?:är satt till|är satt på|är att nå|är|var|på|om|ligger på|satt till|sattes till|uppgår till|ska vara))?[ :=(]*/gu;
const signed = /[≥≤<>] ?(?=[-+]? ?\d)/gu;
const behind = /^ ?[([,]? ?(?:som |är |= ?)?mål(?:et|värdet?|nivån?)?(?!\p{L})/u;

/** Where a stretch of text is cut out a mark stands, so that what was apart stays apart. */
const CUT = ' ; ';

/**
 * Takes the målvärden out of a folded text: those with the word mål before them, then those with a sign.
 * @example takeMal('6 st mål 20') // { mal: [{ varde: 20, … }], utanVarde: false, kvar: '6 st  ; ' }
 */
export function takeMal(text: string): TakenMal {
  const labelled = takeAt(text, label);
  const signedToo = takeAt(labelled.kvar, signed, true);
  return {
    mal: [...labelled.mal, ...signedToo.mal],
    utanVarde: labelled.utanVarde,
    kvar: signedToo.kvar,
  };
}

function takeAt(text: string, pattern: RegExp, keepMark = false): TakenMal {
  const mal: LastMalvarde[] = [];
  let kvar = '';
  let from = 0;
  let utanVarde = false;
  for (const { 0: mark, index } of text.matchAll(pattern)) {
    if (index < from) continue;
    const start = keepMark ? index : index + mark.length;
    const match = matchMal(text.slice(start).replace(/^\*+/, (stars) => ' '.repeat(stars.length)));
    const turned = match === null ? null : takeBefore(text.slice(from, index), text.slice(index));
    if (match === null || turned) utanVarde = true;
    if (match) mal.push(match.mal);
    kvar += text.slice(from, index) + CUT;
    from = match ? start + match.langd : index + mark.length;
  }
  return { mal, utanVarde: utanVarde && mal.length === 0, kvar: kvar + text.slice(from) };
}

/** "85 % (mål)": the word stands behind its value; what comes after it is no målvärde then. */
function takeBefore(before: string, from: string): boolean {
  const value = /[-+]? ?[\d., ]*\d ?(?:%|st)? ?\($/u.exec(before)?.[0];
  return (
    value !== undefined &&
    matchVarde(value.trim()) !== null &&
    behind.test(from.slice(0, 20)) &&
    /^mål\p{L}*\)/u.test(from)
  );
}
