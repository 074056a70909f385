import { foldSpaces } from '../cells/cellText.ts';

/**
 * The words of a header that stands in several rows, as one: a word that was broken with a hyphen is
 * rejoined when it goes on in lower case.
 * @example joinHeader(['Helårs-', 'prognos']) // "Helårsprognos"
 * @example joinHeader(['Utfall', '25-08-31']) // "Utfall 25-08-31"
 */
export function joinHeader(parts: readonly string[]): string {
  const joined = parts.filter((part) => part !== '').join(' ');
  return foldSpaces(joined).replace(/(\p{L})[-\u2010] (\p{Ll})/gu, rejoin);
}

/** "In- och utbetalningar" keeps its hyphen: the next word is a conjunction. */
function rejoin(match: string, before: string, after: string, at: number, whole: string): string {
  const rest = whole.slice(at + match.length - after.length);
  return /^(?:och|eller|samt|resp)(?!\p{L})/u.test(rest) ? match : before + after;
}
