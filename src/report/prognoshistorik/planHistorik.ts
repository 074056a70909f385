import { ore } from '../../domain/amount/ore.ts';
import type { Month } from '../../domain/period/month.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { Prognoshistorikrad, Prognosplats } from '../../domain/tidigare/prognoshistorik.ts';
import type { Eget } from '../../domain/tidigare/tidigare.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { streckCell, textCell } from '../blad/cells.ts';
import type { Grupp } from '../kostnadslage/grupper.ts';
import { tkrCell } from '../kostnadslage/ledgerCells.ts';
import {
  pointAtPrognos,
  prognosAddress,
  prognosValue,
  type Prognosblad,
} from '../kostnadslage/prognosref.ts';
import type { ReportCell } from '../rapport.ts';
import { STRECK } from '../text/number.ts';

/** A row of "Prognoshistorik": what it is of, and what stands in its cells, by header. */
export interface Historikrad extends Prognosplats {
  readonly period: Month;
  readonly namn: string;
  readonly celler: Readonly<Record<string, ReportCell>>;
  readonly kommentar: Eget | null;
}

/**
 * The forecasts of earlier runs as they stood, and those of this run in the place of the same forecasts
 * made earlier. Newest period first; in it the whole before its ansvar, by code, a sum after its parts.
 * @param own those of this run
 */
export function planHistorik(
  { prognoshistorik }: Pick<Uppfoljning, 'prognoshistorik'>,
  own: readonly Historikrad[],
): readonly Historikrad[] {
  const earlier = new Map(prognoshistorik.map((rad) => [nyckelOf(rad), rad]));
  const replaced = new Set(own.map(nyckelOf));
  return [
    ...own.map((rad) => ({ ...rad, kommentar: earlier.get(nyckelOf(rad))?.kommentar ?? null })),
    ...prognoshistorik.filter((rad) => !replaced.has(nyckelOf(rad))).map(keptRad),
  ].toSorted(byPlace);
}

/** The forecasts that this run makes: of each grupp, of the whole, and of each ansvar and verksamhet. */
export const planEgnaPrognoser = (
  uppfoljning: Uppfoljning,
  grupper: readonly Grupp[],
  period: Month,
  blad: Prognosblad,
): readonly Historikrad[] => [
  ...grupper.map((grupp, at) => gruppRad({ ...grupp, kod: historikKod(grupp) }, at, period, blad)),
  gruppRad({ kod: null, namn: 'Summa' }, grupper.length, period, blad),
  ...ansvarsrader(uppfoljning, period),
];

/** The code of a grupp in the history; its name where it has none, for a blank code is the whole. */
const historikKod = ({ kod, namn }: Pick<Grupp, 'kod' | 'namn'>): string => kod ?? namn;

const nyckelOf = ({ period, ansvar, kod }: Prognosplats & { readonly period: Month }): string =>
  [period, ansvar ?? '', kod ?? ''].join('\n');

/** Its own cells point at "Helårsprognos", so that what is decided there after the run is remembered. */
function gruppRad(
  { kod, namn }: Pick<Prognoshistorikrad, 'kod' | 'namn'>,
  at: number,
  period: Month,
  blad: Prognosblad,
): Historikrad {
  const given = (rubrik: string): ReportCell => {
    const value = prognosValue(blad, at, rubrik);
    return typeof value === 'number' ? { number: value } : streckCell;
  };
  return {
    period,
    ansvar: null,
    kod,
    namn,
    kommentar: null,
    celler: {
      [egnaOrd.forslag]: given(egnaOrd.forslag),
      [egnaOrd.justering]: justeringCell(blad, at),
      [egnaOrd.prognos]: pointAtPrognos(blad, at, egnaOrd.prognos),
      [egnaOrd.lagsta]: given(egnaOrd.lagsta),
      [egnaOrd.hogsta]: given(egnaOrd.hogsta),
      [egnaOrd.metod]: pointAtPrognos(blad, at, egnaOrd.metod),
    },
  };
}

/** Nothing written is 0; a text is no amount. */
function justeringCell(blad: Prognosblad, at: number): ReportCell {
  const cell = prognosAddress(at, egnaOrd.justering);
  const value = prognosValue(blad, at, egnaOrd.justering);
  return {
    formula: `=IF(ISTEXT(${cell}),"${STRECK}",${cell}+0)`,
    value: value === '' ? 0 : typeof value === 'number' ? value : STRECK,
  };
}

const ansvarsrader = (
  { ansvarsprognoser, ekonomi }: Uppfoljning,
  period: Month,
): readonly Historikrad[] => {
  const names = new Map(ekonomi.kodplan.map(({ kod, namn }) => [kod, namn]));
  return ansvarsprognoser.map(({ ansvar, prognos }) =>
    keptRad({
      period,
      ansvar,
      kod: prognos.kod,
      namn: names.get(prognos.kod ?? '') ?? '',
      forslag: prognos.forslag,
      justering: ore(0),
      prognos: prognos.forslag,
      lag: prognos.lag,
      hog: prognos.hog,
      metod: egnaOrd.forslag,
      kommentar: null,
    }),
  );
};

const keptRad = (rad: Prognoshistorikrad): Historikrad => ({
  ...rad,
  celler: {
    [egnaOrd.forslag]: tkrCell(rad.forslag),
    [egnaOrd.justering]: tkrCell(rad.justering),
    [egnaOrd.prognos]: tkrCell(rad.prognos),
    [egnaOrd.lagsta]: tkrCell(rad.lag),
    [egnaOrd.hogsta]: tkrCell(rad.hog),
    [egnaOrd.metod]: rad.metod === '' ? streckCell : textCell(rad.metod),
  },
});

function byPlace(a: Historikrad, b: Historikrad): number {
  if (a.period !== b.period) return a.period > b.period ? -1 : 1;
  return compare(a.ansvar, b.ansvar, -1) || compare(a.kod, b.kod, 1);
}

/** By code; what has none first or last. */
function compare(a: string | null, b: string | null, none: -1 | 1): number {
  if (a === b) return 0;
  if (a === null) return none;
  if (b === null) return -none;
  return a < b ? -1 : 1;
}
