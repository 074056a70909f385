import type { AreaFormat, ReportTable } from '../rapport.ts';
import type { Style } from '../style.ts';
import { format } from './cells.ts';
import { stilar } from './palett.ts';

/**
 * What a column of a plain table holds: a code, words, a name on one line, figures by their number format,
 * a person's words.
 */
export type Kolumnslag = 'kod' | 'ord' | 'namn' | 'eget' | { readonly tal: string };

/**
 * The look of a table's columns, headers aligned with what stands below them.
 * @param slag one for each column, from the first
 */
export const composeKolumnstilar = (
  { area }: ReportTable,
  slag: readonly Kolumnslag[],
): readonly AreaFormat[] =>
  slag.flatMap((one, at) => {
    const style = stilOf(one);
    const header = { align: style.align ?? 'left', indent: style.indent ?? 0 };
    return [
      format(header, area.top, area.left + at, 1, 1),
      format(style, area.top + 1, area.left + at, area.rows - 1, 1),
    ];
  });

function stilOf(slag: Kolumnslag): Style {
  switch (slag) {
    case 'kod':
      return stilar.text;
    case 'ord':
      return { ...stilar.brytText, ...stilar.indrag };
    case 'namn':
      return { ...stilar.vanster, ...stilar.indrag };
    case 'eget':
      return { ...stilar.egen, ...stilar.indrag };
    default:
      return { ...stilar.hoger, numberFormat: slag.tal };
  }
}
