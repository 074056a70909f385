import { decodeXml, type XmlElement } from '../../xml/readElements.ts';

/** The text that an element of a document shows: a line for each paragraph. */
export const textOf = (xml: string, element: XmlElement): string =>
  piecesOf(xml, element).join('').replace(/\n$/u, '');

function piecesOf(xml: string, element: XmlElement): readonly string[] {
  switch (element.local) {
    case 't':
      return [decodeXml(xml.slice(element.openEnd, element.closeStart))];
    case 'tab':
      return element.parent?.local === 'r' ? ['\t'] : [];
    case 'br':
    case 'cr':
      return ['\n'];
    case 'noBreakHyphen':
      return ['\u2011'];
    // What stands in a picture's fallback stands in the picture too.
    case 'Fallback':
      return [];
    case 'p':
      return [...element.children.flatMap((child) => piecesOf(xml, child)), '\n'];
    default:
      return element.children.flatMap((child) => piecesOf(xml, child));
  }
}
