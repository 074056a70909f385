import { attributeOf, childOf, descendants, type XmlElement } from '../../xml/readElements.ts';
import { sida } from '../look.ts';
import type { Mall } from './openMall.ts';

/** What the document itself says of how a table, a caption and a heading look in it. */
export interface Mallform {
  /** The id of the style of its tables; null where it has none. */
  readonly tableStyle: string | null;
  /** The ids of its styles by their built-in names: "caption", "heading 1". */
  readonly styleOf: (name: string) => string | null;
  /** Width of its text, in twentieths of a point. */
  readonly width: number;
}

/** Reads how the document looks. @param isOwn whether a table stands in a control that is filled here */
export function readMallform(mall: Mall, isOwn: (table: XmlElement) => boolean): Mallform {
  const { styles } = mall;
  const all = (styles?.root.children ?? []).filter(({ local }) => local === 'style');
  const styleOf = (name: string): string | null => {
    const style = all.find(
      (one) => attributeOf(styles?.xml ?? '', childOf(one, 'name'), 'val')?.toLowerCase() === name,
    );
    return attributeOf(styles?.xml ?? '', style, 'styleId');
  };
  return { tableStyle: findTableStyle(mall, isOwn), styleOf, width: textWidth(mall) };
}

/** That of its first table; else a table style that somebody has made for it. */
function findTableStyle(
  { delar, styles }: Mall,
  isOwn: (table: XmlElement) => boolean,
): string | null {
  for (const { xml, root } of delar)
    for (const table of descendants(root)) {
      if (table.local !== 'tbl' || isOwn(table)) continue;
      const style = tableStyleOf(xml, table);
      if (style !== null) return style;
    }
  if (styles === null) return null;
  const made = styles.root.children.find(
    (style) =>
      style.local === 'style' &&
      attributeOf(styles.xml, style, 'type') === 'table' &&
      attributeOf(styles.xml, style, 'customStyle') === '1',
  );
  return attributeOf(styles.xml, made, 'styleId');
}

/** The id of a table's style, null where it has none. */
export const tableStyleOf = (xml: string, table: XmlElement): string | null =>
  attributeOf(xml, childOf(childOf(table, 'tblPr'), 'tblStyle'), 'val');

/** The width between the margins of the last section. */
function textWidth({ delar }: Mall): number {
  const body = delar.find(({ isBody }) => isBody);
  const section = body && descendants(body.root).findLast(({ local }) => local === 'sectPr');
  if (section === undefined) return sida.text;
  const number = (child: string, name: string): number =>
    Number(attributeOf(body?.xml ?? '', childOf(section, child), name));
  const width = number('pgSz', 'w') - number('pgMar', 'left') - number('pgMar', 'right');
  return width > 1000 && width < 50_000 ? Math.round(width) : sida.text;
}
