/**
 * Where a comment, CDATA section or instruction at `at` ends (after its mark); −1 when it does not, null
 * for a tag. A document type may declare entities that unfold without end: it never ends either.
 */
export function endOfAside(xml: string, at: number): number | null {
  const after = (mark: string): number => {
    const found = xml.indexOf(mark, at);
    return found < 0 ? -1 : found + mark.length;
  };
  if (xml.startsWith('<?', at)) return after('?>');
  if (xml.startsWith('<!--', at)) return after('-->');
  if (xml.startsWith('<![CDATA[', at)) return after(']]>');
  return xml.startsWith('<!', at) ? -1 : null;
}

/** The place after the ">" of the tag at `at`; −1 when it has none. */
export function endOfTag(xml: string, at: number): number {
  let quote = '';
  for (let index = at + 1; index < xml.length; index += 1) {
    const letter = xml[index] ?? '';
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return index + 1;
    else if (letter === '<') return -1;
  }
  return -1;
}
