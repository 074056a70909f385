import { asideIn } from './monthForms.ts';
import { monthInText } from './periodInText.ts';

const earlierYear =
  /f[öo]reg|f[öo]rg[åa]ende|f\.? ?å\.?(?![a-zåäö])|\bfg\.? ?å|fjol|\bi fjol\b|f[öo]rra året|tidigare år/;
const earlier = /f[öo]reg|f[öo]rg[åa]ende|f[öo]rra|tidigare|(?<![a-zåäö])f\.?g\.?(?![a-zåäö])/;
const ofYear =
  /(?:f[öo]reg[a-zåäö]*|f[öo]rg[åa]ende|f[öo]rra|tidigare|(?<![a-zåäö])f\.?g)\.? ?[åa]r|f\.? ?å\.?(?![a-zåäö])|\bfg\.? ?å|fjol/;
const compares = /skillnad|differens|[äa]ndr|j[äa]mf|jmf|sedan|(?<![a-zåäö])mot(?![a-zåäö])/;

/** Whether a header, in lower case, is of a year before. @example isOfEarlierYear('utfall f.å.') // true */
export const isOfEarlierYear = (text: string): boolean => earlierYear.test(text);

/** Whether a header, in lower case, is of something before this period. */
export const isEarlier = (text: string): boolean => earlierYear.test(text) || earlier.test(text);

/**
 * What a header that speaks of a prognos, in lower case and without its month, says of its column: this
 * period's, that of an earlier period, or neither: a difference, or a year before.
 * @example prognosRole('förra prognosen') // "foregaendePrognos"
 */
export function prognosRole(text: string): 'prognos' | 'foregaendePrognos' | 'okand' {
  if (ofYear.test(text) || text.includes('skillnad')) return 'okand';
  if (!earlier.test(text)) return 'prognos';
  return compares.test(text) ? 'okand' : 'foregaendePrognos';
}

const decided = /\([^)]*\d[^)]*\)|(?<=\p{L}.*\s)(?:KF|KS|beslut\p{L}*|antagen)(?!\p{L}).*$/giu;

/**
 * A header without what it says of a decision, which doesn't tell what its column covers: "Budget 2025
 * (KF 2024-11-25)". The month in "Prognos (30/4)" is the forecast's own.
 */
export const withoutDecision = (header: string): string =>
  header.replace(decided, (aside) =>
    /progn/iu.test(header) && isOwnMonth(aside) ? ` ${aside} ` : ' ',
  );

const isOwnMonth = (aside: string): boolean =>
  aside.startsWith('(') &&
  !/(?<!\p{L})KS(?!\p{L})|nämnd/iu.test(aside) &&
  asideIn(aside) === '' &&
  monthInText(`prognos ${aside}`) !== null;
