import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { malfalt, malRubrikerOf, malrubrik } from '../../domain/tidigare/malrubriker.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import { widthOf } from '../blad/bredd.ts';
import { textCell } from '../blad/cells.ts';
import { talformat } from '../blad/kolumner.ts';
import type { Kolumnslag } from '../blad/kolumnstil.ts';
import { composeListblad } from '../blad/listblad.ts';
import { FORSTA_RUBRIK } from '../blad/textblad.ts';
import type { ReportCell, ReportSheet } from '../rapport.ts';
import { shorten } from '../text/shorten.ts';
import { malkallor, type GoalFacts } from './malkallor.ts';
import { sheetNames } from './malkolumner.ts';
import { indikatornamn, type Malrad } from './malrader.ts';
import { dimUpprepade } from './malstil.ts';
import { asRead, planMalvarden, type Malfalt } from './malvarden.ts';
import { cellOf } from './settleMalrader.ts';
import { enhetsformat } from './talformat.ts';

const falt: ReadonlySet<string> = new Set(malfalt.map(({ rubrik }) => rubrik));
const FORSTA = FORSTA_RUBRIK + 1;

const figures: readonly string[] = [
  malrubrik.utfall,
  malrubrik.mal,
  malrubrik.till,
  malrubrik.foregaende,
];

/** What the columns hold. */
export const lasningsslag = (rubriker: readonly string[]): readonly Kolumnslag[] =>
  rubriker.map((rubrik): Kolumnslag => {
    if (rubrik === malrubrik.nr) return { tal: '0' };
    return figures.includes(rubrik) ? { tal: 'General' } : 'ord';
  });

/** The headers: only those of columns that hold something. */
function planRubriker(rader: readonly Malrad[]): readonly string[] {
  const varden = rader.map(({ indikator }) => planMalvarden(asRead(indikator)));
  const earlier = varden.some((one) => one[malrubrik.foregaende] !== null);
  const wanted: Readonly<Record<string, boolean>> = {
    [malrubrik.till]: varden.some((one) => one[malrubrik.till] !== null),
    [malrubrik.foregaende]: earlier,
    [malrubrik.foregaendecell]: earlier,
    [malrubrik.anteckning]: rader.some(({ indikator }) => indikator.kommentar !== null),
  };
  return malRubrikerOf('klMallasning', (rubrik) => wanted[rubrik] === true);
}

/**
 * The sheet "Målunderlag": the values as they were read, with their cells and their text. By them the
 * next run knows what a person has written over in "Måluppfyllelse".
 */
export function composeMallasning(
  fakta: GoalFacts,
  rader: readonly Malrad[],
  eget: EgetBlad | undefined,
): ReportSheet {
  const rubriker = planRubriker(rader);
  const cells = rader.length === 0 ? [[]] : rader.map((rad) => composeRad(rad, rubriker));
  const formats = rader.map(({ indikator }) => enhetsformat(planMalvarden(asRead(indikator))));
  return composeListblad(
    {
      namn: sheetNames.lasning,
      upplysning:
        'värdena i Måluppfyllelse så som de lästes · det du skriver över där står kvar vid nästa körning',
      avsnitt: [
        {
          tabell: egnaTabeller.mallasning,
          rubrik: null,
          kolumner: rubriker,
          rader: cells,
          slag: lasningsslag(rubriker),
        },
      ],
      bredder: planBredder(cells, rubriker),
      liggande: true,
      slut: [malkallor(fakta)],
      format: figures
        .filter((rubrik) => rubriker.includes(rubrik))
        .flatMap((rubrik) => talformat(formats, FORSTA, rubriker.indexOf(rubrik))),
      villkor: [dimUpprepade({ top: FORSTA, left: 0, rows: cells.length, columns: 2 }, 0)],
      fastaKolumner: rubriker.indexOf(malrubrik.indikator) + 1,
    },
    eget,
  );
}

function composeRad(
  { del, indikator: judged }: Malrad,
  rubriker: readonly string[],
): readonly ReportCell[] {
  const indikator = asRead(judged);
  const planned = planMalvarden(indikator);
  const { utfall, mal, foregaende, franEkonomin } = indikator;
  return rubriker.map((rubrik) => {
    if (falt.has(rubrik)) return cellOf(planned[rubrik as Malfalt]);
    switch (rubrik) {
      case malrubrik.nr:
        return { number: del.nr };
      case malrubrik.namndmal:
        return textCell(del.namn);
      case malrubrik.indikator:
        return textCell(indikatornamn(indikator));
      case malrubrik.kalla:
        return textCell(indikator.cell);
      case malrubrik.utfallstext:
        return textCell(shorten(utfall.text ?? ''));
      case malrubrik.utfallscell:
        return textCell(franEkonomin ?? utfall.cell ?? '');
      case malrubrik.maltext:
        return textCell(shorten(mal.text ?? ''));
      case malrubrik.malcell:
        return textCell(mal.cell ?? '');
      case malrubrik.foregaendecell:
        return textCell(foregaende.cell ?? '');
      default:
        return textCell(shorten(indikator.kommentar ?? ''));
    }
  });
}

const planBredder = (
  cells: readonly (readonly ReportCell[])[],
  rubriker: readonly string[],
): readonly number[] =>
  rubriker.map((rubrik, index) => {
    const [narrow, wide] = bredder[rubrik] ?? [10, 16];
    return widthOf(
      cells.map((row) => row[index]),
      [narrow, wide],
    );
  });

const bredder: Readonly<Record<string, readonly [number, number]>> = {
  [malrubrik.nr]: [4, 5],
  [malrubrik.namndmal]: [24, 30],
  [malrubrik.indikator]: [28, 42],
  [malrubrik.utfallstext]: [14, 28],
  [malrubrik.maltext]: [14, 24],
  [malrubrik.till]: [5, 8],
  [malrubrik.enhet]: [8, 11],
  [malrubrik.foregaende]: [12, 13],
  [malrubrik.foregaendecell]: [13, 16],
  [malrubrik.anteckning]: [14, 34],
};
