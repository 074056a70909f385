import type { Block } from '../../../report/dokument/dokument.ts';
import { escapeXml } from '../xml/writeText.ts';
import type { Mallform } from './mallform.ts';
import { runXml, tableXml, type Tableform } from './tableXml.ts';

/**
 * The pieces of a block as Word has them, in the document's own styles. Ends with a paragraph, as a cell
 * must. Pictures have no place in a template.
 */
export function blocksXml(
  block: readonly Block[],
  form: Mallform,
  table: Tableform,
  w: string,
): string {
  const paragraph = (text: string, style: string | null, bold: boolean, keep: boolean): string =>
    `<${w}p>${paragraphProperties(style, keep, w)}${runXml(text, bold ? `<${w}rPr><${w}b/></${w}rPr>` : '', w)}</${w}p>`;
  const pieces = block.flatMap((one): readonly string[] => {
    switch (one.slag) {
      case 'rubrik': {
        const style = form.styleOf(`heading ${one.niva}`);
        return [paragraph(one.text, style, style === null, true)];
      }
      case 'stycke':
        return one.text.split('\n').map((line) => paragraph(line, null, false, false));
      case 'tabell': {
        const { tabell } = one;
        const style = form.styleOf('caption');
        return [
          paragraph(tabell.rubrik, style, style === null, true),
          tableXml(tabell, table, w),
          ...(tabell.noter.length === 0 ? [`<${w}p/>`] : []),
          ...tabell.noter.map((line) => paragraph(line, null, false, false)),
        ];
      }
      case 'bild':
        return [];
    }
  });
  return pieces.length === 0 ? `<${w}p/>` : pieces.join('');
}

function paragraphProperties(style: string | null, keep: boolean, w: string): string {
  const inner =
    (style === null ? '' : `<${w}pStyle ${w}val="${escapeXml(style)}"/>`) +
    (keep ? `<${w}keepNext/>` : '');
  return inner === '' ? '' : `<${w}pPr>${inner}</${w}pPr>`;
}
