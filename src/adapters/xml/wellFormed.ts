import { endOfAside, endOfTag } from './tags.ts';

/**
 * Whether every tag of an XML part is closed, in order, within one root. The reading library takes a
 * part that breaks off for a part that ends, and would give half a sheet without a word.
 */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const skip = endOfAside(xml, at);
    if (skip !== null) {
      if (skip < 0) return false;
      at = skip;
      continue;
    }
    const end = endOfTag(xml, at);
    if (end < 0) return false;
    const closing = xml[at + 1] === '/';
    const name = tagName(xml, closing ? at + 2 : at + 1);
    if (name === '') return false;
    if (closing && open.pop() !== name) return false;
    if (!closing && open.length === 0) roots += 1;
    if (!closing && xml[end - 2] !== '/') open.push(name);
    at = end;
  }
  return open.length === 0 && roots === 1;
}

function tagName(xml: string, start: number): string {
  let end = start;
  while (end < xml.length && !' \t\r\n/>'.includes(xml[end] ?? '')) end += 1;
  return xml.slice(start, end);
}
