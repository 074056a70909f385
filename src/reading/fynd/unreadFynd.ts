import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Grid } from '../grid.ts';

/** The sheets whose content was not read, each with its reason. */
export const findUnread = (grids: readonly Grid[]): readonly Fynd[] =>
  grids.flatMap(({ bok, blad, ejLast }) =>
    ejLast === undefined
      ? []
      : [{ typ: 'bladEjLast', allvar: 'upplysning', bok, blad, cell: null, skal: ejLast }],
  );
