import { cellName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Kontoregel } from '../../domain/konto/kontogrupp.ts';
import { monthNumberOf } from '../../domain/period/month.ts';
import type { Rattelse } from '../../domain/regler/regler.ts';
import type { Ekonomi } from '../../domain/underlag/huvudbok.ts';
import type { Grid } from '../grid.ts';
import { isOwnGrid } from '../tidigare/isOwnGrid.ts';
import { alignCodes } from './alignCodes.ts';
import { findAnsvarNames } from './ansvarNames.ts';
import { correctGrupper } from './correctGrupper.ts';
import { correctTables } from './correctTables.ts';
import { describeList } from './describeList.ts';
import { describeSerie } from './describeSerie.ts';
import { dropCopiedSheets } from './dropCopiedSheets.ts';
import { dropCopies } from './dropCopies.ts';
import { findCorrectedTables } from './findCorrectedTables.ts';
import { findCopiedMonths } from './findCopiedMonths.ts';
import { findMonthFynd } from './findMonthFynd.ts';
import { findRepeatedRows } from './findRepeatedRows.ts';
import { findUnknownCodes } from './findUnknownCodes.ts';
import {
  findBudgetYearFynd,
  findStrayFynd,
  findThinFynd,
  findUndatedFynd,
} from './findYearFynd.ts';
import { findTurnedVerksamheter } from './findTurnedVerksamheter.ts';
import { followPeriod } from './followedPeriod.ts';
import type { TableWithoutAmounts } from './ledgerTable.ts';
import { readCodeLists } from './readCodeLists.ts';
import { readSeries } from './readSeries.ts';
import { settleSign } from './settleSign.ts';
import { unfoldSheets } from './unfoldSheets.ts';

/** What the sheet "Regler" says of the ledger world. */
export interface EkonomiRegler {
  readonly kontoregler: readonly Kontoregel[];
  /** Those of a ledger's tables, columns and verksamheter are obeyed here. */
  readonly rattelser?: readonly Rattelse[];
}

/**
 * The ledger world of the workbooks: postings, budget and history as series, the kodplan and the list of
 * ansvar, the followed year and its last closed month, with every doubt as a finding. Never throws for
 * what stands on a sheet; an empty Ekonomi when nothing of the ledger world does.
 * @example readEkonomi(grids, { kontoregler: standardKontoregler }).period // "2025-08"
 */
export function readEkonomi(grids: readonly Grid[], rules: EkonomiRegler): Ekonomi {
  const { rattelser = [] } = rules;
  const sources = grids.filter((grid) => !isOwnGrid(grid));
  const copied = dropCopiedSheets(sources);
  const unfolded = unfoldSheets(copied.grids);
  const { sheets, lost } = findCorrectedTables(unfolded.grids, rattelser);
  const codeLists = sheets.flatMap((sheet) => sheet.lists);
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const printed = readCodeLists(codeLists, findAnsvarNames(tables, codeLists));
  const read = readSeries(correctTables(tables, rattelser));
  const settled = read.series.map(settleSign);
  const distinct = dropCopies(settled.map(({ draft, fynd }) => describeSerie(draft, fynd)));
  const { series, lists } = alignCodes(distinct.series, printed);
  const followed = followPeriod(series.map(({ serie }) => serie));
  const used = new Set(series.flatMap(({ serie }) => serie.verksamhet.koder));
  const grupper = correctGrupper(lists.kodplan, used, rattelser);
  const last = followed.period === null ? 0 : monthNumberOf(followed.period);
  const undated = findUndatedFynd(series, followed);
  // The year of a ledger that could not be read is not known.
  const isWhole =
    undated.length === 0 && sheets.every(({ withoutAmounts }) => withoutAmounts.length === 0);
  return {
    serier: series.map(({ serie }) => unfolded.placeSerie(serie)),
    ar: followed.ar,
    period: followed.period,
    kodplan: grupper.kodplan,
    ansvar: lists.ansvar,
    listor: codeLists.map(describeList),
    fynd: unfolded.place([
      ...unfolded.fynd,
      ...sheets.flatMap(({ withoutAmounts }) => withoutAmounts.map(tellWithoutAmounts)),
      ...(sheets.some(({ tables: found }) => found.length > 0) ? copied.fynd : []),
      ...read.fynd,
      ...settled.flatMap(({ fynd }) => fynd),
      ...distinct.fynd,
      ...findStrayFynd(read.strays),
      ...(isWhole ? findBudgetYearFynd(series, followed.ar) : []),
      ...undated,
      ...findThinFynd(series, followed),
      ...findUnknownCodes(series, lists, rules.kontoregler, followed.ar),
      ...findRepeatedRows(series),
      ...series.filter(({ serie }) => serie.slag === 'utfall').flatMap(findCopiedMonths),
      ...series.flatMap(findTurnedVerksamheter),
      ...findMonthFynd(series, (ar) => (ar === followed.ar ? last : 12)),
      ...lists.fynd,
      ...tellLost([...lost, ...grupper.lost], grids[0]?.bok ?? ''),
    ]),
  };
}

/** Each table or verksamhet that a correction names in vain is told once. */
const tellLost = (lost: readonly Rattelse[], bok: string): readonly Fynd[] =>
  [...new Set(lost.map(({ tabell }) => tabell))].map((tabell) => ({
    bok,
    blad: null,
    cell: null,
    typ: 'rattelseUtanTabell',
    allvar: 'varning',
    tabell,
  }));

const tellWithoutAmounts = ({ grid, header }: TableWithoutAmounts): Fynd => ({
  bok: grid.bok,
  blad: grid.blad,
  cell: cellName(header, grid.left),
  typ: 'tabellEjTolkad',
  allvar: 'fel',
  skal: 'ingaBelopp',
  titel: grid.blad,
});
