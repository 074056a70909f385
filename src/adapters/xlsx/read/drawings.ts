import { cellName } from '../../../domain/address/area.ts';
import { findElements } from './elements.ts';

/** A chart, picture or shape on a sheet. */
export interface Drawing {
  /** The name that a person sees in the selection pane. */
  readonly namn: string;
  /** The cell under its upper left corner, null where it is not tied to one. */
  readonly cell: string | null;
}

/** What a drawing part places on its sheet, in order; a group is one. */
export const readDrawings = (xml: string): readonly Drawing[] =>
  [...xml.matchAll(ANCHOR)].map(([anchor]) => ({
    namn: findElements(anchor, 'cNvPr')[0]?.['name'] ?? '',
    cell: cornerOf(anchor),
  }));

const ANCHOR =
  /<(?:\w+:)?(twoCellAnchor|oneCellAnchor|absoluteAnchor)[\s>][\s\S]*?<\/(?:\w+:)?\1>/g;

const CORNER = /<(?:\w+:)?from>\s*<(?:\w+:)?col>\s*(\d+)[\s\S]*?<(?:\w+:)?row>\s*(\d+)/;

function cornerOf(anchor: string): string | null {
  const [, column, row] = CORNER.exec(anchor) ?? [];
  return column === undefined || row === undefined ? null : cellName(Number(row), Number(column));
}
