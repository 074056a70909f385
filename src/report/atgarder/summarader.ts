import type { Atgardsstatus } from '../../domain/listor/handlingsplan.ts';
import {
  andraLagen,
  atgardsrubrik as r,
  atgardsRubriker,
  atgardsstatusord,
  foldText,
  parseStatus,
  statusformer,
} from '../../domain/tidigare/atgardsord.ts';
import { valueOf } from '../blad/cells.ts';
import { criterion } from '../listor/listfakta.ts';
import type { ReportCell } from '../rapport.ts';
import { STRECK } from '../text/number.ts';
import { letterOf, spanOf, sumWhere, type RowSpan } from './atgardsform.ts';

/** The headers of the sums by how far the åtgärder have come. */
export const summarubriker: readonly string[] = atgardsRubriker.klAtgardssummor;

/** Rows of åtgärder, with the cells that stand in them. */
export interface SummedRows {
  readonly rubriker: readonly string[];
  readonly spann: RowSpan;
  readonly rader: readonly (readonly ReportCell[])[];
}

/** The rows of the sums, in their order: how each of them counts, in words. */
const lagen: readonly (readonly [slag: Lage, namn: string, regel: string])[] = [
  ['planerad', atgardsstatusord.planerad, 'det som återstår'],
  ['pagar', atgardsstatusord.pagar, 'det som återstår'],
  ['klar', atgardsstatusord.klar, 'inte, finns i prognosen'],
  ['avbruten', atgardsstatusord.avbruten, 'inte, ger ingen effekt'],
  ['raknasInte', andraLagen.raknasInte, 'inte, rätta cellen'],
];

type Lage = Atgardsstatus | 'raknasInte';

/** How many rows the table has. */
export const ANTAL_SUMMARADER = lagen.length + 1;

const amounts = [r.beslutad, r.realiserad, r.aterstar, r.raknas] as const;

/**
 * The sums of the åtgärder by status, those that cannot be counted, and all of them.
 * @param forsta 0-based row of the first
 */
export function composeSummarader(
  delar: readonly SummedRows[],
  forsta: number,
): readonly (readonly ReportCell[])[] {
  const last = forsta + lagen.length;
  const column = (slag: Lage, rubrik: string): ReportCell => {
    const letter = letterOf(summarubriker, rubrik);
    // What is planned is all but the others: a row without a status is planned too.
    const others = `SUM(${letter}${forsta + 2}:${letter}${last})`;
    const terms =
      slag === 'planerad'
        ? `ROUND(${delar.map((del) => wholeOf(del, rubrik)).join('+')}-${others},5)`
        : delar.map((del) => partOf(del, rubrik, slag)).join('+');
    return { formula: `=${terms}`, value: sumOf(delar, rubrik, slag) };
  };
  return [
    ...lagen.map(([slag, namn, regel]) => [
      { text: namn },
      { text: regel },
      ...amounts.map((rubrik) => column(slag, rubrik)),
    ]),
    [
      { text: andraLagen.alla },
      null,
      ...amounts.map((rubrik) => {
        const letter = letterOf(summarubriker, rubrik);
        return {
          formula: `=SUM(${letter}${forsta + 1}:${letter}${last})`,
          value: lagen.reduce((total, [slag]) => total + sumOf(delar, rubrik, slag), 0),
        };
      }),
    ],
  ];
}

const areaOf = ({ rubriker, spann }: SummedRows, rubrik: string): string =>
  spanOf(letterOf(rubriker, rubrik), spann);

/** All of a column, without the åtgärder that count in the list. */
const wholeOf = (del: SummedRows, rubrik: string): string => {
  const area = areaOf(del, rubrik);
  const taken = `SUMIFS(${area},${areaOf(del, r.status)},${criterion(andraLagen.iListan)})`;
  return `SUM(${area})-${taken}`;
};

function partOf(del: SummedRows, rubrik: string, slag: Exclude<Lage, 'planerad'>): string {
  const [summa, counted] = [areaOf(del, rubrik), areaOf(del, r.raknas)];
  if (slag === 'raknasInte') return `SUMIFS(${summa},${counted},${criterion(STRECK)})`;
  const written = del.rader.map((line) => statusOf(del, line));
  const och = `${counted},"<>${STRECK}"`;
  return sumWhere({
    ...{ summa, texter: areaOf(del, r.status), forms: statusformer[slag], written, och },
  });
}

const sumOf = (delar: readonly SummedRows[], rubrik: string, slag: Lage): number =>
  delar
    .flatMap((del) =>
      del.rader.flatMap((line) => {
        const value = valueOf(line[del.rubriker.indexOf(rubrik)]);
        return typeof value === 'number' && lageOf(del, line) === slag ? [value] : [];
      }),
    )
    .reduce((a, b) => a + b, 0);

function lageOf(del: SummedRows, line: readonly ReportCell[]): Lage | null {
  const status = statusOf(del, line);
  if (foldText(status) === foldText(andraLagen.iListan)) return null;
  if (valueOf(line[del.rubriker.indexOf(r.raknas)]) === STRECK) return 'raknasInte';
  return parseStatus(status);
}

const statusOf = ({ rubriker }: SummedRows, line: readonly ReportCell[]): string =>
  String(valueOf(line[rubriker.indexOf(r.status)]));
