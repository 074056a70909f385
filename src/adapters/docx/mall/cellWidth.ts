import { attributeOf, childOf, type XmlElement } from '../../xml/readElements.ts';

/** Left and right, as a table of Word's has them. */
const CELL_MARGINS = 216;
/** A cell of less says nothing of the room in it. */
const LEAST = 600;

/** The room in the cell that an element is, or stands in; null where it stands in none or that does not say. */
export function cellWidth(xml: string, element: XmlElement): number | null {
  let cell: XmlElement | null = element;
  while (cell !== null && cell.local !== 'tc') cell = cell.parent;
  const width = childOf(childOf(cell, 'tcPr'), 'tcW');
  if (width === undefined || attributeOf(xml, width, 'type') !== 'dxa') return null;
  const twips = Number(attributeOf(xml, width, 'w'));
  return Number.isFinite(twips) && twips > LEAST ? Math.round(twips) - CELL_MARGINS : null;
}
