import { areaName } from '../domain/address/area.ts';
import type { Fynd } from '../domain/fynd/fynd.ts';
import type { Month } from '../domain/period/month.ts';
import type { Rattelse } from '../domain/regler/regler.ts';
import type { OvrigTabell, Tabell } from '../domain/underlag/tabell.ts';
import type { Underlag } from '../domain/underlag/underlag.ts';
import { completeDraft } from './across/completeDrafts.ts';
import { findUncompared } from './across/findUncompared.ts';
import { linkParents } from './across/linkParents.ts';
import { mergeTables } from './across/mergeTables.ts';
import { moveRattelser } from './across/moveRattelser.ts';
import type { DraftTable } from './draftTable.ts';
import { findHeaderErrors } from './fynd/headerErrors.ts';
import { findOutsideFynd } from './fynd/outsideFynd.ts';
import { findHiddenRows, findRowFynd } from './fynd/rowFynd.ts';
import { findScaleFynd } from './fynd/scaleFynd.ts';
import { findTableFynd } from './fynd/tableFynd.ts';
import { findUnread } from './fynd/unreadFynd.ts';
import type { Grid } from './grid.ts';
import { recogniseSheet, type RecognisedSheet } from './recogniseTable.ts';

/** What the caller and the sheet "Regler" say before the workbook itself is asked. */
export interface Forutsattningar {
  readonly rattelser: readonly Rattelse[];
  /** The last closed month, when the caller gives it. */
  readonly period: Month | null;
}

/**
 * What the workbooks say, in domain terms: every table found on the sheets, recognised, with its rows and
 * every doubt as a finding. Several workbooks count as one.
 */
export function recogniseUnderlag(
  grids: readonly Grid[],
  { rattelser, period }: Forutsattningar,
): Underlag {
  const moved = moveRattelser(rattelser, tableKeys(grids, rattelser), grids[0]?.bok ?? '');
  const sheets = recogniseSheets(grids, moved.rattelser);
  const drafts = sheets.flatMap((sheet) => sheet.drafts);
  const complete = drafts.map((draft) => completeDraft(draft, drafts, grids, period));
  const linked = linkParents(complete);
  const { tabeller, fynd } = mergeTables(linked);
  const ovriga = sheets.flatMap((sheet) => sheet.ovriga);
  return {
    kallor: [...new Set(grids.map(({ bok }) => bok))],
    period: period ?? lastClosed(tabeller),
    tabeller,
    ovriga,
    fynd: [
      ...drafts.flatMap((draft, at) => fyndOf(draft, linked[at])),
      ...findHeaderErrors(grids, drafts),
      ...moved.fynd,
      ...findHiddenRows(drafts),
      ...fynd,
      ...findUncompared(tabeller),
      ...leftTables(ovriga),
      ...findUnread(grids),
      ...nothingFound(grids, tabeller),
    ],
  };
}

/** Where every table stands before anything is corrected; not asked for when nothing is. */
const tableKeys = (grids: readonly Grid[], rattelser: readonly Rattelse[]): readonly string[] =>
  rattelser.length === 0
    ? []
    : grids
        .map((grid) => recogniseSheet(grid, [], null))
        .flatMap(({ drafts, ovriga }) => [...drafts, ...ovriga].map(({ nyckel }) => nyckel));

/**
 * The sheets, first each by itself. A table of budgets for several years says nothing of which one is
 * followed up: where the others agree on a year, it is read again with theirs.
 */
function recogniseSheets(
  grids: readonly Grid[],
  rattelser: readonly Rattelse[],
): readonly RecognisedSheet[] {
  const alone = grids.map((grid) => recogniseSheet(grid, rattelser, null));
  const followed = alone.flatMap(({ drafts }) =>
    drafts.filter(hasOutcome).flatMap(({ ar }) => ar ?? []),
  );
  const [year] = followed;
  if (year === undefined || followed.some((other) => other !== year)) return alone;
  return alone.map((sheet, at) => {
    const grid = grids[at];
    const unsure = sheet.drafts.some((draft) => !hasOutcome(draft) && draft.ar !== year);
    return grid && unsure ? recogniseSheet(grid, rattelser, year) : sheet;
  });
}

const hasOutcome = ({ columns }: DraftTable): boolean =>
  columns.some(({ roll }) => roll === 'utfall' || roll === 'prognos');

const fyndOf = (draft: DraftTable, tabell: Tabell | undefined): readonly Fynd[] =>
  tabell
    ? [
        ...findTableFynd(draft, tabell),
        ...findRowFynd(draft),
        ...findOutsideFynd(draft),
        ...findScaleFynd(tabell),
      ]
    : [];

/** The month that the driftredovisning is closed to, else the last that any table names. */
function lastClosed(tabeller: readonly Tabell[]): Month | null {
  const drift = tabeller.filter(({ typ }) => typ.varde === 'driftredovisning');
  const months = (drift.length > 0 ? drift : tabeller).flatMap(({ period }) => period?.varde ?? []);
  return months.toSorted().at(-1) ?? null;
}

const leftTables = (ovriga: readonly OvrigTabell[]): readonly Fynd[] =>
  ovriga
    .filter(({ slag }) => slag === 'okand')
    .map(({ kalla, titel }) => ({
      bok: kalla.bok,
      blad: kalla.blad,
      cell: areaName(kalla.area),
      typ: 'tabellEjTolkad',
      allvar: 'varning',
      skal: 'ingaRader',
      titel,
    }));

function nothingFound(grids: readonly Grid[], tabeller: readonly Tabell[]): readonly Fynd[] {
  if (tabeller.length > 0) return [];
  const bok = grids[0]?.bok ?? '';
  const empty = grids.every(({ cells }) =>
    cells.every((row) => row.every((value) => value === null)),
  );
  return [
    { bok, blad: null, cell: null, typ: empty ? 'tomArbetsbok' : 'ingenTabell', allvar: 'fel' },
  ];
}
