import type { AngivnaAntal } from '../../../domain/mal/malunderlag.ts';
import { foldMaltext } from '../varden/foldMaltext.ts';
import { withDigits } from '../varden/talord.ts';

/** Counts that a person wrote, without the cell that they stand in. */
export type WrittenAntal = Omit<AngivnaAntal, 'cell'>;

const NOUN = '(?:st(?:ycken)? )?(?:indikator(?:er)?|mått|nyckeltal|styrtal)';
const N = '(?<n>\\d{1,3})(?![\\d,.]\\d| ?%)';
const before = '(?<![\\d.,])';
const reached =
  '(?:är |har )?(?:helt |nu )?(?:gröna?(?!\\p{L})|uppnådda?|uppfyllda?|uppnår|uppfyller|uppnåtts|uppnås|uppfylls|når (?:målet|målen|målvärdet|målnivån|sitt mål|sina mål|upp till))';
const missed =
  '(?:är |har )?(?:röda?(?!\\p{L})|(?:ej|inte|icke) (?:är |har )?(?:uppnådda?|uppfyllda?|uppnår|uppfyller|uppnåtts|uppnås|uppfylls|når)|(?:uppnår|når|uppfyller|uppnås|uppfylls) (?:ej|inte)|saknar värde)';
const partly =
  '(?:är |har )?(?:gula?(?!\\p{L})|delvis(?: uppnådda?| uppfyllda?| uppnås| uppfylls)?|(?:uppnås|uppfylls|når) delvis)';

const counted = (what: string): RegExp =>
  new RegExp(
    `${before}${N}(?: av (?:de |totalt )?\\d{1,3})?(?: ${NOUN})?(?:,)? (?:st )?(?:som )?${what}`,
    'u',
  );
/** "Gröna: 21 Gula: 2": the word goes before its figure. */
const labelled = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words}) ?[:=(]* ?${N}`, 'u');
const labels = {
  ej: labelled('röda?|(?:ej|inte|icke) (?:uppnådda|uppfyllda)'),
  delvis: labelled('gula?|delvis (?:uppnådda|uppfyllda)'),
  uppnadda: labelled('gröna?|(?<!(?:ej|inte|icke|delvis) )(?:uppnådda|uppfyllda)'),
};
const labelFirst =
  /^[^\d]*(?<!\p{L})(?:(?:grön|gul|röd)a?|uppnådda|uppfyllda)(?!\p{L}) ?[:=(]* ?\d|(?:(?:grön|gul|röd)a?|uppnådda|uppfyllda) ?[:=] ?\d/u;

const totals = [
  new RegExp(`antal(?:et)? (?:indikatorer|mått|nyckeltal)(?: är)?[ :=]+${N}`, 'u'),
  new RegExp(
    `${before}\\d{1,3} av (?:de |totalt )?${N}(?: ${NOUN})? (?:är |har )?(?:${reached}|${missed}|${partly})`,
    'u',
  ),
  new RegExp(`${before}\\d{1,3}/${N} ${reached}`, 'u'),
  new RegExp(`(?:totalt|sammanlagt|summa)(?: finns)?[ :]+${N} ${NOUN}`, 'u'),
  new RegExp(`^${N} ${NOUN}(?=[,.:;]|$| varav)`, 'u'),
];
const slash = new RegExp(`${before}${N}/\\d{1,3} ${reached}`, 'u');
const lostColours = new RegExp(`${before}${N} =(?: |$)`, 'u');

/**
 * How many indicators a person wrote that there are of each kind; null where the text counts none. Where
 * colours are lost ("5 = 1 =") the first figure is the achieved ones and the others are unsaid.
 * @example readAntal('21 gröna, 2 gula och 2 röda') // { totalt: null, uppnadda: 21, delvis: 2, ej: 2, … }
 */
export function readAntal(text: string): WrittenAntal | null {
  const folded = withSingulars(withDigits(foldMaltext(text))).slice(0, 2000);
  const first = (...patterns: readonly RegExp[]): number | null => firstOf(folded, patterns);
  const totalt = first(...totals);
  const lost = totalt === null ? null : first(lostColours);
  const inFront = labelFirst.test(folded);
  const ej = first(inFront ? labels.ej : counted(missed));
  const delvis = first(inFront ? labels.delvis : counted(partly));
  const reachedNow = inFront ? first(labels.uppnadda) : first(slash, counted(reached));
  const uppnadda = reachedNow ?? lost;
  if ([totalt, uppnadda, delvis, ej].every((antal) => antal === null)) return null;
  return { totalt, uppnadda, delvis, ej, text };
}

/** "en indikator" is one; "en" before other words is an article. */
const withSingulars = (folded: string): string =>
  folded.replace(
    /(?<!\p{L})(?:en|ett|1 st) (?=(?:indikator|mått|nyckeltal)(?!\p{L})|grön|gul|röd)/gu,
    '1 ',
  );

function firstOf(text: string, patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns) {
    const digits = pattern.exec(text)?.groups?.['n'];
    if (digits !== undefined) return Number(digits);
  }
  return null;
}
