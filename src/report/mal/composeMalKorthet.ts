import { vantadeStatusar } from '../../domain/mal/vantadStatus.ts';
import type { Area } from '../../domain/address/area.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { malRubrikerOf, malrubrik } from '../../domain/tidigare/malrubriker.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import { widthOf } from '../blad/bredd.ts';
import { format } from '../blad/cells.ts';
import type { Kolumnslag } from '../blad/kolumnstil.ts';
import { composeListblad } from '../blad/listblad.ts';
import { palett, stilar } from '../blad/palett.ts';
import { FORSTA_RUBRIK } from '../blad/textblad.ts';
import type { AreaFormat, ReportCell, ReportSheet } from '../rapport.ts';
import { periodText } from '../text/number.ts';
import { malkallor, type GoalFacts } from './malkallor.ts';
import { placeKolumner, sheetNames, type Malkolumner } from './malkolumner.ts';
import type { NumberedGoal } from './malrader.ts';
import { composeShortRows } from './shortRows.ts';
import { composeStatusvillkor, linesAbove } from './malstil.ts';

const FORSTA = FORSTA_RUBRIK + 1;

const antal: ReadonlySet<string> = new Set([
  malrubrik.uppnadda,
  malrubrik.delvis,
  malrubrik.ej,
  malrubrik.ejBedomda,
]);

/** What the columns hold. */
export const korthetslag = (rubriker: readonly string[]): readonly Kolumnslag[] =>
  rubriker.map((rubrik): Kolumnslag => {
    if (rubrik === malrubrik.nr || antal.has(rubrik)) return { tal: '0' };
    if (rubrik === malrubrik.stapel) return 'namn';
    return rubrik === malrubrik.kommentar ? 'eget' : 'ord';
  });

/** The columns: only those that hold something. */
function planKolumner(delar: readonly NumberedGoal[]): Malkolumner {
  const wanted: Readonly<Record<string, boolean>> = {
    [malrubrik.malomrade]: delar.some(({ omrade }) => omrade !== ''),
    [malrubrik.kfMal]: delar.some(({ mal }) => mal.kfMal !== null),
    [malrubrik.vantat]: delar.some(({ mal }) => vantadeStatusar(mal.angivet).length > 0),
    [malrubrik.angivet]: delar.some(({ mal }) => mal.angivet.length > 0),
  };
  return placeKolumner(malRubrikerOf('klMalKorthet', (rubrik) => wanted[rubrik] === true));
}

/**
 * The sheet "Mål i korthet": the status of every goal and how many of its indicators are achieved, one
 * page for the nämnd. Counts and status follow "Måluppfyllelse".
 * @param maluppfyllelse the sheet that it counts in
 */
export function composeMalKorthet(
  fakta: GoalFacts,
  delar: readonly NumberedGoal[],
  maluppfyllelse: ReportSheet,
  eget: EgetBlad | undefined,
): ReportSheet {
  const { period, regler } = fakta;
  const kolumner = planKolumner(delar);
  const { at, has, rubriker } = kolumner;
  const rader = composeShortRows(delar, maluppfyllelse, regler.malskala, kolumner);
  const goals = delar.length;
  const area = (rubrik: string): Area => ({
    ...{ top: FORSTA, left: at(rubrik), rows: goals, columns: 1 },
  });
  const line = [
    ...(period === null ? [] : [periodText(period)]),
    'så många av indikatorerna i varje mål är uppnådda',
    '● uppnådd ◐ delvis ○ ej uppnådd – ej bedömd',
    '≠ i underlaget står något annat',
  ];
  return composeListblad(
    {
      namn: sheetNames.korthet,
      upplysning: line.join(' · '),
      avsnitt: [
        {
          tabell: egnaTabeller.malKorthet,
          rubrik: null,
          kolumner: rubriker,
          rader,
          slag: korthetslag(rubriker),
        },
      ],
      bredder: planBredder(rader, rubriker),
      liggande: true,
      fot: period === null ? sheetNames.korthet : `${sheetNames.korthet} · ${periodText(period)}`,
      slut: [regeltext(regler.arsmatt), malkallor(fakta)],
      format: composeFormat(goals, kolumner),
      villkor: [malrubrik.status, malrubrik.vantat]
        .filter(has)
        .flatMap((rubrik) => composeStatusvillkor(area(rubrik))),
      fastaKolumner: at(malrubrik.namndmal) + 1,
    },
    eget,
  );
}

/** The rule that the goals are judged by, in words. */
const regeltext = (arsmatt: GoalFacts['regler']['arsmatt']): string =>
  egnaOrd.malregel +
  'alla indikatorer uppnådda: målet uppnås. Fler än hälften ej uppnådda eller utan värde: uppnås ej. Annars delvis. Ingen indikator bedömd: ej bedömt.' +
  (arsmatt === 'raknasInte' ? ' Årsmått utan värde räknas inte.' : '');

const composeFormat = (
  goals: number,
  { at, has, rubriker }: Malkolumner,
): readonly AreaFormat[] => [
  format({ verticalAlign: 'center' }, FORSTA, 0, goals + 2, rubriker.length),
  ...[malrubrik.status, malrubrik.resultat].map((rubrik) =>
    format({ bold: true }, FORSTA, at(rubrik), goals, 1),
  ),
  format({ color: palett.accent }, FORSTA, at(malrubrik.stapel), goals, 1),
  ...(has(malrubrik.angivet)
    ? [format({ size: 10, color: palett.dampad }, FORSTA, at(malrubrik.angivet), goals, 1)]
    : []),
  // It may stand straight after figures, which end at their right edge.
  format({ indent: 1 }, FORSTA_RUBRIK, at(malrubrik.kommentar), goals + 3, 1),
  ...linesAbove(
    Array.from({ length: Math.max(0, goals - 1) }, (_, at) => FORSTA + 1 + at),
    rubriker.length,
  ),
  format({ bold: true }, FORSTA + goals, 0, 2, rubriker.length),
  format({ borderTop: stilar.summa.borderTop }, FORSTA + goals, 0, 1, rubriker.length),
];

function planBredder(
  rader: readonly (readonly ReportCell[])[],
  rubriker: readonly string[],
): readonly number[] {
  return rubriker.map((rubrik, index) => {
    const column = rader.map((row) => row[index]);
    const isEmpty = column.every((cell) => cell === null || cell === undefined);
    const [narrow, wide] = bredder[rubrik] ?? [13, 13];
    return isEmpty ? narrow : widthOf(column, [narrow, wide]);
  });
}

const bredder: Readonly<Record<string, readonly [number, number]>> = {
  [malrubrik.nr]: [4, 5],
  [malrubrik.malomrade]: [12, 20],
  [malrubrik.kfMal]: [8, 24],
  [malrubrik.namndmal]: [34, 48],
  [malrubrik.status]: [18, 26],
  [malrubrik.vantat]: [18, 24],
  [malrubrik.resultat]: [10, 12],
  [malrubrik.stapel]: [13, 40],
  [malrubrik.angivet]: [14, 26],
  [malrubrik.kommentar]: [36, 36],
};
