import type { Bit } from '../../../report/dokument/dokument.ts';
import {
  ancestorOf,
  childOf,
  decodeXml,
  descendants,
  type XmlElement,
} from '../../xml/readElements.ts';
import { escapeXml } from '../xml/writeText.ts';
import { blockXmlOf, type MakeBlock } from './newControl.ts';
import { blocks, isInControl, namnOf } from './controls.ts';
import type { Edit } from './edits.ts';
import { wordPrefixOf, type Malldel } from './openMall.ts';
import { runXml } from './tableXml.ts';

/** A {{…}} in the text of a document, and the pieces of text that it is made of. */
export interface Placeholder {
  readonly del: Malldel;
  readonly namn: string;
  readonly paragraph: XmlElement;
  /** Whether the paragraph has nothing else. */
  readonly isAlone: boolean;
  /** Each with the part of the XML that is the mark's; the first begins it, the last ends it. */
  readonly pieces: readonly {
    readonly t: XmlElement;
    readonly start: number;
    readonly end: number;
  }[];
}

const MARK = /\{\{([^{}]{1,200})\}\}/gu;

/** The {{…}} of a part, in order, whatever runs Word has broken them into; none within a control of ours. */
export function findPlaceholders(del: Malldel): readonly Placeholder[] {
  if (!del.xml.includes('{')) return [];
  return descendants(del.root)
    .filter(({ local }) => local === 'p')
    .flatMap((paragraph) => inParagraph(del, paragraph));
}

function inParagraph(del: Malldel, paragraph: XmlElement): readonly Placeholder[] {
  const texts = descendants(paragraph).filter(
    (element) =>
      element.local === 't' &&
      element.parent?.local === 'r' &&
      ancestorOf(element, 'p') === paragraph &&
      !isInControl(element, del.xml),
  );
  const raw = texts.map((t) => del.xml.slice(t.openEnd, t.closeStart));
  const whole = raw.join('');
  const starts = raw.map((_, at) => raw.slice(0, at).join('').length);
  return [...whole.matchAll(MARK)].map((match): Placeholder => {
    const [first, last] = [match.index, match.index + match[0].length];
    const pieces = texts.flatMap((t, at) => {
      const from = Math.max(first, starts[at] ?? 0) - (starts[at] ?? 0);
      const to = Math.min(last - (starts[at] ?? 0), raw[at]?.length ?? 0);
      return from < to ? [{ t, start: t.openEnd + from, end: t.openEnd + to }] : [];
    });
    const isAlone = whole.trim() === match[0] && !hasMore(paragraph);
    return { del, namn: namnOf(decodeXml(match[1] ?? '')), paragraph, isAlone, pieces };
  });
}

/** Whether something would be lost with a paragraph besides its text. */
function hasMore(paragraph: XmlElement): boolean {
  const all = descendants(paragraph);
  const count = (wanted: string): number => all.filter(({ local }) => local === wanted).length;
  // Word leaves a bookmark of its own where somebody last wrote; it is whole and may go.
  return (
    all.some(({ local }) => besides.has(local)) || count('bookmarkStart') !== count('bookmarkEnd')
  );
}

const besides = new Set([
  ...['drawing', 'pict', 'object', 'fldSimple', 'fldChar', 'sdt', 'AlternateContent'],
  ...['footnoteReference', 'endnoteReference', 'commentReference'],
]);

/** Whether a piece can stand where the mark does. */
export const canReplace = ({ isAlone, paragraph, del }: Placeholder, bit: Bit): boolean =>
  bit.slag === 'text' ||
  (isAlone && blocks.has(paragraph.parent?.local ?? '') && !del.name.includes('notes'));

/** The changes that put a content control with the piece in the mark's place. */
export function replacePlaceholder(
  mark: Placeholder,
  bit: Bit,
  id: number,
  makeBlock: MakeBlock,
): readonly Edit[] {
  const { del, paragraph, isAlone } = mark;
  const isBlock = isAlone && blocks.has(paragraph.parent?.local ?? '');
  if (bit.slag === 'block' || (isBlock && bit.text.includes('\n')))
    return blockEdits(mark, blockXmlOf(mark, bit, id, makeBlock));
  const w = wordPrefixOf(del.root);
  const run = mark.pieces[0]?.t.parent ?? null;
  const rPr = rawOf(del.xml, childOf(run, 'rPr'));
  const control = `<${w}sdt><${w}sdtPr><${w}tag ${w}val="${escapeXml(`kl:${mark.namn}`)}"/><${w}id ${w}val="${id}"/></${w}sdtPr><${w}sdtContent>${runXml(bit.text, rPr, w)}</${w}sdtContent></${w}sdt>`;
  const keep = `<${w}t xml:space="preserve">`;
  return mark.pieces.flatMap(({ t, start, end }, at): readonly Edit[] => [
    { start: t.start, end: t.openEnd, text: keep },
    { start, end, text: at === 0 ? `</${w}t></${w}r>${control}<${w}r>${rPr}${keep}` : '' },
  ]);
}

/** Around a paragraph that ends a section, or a cell, the control stands before it. */
function blockEdits({ del, paragraph, pieces }: Placeholder, control: string): readonly Edit[] {
  const isNeeded =
    paragraph.parent?.local === 'tc' || childOf(childOf(paragraph, 'pPr'), 'sectPr') !== undefined;
  if (!isNeeded) return [{ start: paragraph.start, end: paragraph.end, text: control }];
  return [
    { start: paragraph.start, end: paragraph.start, text: control },
    ...pieces.map(({ start, end }) => ({ start, end, text: '' })),
  ].filter(({ start, end, text }) => del.xml.slice(start, end) !== text);
}

const rawOf = (xml: string, element: XmlElement | undefined): string =>
  element === undefined ? '' : xml.slice(element.start, element.end);
