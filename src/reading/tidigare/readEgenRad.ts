import { analysrubrik, attGoraOrd } from '../../domain/tidigare/analysord.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { exportrubrik, isExportfraga } from '../../domain/tidigare/exportord.ts';
import {
  egnaOrd,
  gruppkalleord,
  kontogruppregel,
  regelnamn,
  slagord,
} from '../../domain/tidigare/egnaOrd.ts';
import { nyckelrubriker, radnamnOf } from '../../domain/tidigare/egnaRubriker.ts';
import { nameHistorikrad } from '../../domain/tidigare/prognoshistorik.ts';
import { malrubrik } from '../../domain/tidigare/malrubriker.ts';
import type { Eget, EgenRad } from '../../domain/tidigare/tidigare.ts';
import type { Bladrad } from '../../domain/verksamhet/bladNycklar.ts';
import type { CellValue, Grid } from '../grid.ts';
import { findMonth } from '../headers/monthForms.ts';
import { cellAt, egetAt, filledColumns, textAt } from './cells.ts';
import type { EgenTabell } from './egenTabell.ts';
import { atgardsrader } from './atgardsrader.ts';
import { kontrollrader } from './kontrollrader.ts';
import { listrader } from './listrader.ts';
import { readFaltOf } from './readFaltOf.ts';
import { isHistorikrad, readHistorikrad } from './readHistorikrad.ts';
import { rattelseText } from './readRattelser.ts';
import { strayColumns } from './strayColumns.ts';

/**
 * Whether a row of one of our tables was written by us. A person may have put rows of their own in the
 * table (Excel grows a table by what is typed below it): those have no status, name no known rule, or
 * have none of the words with a symbol that every row of ours has.
 */
export function isOwnRow(grid: Grid, tabell: Radkolumner, row: number): boolean {
  const { namn } = bladrad(grid, tabell, row);
  if (tabell.namn === egnaTabeller.regler) return ruleNames.has(namn);
  if (tabell.namn === egnaTabeller.rattelser) return rattelseText(grid, tabell, row) !== null;
  if (isHistorik(tabell)) return isHistorikrad(readHistorikrad(grid, tabell, row));
  const isOurs = textRows.get(tabell.namn);
  if (isOurs !== undefined) return isOurs((header) => textIn(grid, row, tabell.find(header)));
  const status = tabell.status === null ? null : cellAt(grid, row, tabell.status);
  return isStatus(status) || hasFigures(grid, tabell, row);
}

/** What is needed of a table to tell its rows. */
export type Radkolumner = Omit<EgenTabell, 'insatta' | 'hogerBredd'>;

type Read = (header: string) => string;

/** What no row of a person's has: the words with a symbol, or the kind, that we put in each row. */
const textRows: ReadonlyMap<string, (read: Read) => boolean> = new Map([
  [egnaTabeller.lasning, (read: Read) => /^(?:[●◐] |–$)/u.test(read('Säkerhet'))],
  [egnaTabeller.huvudbokslasning, (read: Read) => /^(?:[●◐] |–$)/u.test(read('Säkerhet'))],
  [egnaTabeller.malkallor, (read: Read) => /^(?:[●◐] |–$)/u.test(read('Säkerhet'))],
  [egnaTabeller.grupplasning, (read: Read) => gruppkallor.has(read('Varifrån'))],
  [egnaTabeller.exportsvar, (read: Read) => isExportfraga(read(exportrubrik.fraga))],
  [egnaTabeller.ovriga, (read: Read) => slag.has(read('Slag')) && read('Källa') !== ''],
  [egnaTabeller.fynd, (read: Read) => /^(?:[▲◆○] |–$)/u.test(read('Allvar')) && read('Vad') !== ''],
  [egnaTabeller.prognossakerhet, (read: Read) => hasFigure(read(egnaOrd.missAndel))],
  [egnaTabeller.metodtest, (read: Read) => hasFigure(read(egnaOrd.forslag))],
  [egnaTabeller.maluppfyllelse, (read: Read) => hasFigure(read(malrubrik.motMal))],
  [egnaTabeller.mallasning, (read: Read) => /!\$?[A-Z]{1,3}\$?\d+$/u.test(read(malrubrik.kalla))],
  [egnaTabeller.malKorthet, (read: Read) => hasFigure(read(malrubrik.uppnadda))],
  [egnaTabeller.statistik, (read: Read) => hasFigure(read(malrubrik.forandring))],
  [egnaTabeller.nyckeltal, (read: Read) => read(malrubrik.berakning).includes(' ÷ ')],
  [egnaTabeller.analys, (read: Read) => attGora.has(read(analysrubrik.attGora))],
  ...kontrollrader,
  ...[...listrader, ...atgardsrader],
  // A month with neither utfall, budget nor prognos is ours too.
  [egnaTabeller.diagram, (read: Read) => findMonth(read(egnaOrd.manad)) !== null],
]);

/** A figure, a dash for none, or an error that a formula gives. */
const hasFigure = (text: string): boolean => /^(?:[-+]?[\d.]+(?:e[-+]?\d+)?|–|#.+)$/iu.test(text);

const attGora: ReadonlySet<string> = new Set(Object.values(attGoraOrd));

const gruppkallor: ReadonlySet<string> = new Set(Object.values(gruppkalleord));

const slag: ReadonlySet<string> = new Set(Object.values(slagord));

const textIn = (grid: Grid, row: number, column: number | null): string =>
  column === null ? '' : textAt(grid, row, column).trim();

/** Whether a cell holds a status in our words. */
export const isStatus = (value: CellValue): boolean =>
  typeof value === 'string' && /^[▼▽△●–] /u.test(value);

/** A row of ours whose status somebody wrote over or cleared still has its avvikelse and share. */
const hasFigures = (grid: Grid, { matt }: Radkolumner, row: number): boolean =>
  matt.length === 2 &&
  matt.every((column) => {
    const value = cellAt(grid, row, column);
    return typeof value === 'number' || value === '–' || isError(value);
  });

const isError = (value: CellValue): boolean =>
  value !== null && typeof value === 'object' && 'error' in value;

const ruleNames: ReadonlySet<string> = new Set([
  ...Object.values(regelnamn),
  ...Object.values(kontogruppregel),
]);

/** What names a row: its code and name, or the cells that tell it from the others. */
export function bladrad(grid: Grid, tabell: Radkolumner, row: number): Bladrad {
  if (isHistorik(tabell)) return { kod: null, namn: historikNamn(grid, tabell, row) };
  const kod = tabell.kod === null ? '' : textAt(grid, row, tabell.kod).trim();
  const names = tabell.nyckelkolumner.map((column) => textAt(grid, row, column).trim());
  const namn = names.filter((name) => name !== '').join(' · ');
  const isText = nyckelrubriker[tabell.namn] !== undefined;
  return { kod: kod === '' ? null : kod, namn: isText ? radnamnOf(tabell.namn, namn) : namn };
}

const isHistorik = ({ namn }: Radkolumner): boolean => namn === egnaTabeller.prognoshistorik;

/** A forecast is known by what it is of, however a person has written its month. */
function historikNamn(grid: Grid, tabell: Radkolumner, row: number): string {
  const read = readHistorikrad(grid, tabell, row);
  return isHistorikrad(read) ? nameHistorikrad(read) : '';
}

/**
 * What a person wrote beside a row; null when nothing.
 * @param bok our sheets of the same workbook, for what a person may have written over
 */
export function readEgenRad(
  grid: Grid,
  tabell: EgenTabell,
  row: number,
  marke: Bladrad & { readonly nyckel: string },
  bok: readonly Grid[] = [],
): EgenRad | null {
  const isHeader = row === tabell.rubrikrad;
  const kommentar =
    tabell.kommentar === null || isHeader ? null : egetAt(grid, row, tabell.kommentar);
  const falt = isHeader ? [] : readFaltOf(grid, tabell, row, bok);
  const hoger = readHoger(grid, tabell, row, marke.kod, falt);
  if (kommentar === null && hoger.length === 0 && falt.length === 0) return null;
  const own = falt.length === 0 ? {} : { falt: Object.fromEntries(falt) };
  return { ...marke, kommentar, hoger, ...own };
}

/** Cells to the right of our last column; those in other columns of a person's are counted after them. */
function readHoger(
  grid: Grid,
  tabell: EgenTabell,
  row: number,
  kod: string | null,
  falt: readonly (readonly [string, Eget])[],
): EgenRad['hoger'] {
  const { sista, insatta, hogerBredd } = tabell;
  const others = [...insatta, ...strayColumns(grid, tabell, row, kod, falt)];
  const right = filledColumns(grid, row).filter((column) => column > sista);
  return [
    ...right.map((column) => ({ kolumn: column - sista, column })),
    ...others.map((column, index) => ({ kolumn: hogerBredd + index + 1, column })),
  ].flatMap(({ kolumn, column }) => {
    const varde: Eget | null = egetAt(grid, row, column);
    return varde === null ? [] : [{ kolumn, varde }];
  });
}
