import { cellName, type Area } from '../domain/address/area.ts';
import type { Rattelse } from '../domain/regler/regler.ts';
import type { OvrigTabell } from '../domain/underlag/tabell.ts';
import { collectEvidence, titleOf } from './conclusions/evidence.ts';
import { concludePeriod } from './conclusions/concludePeriod.ts';
import { concludeTecken } from './conclusions/concludeTecken.ts';
import { concludeTyp } from './conclusions/concludeTyp.ts';
import { concludeUnit } from './conclusions/concludeUnit.ts';
import { correctTable } from './conclusions/correctTable.ts';
import { textAt } from './cells/gridCells.ts';
import type { DraftTable } from './draftTable.ts';
import type { Grid } from './grid.ts';
import { assignColumns } from './tables/assignColumns.ts';
import { findBareHeaders } from './tables/findBareHeaders.ts';
import { findTables, type FoundTable } from './tables/findTables.ts';
import { leaveGoals, withoutGoals } from './mal/withoutGoals.ts';
import { findMaltabeller } from './mal/tabeller/findMaltabeller.ts';
import { readTableParts } from './tables/tableParts.ts';

/** The tables of one sheet: those that are computed, and those that are recognised and left. */
export interface RecognisedSheet {
  readonly drafts: readonly DraftTable[];
  readonly ovriga: readonly OvrigTabell[];
}

/**
 * Finds and recognises the tables of a sheet; corrections go before what the sheet says, and `year` is
 * followed where it names none.
 */
export function recogniseSheet(
  grid: Grid,
  rattelser: readonly Rattelse[],
  year: number | null,
): RecognisedSheet {
  const goals = findMaltabeller(grid);
  const rest = withoutGoals(grid, goals);
  const drafts: DraftTable[] = [];
  const ovriga: OvrigTabell[] = goals.map(leaveGoals);
  const tables = findTables(rest);
  for (const found of tables) {
    const result = recogniseTable(found, rattelser, year);
    if ('slag' in result) ovriga.push(result);
    else drafts.push(result);
  }
  return { drafts, ovriga: [...ovriga, ...bareHeaders(rest, tables)] };
}

const bareHeaders = (grid: Grid, tables: readonly FoundTable[]): readonly OvrigTabell[] =>
  findBareHeaders(grid, tables).map((area) => ({
    nyckel: `${grid.blad}!${cellName(area.top, area.left)}`,
    titel: textAt(grid, area.top, area.left),
    kalla: { bok: grid.bok, blad: grid.blad, area },
    slag: 'okand',
  }));

function recogniseTable(
  found: FoundTable,
  rattelser: readonly Rattelse[],
  year: number | null,
): DraftTable | OvrigTabell {
  if (found.block.slag === 'huvudbok') return recogniseLedger(found, year);
  const parts = readTableParts(found, year);
  const evidence = collectEvidence(parts);
  const area = areaOf(found, Math.max(found.block.bottom, ...parts.rows.map(({ raw }) => raw.row)));
  const nyckel = `${found.grid.blad}!${cellName(area.top, area.left)}`;
  const titel = titleOf(evidence);
  const typ = concludeTyp(parts, evidence);
  const kalla = { bok: found.grid.bok, blad: found.grid.blad, area };
  if ('ovrig' in typ) return { nyckel, titel, kalla, slag: typ.ovrig };
  if (!parts.rows.some(({ roll }) => roll === 'rad'))
    return { nyckel, titel, kalla, slag: 'okand' };
  const draft: DraftTable = {
    ...parts,
    ...concludeTecken(parts.rows, parts.columns),
    ...concludePeriod(parts.columns, evidence),
    ...typ,
    nyckel,
    titel,
    area,
    evidence,
    ...concludeUnit(parts, evidence),
  };
  return correctTable(draft, rattelser);
}

/** A ledger is read elsewhere, row by row; here it is only known. */
function recogniseLedger(found: FoundTable, year: number | null): OvrigTabell {
  const { grid, from } = found;
  let bottom = found.to - 1;
  while (bottom >= from && !(grid.cells[bottom - grid.top] ?? []).some((value) => value !== null))
    bottom -= 1;
  const area = areaOf(found, bottom);
  return {
    nyckel: `${grid.blad}!${cellName(area.top, area.left)}`,
    titel: titleOf(collectEvidence({ found, columns: assignColumns(found, year) })),
    kalla: { bok: grid.bok, blad: grid.blad, area },
    slag: 'huvudbok',
  };
}

/** From the header's first row and the first column to the last column and the last row of the table. */
function areaOf({ block, columns, grid }: FoundTable, bottom: number): Area {
  const first = columns[0]?.index ?? grid.left;
  const last = columns.at(-1)?.index ?? first;
  return {
    top: block.top,
    left: first,
    rows: bottom - block.top + 1,
    columns: last - first + 1,
  };
}
