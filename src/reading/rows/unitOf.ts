import type { Enhet } from '../../domain/amount/enhet.ts';
import type { Kolumn } from '../../domain/underlag/tabell.ts';
import { unitInText } from '../cells/unitInText.ts';
import type { DraftTable } from '../draftTable.ts';

/** The unit of a column: its own where it states one, else the table's. */
export const unitOf = ({ kolumnenheter }: DraftTable, column: Kolumn, enhet: Enhet): Enhet =>
  kolumnenheter.get(column.index) ?? unitInText(column.rubrik) ?? enhet;
