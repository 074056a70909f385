import type { Bit } from '../../../report/dokument/dokument.ts';
import { childOf, type XmlElement } from '../../xml/readElements.ts';
import { escapeXml } from '../xml/writeText.ts';
import { wordPrefixOf, type Malldel } from './openMall.ts';
import { runXml } from './tableXml.ts';

/** Makes the XML of tables and what belongs to them, for a prefix of Word's vocabulary. */
export type MakeBlock = (bit: Extract<Bit, { slag: 'block' }>, w: string) => string;

/** A mark that is alone in its paragraph. */
interface LoneMark {
  readonly del: Malldel;
  readonly namn: string;
  readonly paragraph: XmlElement;
  readonly pieces: readonly { readonly t: XmlElement }[];
}

/** A control of blocks with the piece in it, tagged so that the next run finds it. */
export function blockXmlOf(
  { del, namn, paragraph, pieces }: LoneMark,
  bit: Bit,
  id: number,
  makeBlock: MakeBlock,
): string {
  const w = wordPrefixOf(del.root);
  const inner = bit.slag === 'block' ? makeBlock(bit, w) : lines(bit.text);
  return `<${w}sdt><${w}sdtPr><${w}tag ${w}val="${escapeXml(`kl:${namn}`)}"/><${w}id ${w}val="${id}"/></${w}sdtPr><${w}sdtContent>${inner}</${w}sdtContent></${w}sdt>`;

  function lines(text: string): string {
    const pPr = withoutSection(del.xml, childOf(paragraph, 'pPr'));
    const rPr = rawOf(del.xml, childOf(pieces[0]?.t.parent, 'rPr'));
    return text
      .split('\n')
      .map((line) => `<${w}p>${pPr}${runXml(line, rPr, w)}</${w}p>`)
      .join('');
  }
}

/** A paragraph's properties without the section that ends with it. */
function withoutSection(xml: string, pPr: XmlElement | undefined): string {
  const section = childOf(pPr, 'sectPr');
  if (pPr === undefined || section === undefined) return rawOf(xml, pPr);
  return xml.slice(pPr.start, section.start) + xml.slice(section.end, pPr.end);
}

const rawOf = (xml: string, element: XmlElement | undefined): string =>
  element === undefined ? '' : xml.slice(element.start, element.end);
