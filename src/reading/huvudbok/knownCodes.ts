import type { Kodslag } from '../../domain/fynd/skal.ts';
import { valueAt } from '../cells/gridCells.ts';
import type { Grid } from '../grid.ts';
import { codeText } from './codeRegister.ts';
import { codeWidth } from './codeWidth.ts';
import { findLedgerTables } from './findLedgerTables.ts';
import { readCodeLists } from './readCodeLists.ts';

/** The codes that lists and tables with columns of their own have, by kind. */
export type KnownCodes = Readonly<Record<Kodslag, ReadonlySet<string>>>;

/** So many rows of a table tell its codes. */
const sampleRows = 5000;

/** Collects the codes of the kodplan, the kontoplan, the list of ansvar, and of the tables of all sheets. */
export function collectKnownCodes(grids: readonly Grid[]): KnownCodes {
  const sheets = grids.map((grid) => findLedgerTables(grid));
  const lists = readCodeLists(sheets.flatMap((sheet) => sheet.lists));
  const known = {
    ansvar: new Set(lists.ansvar.map(({ kod }) => kod)),
    verksamhet: new Set(lists.kodplan.map(({ kod }) => kod)),
    konto: new Set(lists.konton),
  };
  for (const { grid, keys, from, to } of sheets.flatMap((sheet) => sheet.tables))
    for (const slag of ['ansvar', 'verksamhet', 'konto'] as const) {
      const column = keys[slag];
      if (column === null) continue;
      const width = codeWidth(grid, column, from, to);
      for (let row = from; row < Math.min(to, from + sampleRows); row++) {
        const kod = codeText(valueAt(grid, row, column), width);
        if (/\d/.test(kod)) known[slag].add(kod);
      }
    }
  return known;
}
