import { cellName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Kontoregel } from '../../domain/konto/kontogrupp.ts';
import { monthNumberOf } from '../../domain/period/month.ts';
import type { Rattelse } from '../../domain/regler/regler.ts';
import type { Ekonomi } from '../../domain/underlag/huvudbok.ts';
import type { Grid } from '../grid.ts';
import { isOwnGrid } from '../tidigare/isOwnGrid.ts';
import { alignCodes } from './alignCodes.ts';
import { dropCopies } from './dropCopies.ts';
import { findLedgerTables } from './findLedgerTables.ts';
import { findMonthFynd } from './findMonthFynd.ts';
import { findRepeatedRows } from './findRepeatedRows.ts';
import { findUnknownCodes } from './findUnknownCodes.ts';
import { findBudgetYearFynd, findStrayFynd, findThinFynd } from './findYearFynd.ts';
import { followPeriod } from './followedPeriod.ts';
import type { TableWithoutAmounts } from './ledgerTable.ts';
import { readCodeLists } from './readCodeLists.ts';
import { readSeries } from './readSeries.ts';
import { settleSign } from './settleSign.ts';

/** What the sheet "Regler" says of the ledger world. */
export interface EkonomiRegler {
  readonly kontoregler: readonly Kontoregel[];
  /** Those of `kolumn` and `grupp` concern the ledger. */
  readonly rattelser?: readonly Rattelse[];
}

/**
 * The ledger world of the workbooks: postings, budget and history as series, the kodplan and the list of
 * ansvar, the followed year and its last closed month, with every doubt as a finding. Never throws for
 * what stands on a sheet; an empty Ekonomi when nothing of the ledger world does.
 * @example readEkonomi(grids, { kontoregler: standardKontoregler }).period // "2025-08"
 */
export function readEkonomi(grids: readonly Grid[], rules: EkonomiRegler): Ekonomi {
  const sheets = grids.filter((grid) => !isOwnGrid(grid)).map(findLedgerTables);
  const lists = readCodeLists(sheets.flatMap((sheet) => sheet.lists));
  const read = readSeries(sheets.flatMap(({ tables }) => tables));
  const settled = read.series.map(settleSign);
  const distinct = dropCopies(settled.map(({ draft }) => draft));
  const series = alignCodes(distinct.series, lists);
  const followed = followPeriod(series.map(({ serie }) => serie));
  const last = followed.period === null ? 0 : monthNumberOf(followed.period);
  return {
    serier: series.map(({ serie }) => serie),
    ar: followed.ar,
    period: followed.period,
    kodplan: lists.kodplan,
    ansvar: lists.ansvar,
    fynd: [
      ...sheets.flatMap(({ withoutAmounts }) => withoutAmounts.map(tellWithoutAmounts)),
      ...read.fynd,
      ...settled.flatMap(({ fynd }) => fynd),
      ...distinct.fynd,
      ...findStrayFynd(read.strays),
      ...findBudgetYearFynd(series, followed.ar),
      ...findThinFynd(series, followed),
      ...findUnknownCodes(series, lists, rules.kontoregler, followed.ar),
      ...series.filter(({ serie }) => serie.slag === 'utfall').flatMap(findRepeatedRows),
      ...findMonthFynd(series, (ar) => (ar === followed.ar ? last : 12)),
      ...lists.fynd,
    ],
  };
}

const tellWithoutAmounts = ({ grid, header }: TableWithoutAmounts): Fynd => ({
  bok: grid.bok,
  blad: grid.blad,
  cell: cellName(header, grid.left),
  typ: 'tabellEjTolkad',
  allvar: 'fel',
  skal: 'ingaBelopp',
  titel: grid.blad,
});
