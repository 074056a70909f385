import { samma } from '../verksamhet/alias.ts';

/** What an amount in a text is said to be. */
export type Beloppsord = 'avvikelse' | 'prognos' | 'budget' | 'utfall';

/** What a text is about: the name of a verksamhet, and the month that its figures are of. */
export interface Textfakta {
  readonly namn: string;
  readonly ar: number | null;
  /** 1–12. */
  readonly manad: number | null;
}

/** The word beside an amount, and what it says that the amount is. */
export interface Textroll {
  readonly word: string;
  readonly vad: Beloppsord;
}

/** Another year, or a change: what is said is no figure of this table. */
const otherTime =
  /föregående|förgående|förra|fjol|bokslut|jämfört med (?!budget)|sedan (?:förra|delår|tertial)|ök(?:at|ar|ning)|minsk(?:at|ar|ning)/iu;

/** Whether a sentence speaks of another year, or of a change. */
export const isOfOtherTime = (sentence: string): boolean => otherTime.test(sentence);

/** What makes an amount one of about its size. */
export const about = /(?:ca|cirka|omkring|runt|ungefär|drygt|knappt|närmare)\.?\s*$/iu;

const role =
  /(?<!\p{L})((?:netto|budget|helårs)?avvikelse(?:n)?|underskott(?:et)?|överskott(?:et)?|(?:helårs)?prognos(?:en)?|(?:års)?budget(?:en)?|utfall(?:et)?)\s*(?:(?:för\s+)?\d{4}\s*)?(?:(?:mot|jämfört med)\s+(?:\p{L}+\s+){0,2}?budget(?:en)?\s*)?(?:är|blir|var|på|om|uppgår till|uppgick till|:|=|,)?\s*$/iu;

/** What may follow an amount that is of the whole verksamhet; "på personal" is of a part of it. */
const whole =
  /^\s*(?:$|[.;,)!\n]|\(|mot (?:en |\p{L}+ )?budget|mot (?:periodens|den ackumulerade|ackumulerad) budget|jämfört med budget|för (?:hel)?året|på helår)/iu;

/** What follows where the cause is told; the amount is of the whole if the verksamhet is what has it. */
const caused =
  /^\s*(?:på grund av|p\.?g\.?a|beroende på|till följd av|som beror|och beror|vilket)/iu;

/** The words of a sentence that is about the verksamhet as a whole and nothing else. */
const plain = new Set(
  `är blir var har visar redovisar uppvisar prognostiserar prognosticerar beräknas beräknar väntas
  förväntas förväntar bedöms pekar uppgår uppgick lämnar gör ger går bli ha visa mot med på om till i
  ett en det den detta vi som och samt för jämfört motsvarar finns hela år året årets helåret helår
  helårets perioden periodens ackumulerat ackumulerade ackumulerad budget budgeten årsbudget årsbudgeten
  prognos prognosen helårsprognos helårsprognosen utfall utfallet avvikelse avvikelsen nettoavvikelse
  nettoavvikelsen budgetavvikelse budgetavvikelsen helårsavvikelse helårsavvikelsen underskott
  underskottet överskott överskottet resultat resultatet netto totalt total totala sammantaget
  sammanlagt ekonomiskt ekonomiska negativt negativ positivt positiv budgeterat därmed således alltså nu
  verksamheten verksamhetens området enheten enhetens ca cirka omkring runt ungefär drygt knappt närmare
  tkr kkr tsek tusen kronor mnkr mkr msek miljoner kr procent`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** A board, or an administration, by whatever name. */
const board = /(?:nämnden|förvaltningen|styrelsen)s?$/u;

/**
 * What the words around an amount clearly say that it is; null where anything else is spoken of, for then
 * it may be of a part, of another time or of what might be.
 */
export function roleOf(before: string, after: string, facts: Textfakta): Textroll | null {
  if (isOfOtherTime(before + after)) return null;
  const [left, right] = [withoutMonth(before, facts), withoutMonth(after, facts)];
  const said = left.replace(about, '');
  const heading = said.replace(/[\s.:,\u2013-]+$/u, '');
  if (whole.test(right) && heading !== '' && samma(heading, facts.namn) !== null)
    return { word: '', vad: 'avvikelse' };
  const word = role.exec(said)?.[1]?.toLowerCase();
  if (word === undefined || !isPlain(said, facts)) return null;
  const isTheWhole = whole.test(right) || (caused.test(right) && namesOwner(said, word, facts));
  if (!isTheWhole) return null;
  const vad = (['prognos', 'utfall'] as const).find((one) => word.includes(one));
  return { word, vad: vad ?? (/^(?:års)?budget(?:en)?$/u.test(word) ? 'budget' : 'avvikelse') };
}

/** Whether a phrase is the heading of something else: a few words that are no sentence about this. */
export const isOtherHeading = (phrase: string, facts: Textfakta): boolean => {
  const heading = phrase.replace(/[\s.:]+$/u, '').trim();
  return (
    /^\p{Lu}/u.test(heading) &&
    !/\d/u.test(heading) &&
    wordsOf(heading).length <= 5 &&
    samma(heading, facts.namn) === null &&
    !isPlain(heading, facts)
  );
};

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/\p{L}+|\d{4}(?!\d)/gu) ?? [];

const isPlain = (text: string, { namn, ar }: Textfakta): boolean => {
  const own = wordsOf(namn);
  const withoutAmounts = text.replace(
    /\d{1,3}(?:[\s.]\d{3})+(?:,\d+)?|\d+,\d+|(?<!\d)\d{1,3}(?!\d)/gu,
    ' ',
  );
  return wordsOf(withoutAmounts).every(
    (word) =>
      plain.has(word) ||
      word === String(ar) ||
      board.test(word) ||
      own.some((name) => isFormOf(word, name)),
  );
};

/** "äldreomsorgens" is a form of "äldreomsorg". */
const isFormOf = (word: string, name: string): boolean =>
  word === name || (name.length > 2 && word.startsWith(name) && word.length - name.length <= 3);

const namesOwner = (said: string, word: string, { namn }: Textfakta): boolean =>
  /(?:en|et)$/u.test(word) ||
  wordsOf(said).some(
    (one) =>
      /^(?:verksamheten|enheten|området|vi)$/u.test(one) ||
      board.test(one) ||
      wordsOf(namn).some((name) => name.length > 2 && isFormOf(one, name)),
  );

const months = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');

/** The text without the month of the figures, where it is said that they are up to it. */
function withoutMonth(text: string, { manad }: Textfakta): string {
  if (manad === null) return text;
  const month = `${months[manad - 1] ?? ''}\\p{L}*`;
  return text.replace(
    new RegExp(
      `(?<!\\p{L})(?:per|t\\.?\\s?o\\.?\\s?m\\.?|till och med|efter|januari\\s*[–-])\\s*(?:den\\s+)?(?:sista\\s+)?(?:\\d{1,2}\\s+)?${month}`,
      'giu',
    ),
    ' ',
  );
}
