import { cellName } from '../../domain/address/area.ts';
import { vantadeStatusar } from '../../domain/mal/vantadStatus.ts';
import {
  malfalt,
  malRubriker,
  malRubrikerOf,
  malrubrik,
} from '../../domain/tidigare/malrubriker.ts';
import { villkorsord } from '../../domain/tidigare/villkorsord.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import { valueOf } from '../blad/cells.ts';
import { locateKolumner, type Kolumner } from '../blad/kolumner.ts';
import { FORSTA_RUBRIK } from '../blad/textblad.ts';
import type { ReportSheet } from '../rapport.ts';
import { indikatorangivna, type Malrad } from './malrader.ts';
import { asRead, planMalvarden } from './malvarden.ts';

/** The names of the sheets of goals. */
export const sheetNames = {
  korthet: 'Mål i korthet',
  maluppfyllelse: 'Måluppfyllelse',
  lasning: 'Målunderlag',
  statistik: 'Verksamhetsstatistik',
} as const;

/** The columns of a sheet of goals: only those that hold something. */
export interface Malkolumner extends Kolumner {
  readonly rubriker: readonly string[];
  readonly has: (rubrik: string) => boolean;
}

/** Where the columns with these headers are. */
export const placeKolumner = (rubriker: readonly string[]): Malkolumner => ({
  ...locateKolumner(rubriker),
  rubriker,
  has: (rubrik) => rubriker.includes(rubrik),
});

/**
 * The columns of "Måluppfyllelse" for these rows. Where a person has written in one, or needs it for what an
 * indicator lacks, it is there too.
 */
export function planMalkolumner(
  rader: readonly Malrad[],
  eget: Pick<EgetBlad, 'rader'> | undefined,
): Malkolumner {
  const falt = (eget?.rader ?? []).flatMap((rad) => (rad.falt === undefined ? [] : [rad.falt]));
  const varden = rader.map(({ indikator }) => planMalvarden(asRead(indikator)));
  const indikatorer = rader.map(({ indikator }) => indikator);
  const isWritten = (rubrik: string): boolean => falt.some((one) => rubrik in one);
  const isSet = (...words: readonly string[]): boolean =>
    falt.some((one) => words.some((word) => word === one[malrubrik.villkor]));
  const isCompared = indikatorer.some(({ skal }) => skal.includes('jamforelseSaknas'));
  const foregaende =
    isWritten(malrubrik.foregaende) ||
    isCompared ||
    isSet(villkorsord.oka, villkorsord.minska) ||
    varden.some((one) => one[malrubrik.foregaende] !== null);
  const wanted: Readonly<Record<string, boolean>> = {
    [malrubrik.malomrade]: rader.some(({ del }) => del.omrade !== ''),
    [malrubrik.matt]: indikatorer.some(({ matt }) => matt !== null),
    [malrubrik.till]:
      isWritten(malrubrik.till) ||
      isSet(villkorsord.mellan) ||
      varden.some((one) => one[malrubrik.till] !== null),
    [malrubrik.foregaende]: foregaende,
    [malrubrik.trend]: foregaende || indikatorer.some(({ angivenTrend }) => angivenTrend !== null),
    [malrubrik.vantat]: indikatorer.some(
      (one) => vantadeStatusar(indikatorangivna(one)).length > 0,
    ),
    [malrubrik.angivet]: indikatorer.some((one) => indikatorangivna(one).length > 0),
  };
  return placeKolumner(malRubrikerOf('klMaluppfyllelse', (rubrik) => wanted[rubrik] === true));
}

/** Every column that "Måluppfyllelse" may have. */
export const allaMalkolumner = placeKolumner(malRubriker.klMaluppfyllelse);

/** The columns of "Måluppfyllelse" by its header row. */
export const readMalkolumner = ({
  cells,
  tables: [{ area }],
}: Pick<ReportSheet, 'cells' | 'tables'>): Malkolumner =>
  placeKolumner((cells[area.top] ?? []).map((cell) => String(valueOf(cell))));

/** By header, the 0-based columns where a person may write over what was read. */
export const placeMalfalt = (kolumner: Malkolumner): Readonly<Record<string, number>> =>
  Object.fromEntries(
    malfalt.flatMap(({ rubrik }) =>
      kolumner.has(rubrik) ? [[rubrik, kolumner.at(rubrik)] as const] : [],
    ),
  );

/** The 0-based row of its first indicator. */
export const FORSTA_MALRAD = FORSTA_RUBRIK + 1;

/** Where the tolerance stands, 0-based; its label in the cell before it. */
export const placeTolerans = (
  kolumner: Kolumner,
): { readonly rad: number; readonly kolumn: number } => ({
  rad: FORSTA_RUBRIK - 1,
  kolumn: kolumner.at(malrubrik.status),
});

/** The cell of the tolerance in a formula. @example "$O$3" */
export function toleransCell(kolumner: Kolumner): string {
  const { rad, kolumn } = placeTolerans(kolumner);
  return cellName(rad, kolumn).replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2');
}
