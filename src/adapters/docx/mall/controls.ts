import {
  ancestorOf,
  attributeOf,
  childOf,
  descendants,
  type XmlElement,
} from '../../xml/readElements.ts';
import type { Malldel } from './openMall.ts';
import { textOf } from './textOf.ts';

/**
 * Where a content control stands, which decides what it can hold. One that is alone in its line
 * ("stycke") gives way to a table with all of its paragraph.
 */
export type Controlplats = 'block' | 'inline' | 'stycke' | 'cell' | 'rad';

/** A content control whose tag names a piece. */
export interface Control {
  readonly del: Malldel;
  /** The piece, without "kl:", in lower case. */
  readonly namn: string;
  readonly plats: Controlplats;
  readonly pr: XmlElement;
  readonly content: XmlElement;
  /** null where it has none, or none that Word would have written. */
  readonly id: number | null;
  /** Whether what it shows is only the words that ask for something. */
  readonly isPlaceholder: boolean;
  readonly text: string;
}

/** What the tags of the product's own controls begin with. */
const PREFIX = 'kl:';

/** The piece that a tag or a mark names. @example namnOf('kl:Kommentar:51') // "kommentar:51" */
export const namnOf = (mark: string): string =>
  mark
    .trim()
    .replace(/\s+/gu, ' ')
    .toLowerCase()
    .replace(/^kl:\s*/u, '');

/**
 * The controls of the product's own in a part, in order. One that stands in another that is known goes
 * with it: the outer is filled. null when a control of ours is broken.
 * @param isKnown whether there is a piece of a name
 */
export function findControls(
  del: Malldel,
  isKnown: (namn: string) => boolean,
): readonly Control[] | null {
  const found: Control[] = [];
  for (const element of descendants(del.root)) {
    if (element.local !== 'sdt') continue;
    const pr = childOf(element, 'sdtPr');
    const tag = attributeOf(del.xml, childOf(pr, 'tag'), 'val')?.trim() ?? '';
    if (pr === undefined || !tag.toLowerCase().startsWith(PREFIX)) continue;
    const content = childOf(element, 'sdtContent');
    if (content === undefined) return null;
    const outer = found.some(
      (one) =>
        one.content.start <= element.start && element.end <= one.content.end && isKnown(one.namn),
    );
    if (!outer)
      found.push({ ...describe(del, pr, content), namn: namnOf(tag), plats: platsOf(element) });
  }
  return found;
}

function describe(
  del: Malldel,
  pr: XmlElement,
  content: XmlElement,
): Omit<Control, 'namn' | 'plats'> {
  const { xml } = del;
  const id = attributeOf(xml, childOf(pr, 'id'), 'val');
  const showing = childOf(pr, 'showingPlcHdr');
  const isOff = ['0', 'false', 'off'].includes(attributeOf(xml, showing, 'val') ?? '');
  return {
    ...{ del, pr, content },
    id: id !== null && /^-?\d+$/u.test(id) ? Number(id) | 0 : null,
    isPlaceholder: showing !== undefined && !isOff,
    text: textOf(xml, content),
  };
}

function platsOf(element: XmlElement): Controlplats {
  let parent = element.parent;
  // A control in a control stands where the outer one does.
  while (parent !== null && (parent.local === 'sdtContent' || parent.local === 'sdt'))
    parent = parent.parent;
  if (parent?.local === 'tr') return 'cell';
  if (parent?.local === 'tbl') return 'rad';
  if (parent !== null && blocks.has(parent.local)) return 'block';
  return isAlone(element) ? 'stycke' : 'inline';
}

/** Whether a control in a line has the line for itself, where a table could stand. */
function isAlone(element: XmlElement): boolean {
  const paragraph = element.parent;
  return (
    paragraph?.local === 'p' &&
    blocks.has(paragraph.parent?.local ?? '') &&
    paragraph.children.every(
      (child) => child === element || besides.has(child.local) || isBlankRun(child),
    )
  );
}

/** What a paragraph may have beside its text without being more. */
const besides = new Set(['pPr', 'proofErr', 'lastRenderedPageBreak']);

const isBlankRun = ({ local, children }: XmlElement): boolean =>
  local === 'r' && children.every((child) => child.local === 'rPr' || isBlankText(child));

const isBlankText = ({ local, openEnd, closeStart }: XmlElement): boolean =>
  local === 't' && openEnd === closeStart;

/** The elements that hold paragraphs and tables. */
export const blocks: ReadonlySet<string> = new Set([
  ...['body', 'tc', 'hdr', 'ftr', 'footnote', 'endnote', 'txbxContent', 'comment'],
  ...['customXml', 'docPartBody'],
]);

/** Whether a place lies in a control of the product's own. */
export const isInControl = (element: XmlElement, xml: string): boolean => {
  const sdt = element.local === 'sdt' ? element : ancestorOf(element, 'sdt');
  if (sdt === null) return false;
  const tag = attributeOf(xml, childOf(childOf(sdt, 'sdtPr'), 'tag'), 'val') ?? '';
  if (tag.trim().toLowerCase().startsWith(PREFIX)) return true;
  return sdt.parent !== null && isInControl(sdt.parent, xml);
};
