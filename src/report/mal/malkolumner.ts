import { cellName } from '../../domain/address/area.ts';
import { malfalt, malRubriker, malrubrik } from '../../domain/tidigare/malrubriker.ts';
import { locateKolumner } from '../blad/kolumner.ts';
import { FORSTA_RUBRIK } from '../blad/textblad.ts';

/** The names of the sheets of goals. */
export const sheetNames = {
  korthet: 'Mål i korthet',
  maluppfyllelse: 'Måluppfyllelse',
  lasning: 'Målunderlag',
  statistik: 'Verksamhetsstatistik',
} as const;

/** Every header of the sheet "Måluppfyllelse", in order. */
export const malrubriker: readonly string[] = malRubriker.klMaluppfyllelse;

/** Where its columns are. */
export const malkolumner = locateKolumner(malrubriker);

/** By header, the 0-based columns where a person may write over what was read. */
export const malfaltplatser: Readonly<Record<string, number>> = Object.fromEntries(
  malfalt.map(({ rubrik }) => [rubrik, malkolumner.at(rubrik)]),
);

/** The 0-based row of its first indicator. */
export const FORSTA_MALRAD = FORSTA_RUBRIK + 1;

const tolerans = { rad: FORSTA_RUBRIK - 1, kolumn: malkolumner.at(malrubrik.status) };

/** Where the tolerance stands, 0-based; its label in the cell before it. */
export const toleransplats: Readonly<typeof tolerans> = tolerans;

/** The cell of the tolerance in a formula. @example "$O$3" */
export const TOLERANSCELL = cellName(tolerans.rad, tolerans.kolumn).replace(
  /^([A-Z]+)(\d+)$/u,
  '$$$1$$$2',
);
