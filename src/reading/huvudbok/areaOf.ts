import type { Area } from '../../domain/address/area.ts';
import type { LedgerTable } from './ledgerTable.ts';

/** The area of a table, its header included. */
export const areaOf = ({ header, to, first, last }: LedgerTable): Area => ({
  top: header,
  left: first,
  rows: to - header,
  columns: last - first + 1,
});
