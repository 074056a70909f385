import type { Edit } from './edits.ts';

/** Whether a part is of the stricter of the two kinds of documents that Word saves. */
export const isStrict = (xml: string): boolean =>
  xml.includes('"http://purl.oclc.org/ooxml/wordprocessingml/main"');

/**
 * The XML of a change as the stricter kind has it: a side is a start or an end, and a table's look has
 * words only. No text is touched: in a text a quote is written as &quot;.
 */
export const toStrict = (edit: Edit): Edit => ({
  ...edit,
  text: edit.text
    .replace(
      /(<(?:\w+:)?jc (?:\w+:)?val=)"(left|right)"/gu,
      (_, head: string, side: string) => `${head}"${sides[side] ?? side}"`,
    )
    .replace(
      /<((?:\w+:)?)(left|right)(?= (?:\w+:)?w=")/gu,
      (_, prefix: string, side: string) => `<${prefix}${sides[side] ?? side}`,
    )
    .replace(/(<(?:\w+:)?ind (?:\w+:)?)left=/gu, '$1start=')
    .replace(/(<(?:\w+:)?tblLook) (?:\w+:)?val="0020"/gu, '$1'),
});

const sides: Readonly<Record<string, string>> = { left: 'start', right: 'end' };
