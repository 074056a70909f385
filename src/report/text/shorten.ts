/** The longest text of a source that is shown whole where nothing else is said. */
const LANGST = 140;

/**
 * A text of the source on one line, cut where it is very long.
 * @example shorten(' Uppfylld \n') // "Uppfylld"
 */
export function shorten(text: string, langst: number = LANGST): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= langst ? line : `${line.slice(0, langst - 1).trim()}…`;
}
