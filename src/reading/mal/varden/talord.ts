const words = [
  'noll',
  '',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
];
const word =
  /(?<![\p{L}\d-])(?:noll|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)(?![\p{L}-])/gu;

/**
 * A folded text with its number words as digits; "en" and "ett" are articles except after "minst".
 * @example withDigits('minst två per vecka') // "minst 2 per vecka"
 */
export const withDigits = (text: string): string =>
  text
    .replace(word, (written) => String(words.indexOf(written)))
    .replace(/(?<=(?:minst|lägst|högst|max) )(?:en|ett)(?!\p{L})/gu, '1');
