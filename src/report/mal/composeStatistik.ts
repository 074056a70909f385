import type { BeraknadVolym, BeraknadVolymtabell } from '../../domain/mal/maluppfyllelse.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { malrubrik, statistikRubriker } from '../../domain/tidigare/malrubriker.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import { KOMMENTARBREDD, widthOf } from '../blad/bredd.ts';
import { format, streckCell, textCell } from '../blad/cells.ts';
import { type Kolumner, locateKolumner, talformat } from '../blad/kolumner.ts';
import type { Kolumnslag } from '../blad/kolumnstil.ts';
import { composeListblad, type Lista } from '../blad/listblad.ts';
import { palett } from '../blad/palett.ts';
import { FORSTA_RUBRIK } from '../blad/textblad.ts';
import type { AreaFormat, ReportCell, ReportSheet } from '../rapport.ts';
import { ANDEL } from '../tabellblad/utseende.ts';
import { STRECK } from '../text/number.ts';
import { shorten } from '../text/shorten.ts';
import { volymSkalText } from '../text/volymText.ts';
import { composeNyckeltal } from './composeNyckeltal.ts';
import { volymkallor, type GoalFacts } from './malkallor.ts';
import { sheetNames } from './malkolumner.ts';
import { dimUpprepade } from './malstil.ts';

const TAL = '[>=1000]#,##0;General';
const STJARNA = '[>=1000]#,##0"*";General"*"';
const SKILLNAD = '"+"#,##0;"−"#,##0;0';
const DECIMAL = '"+"#,##0.0;"−"#,##0.0;0';
const FORSTA = FORSTA_RUBRIK + 1;

interface Statistikrad {
  readonly tabell: BeraknadVolymtabell;
  readonly volym: BeraknadVolym;
}

/**
 * The sheet "Verksamhetsstatistik": the volumes by year, oldest first, with their change, and the
 * nyckeltal. A value that a footnote redefines keeps its star, and the change beside it says so.
 */
export function composeStatistik({ mal }: GoalFacts, eget: EgetBlad | undefined): ReportSheet {
  const rader = mal.volymer.flatMap((tabell) =>
    tabell.rader.map((volym): Statistikrad => ({ tabell, volym })),
  );
  const years = [...new Set(mal.volymer.flatMap(({ ar }) => ar))].toSorted((a, b) => a - b);
  const rubriker = statistikRubriker(years.map(String));
  const kolumner = locateKolumner(rubriker);
  const lista: Lista = {
    tabell: egnaTabeller.statistik,
    rubrik: null,
    kolumner: rubriker,
    rader: rader.map((rad, index) => composeRad(rad, FORSTA + index + 1, rubriker, kolumner)),
    slag: rubriker.map(slagOf),
  };
  return composeListblad(
    {
      namn: sheetNames.statistik,
      upplysning: 'förändring = senaste året − året före · * räknas på ett annat sätt, se fotnoten',
      avsnitt: [lista, ...composeNyckeltal(mal.nyckeltal)],
      bredder: planBredder(lista),
      liggande: true,
      slut: [...fotnoter(mal.volymer), volymkallor(mal)],
      format: composeFormat(rader, years, kolumner),
      villkor: [dimUpprepade({ top: FORSTA, left: 0, rows: rader.length, columns: 1 }, 0)],
      fastaKolumner: kolumner.at(malrubrik.volym) + 1,
    },
    eget,
  );
}

function slagOf(rubrik: string): Kolumnslag {
  if (/^\d{4}$/u.test(rubrik)) return { tal: TAL };
  if (rubrik === malrubrik.forandring) return { tal: SKILLNAD };
  if (rubrik === malrubrik.forandringAndel) return { tal: `"+"${ANDEL};0.0 %` };
  return rubrik === malrubrik.kommentar ? 'eget' : 'ord';
}

/**
 * A row with its formulas.
 * @param row 1-based
 */
function composeRad(
  { tabell, volym }: Statistikrad,
  row: number,
  rubriker: readonly string[],
  { letter }: Kolumner,
): readonly ReportCell[] {
  const newest = Math.max(...volym.varden.map(({ ar }) => ar));
  const [now, before] = [newest, newest - 1].map((ar) =>
    rubriker.includes(String(ar)) ? `${letter(String(ar))}${row}` : null,
  );
  const change = `${letter(malrubrik.forandring)}${row}`;
  return rubriker.map((rubrik): ReportCell => {
    if (/^\d{4}$/u.test(rubrik)) return valueCell(volym, Number(rubrik));
    switch (rubrik) {
      case malrubrik.tabell:
        return textCell(shorten(tabell.titel));
      case malrubrik.volym:
        return textCell(shorten(volym.namn));
      case malrubrik.enhet:
        return textCell(volym.enhet ?? '');
      case malrubrik.forandring:
        return now === null || before === null
          ? streckCell
          : {
              formula: `=IF(AND(ISNUMBER(${now}),ISNUMBER(${before})),${now}-${before},"${STRECK}")`,
              value: volym.forandring ?? STRECK,
            };
      case malrubrik.forandringAndel:
        return before === null
          ? streckCell
          : {
              formula: `=IF(ISNUMBER(${change}),IF(${before}=0,"${STRECK}",${change}/ABS(${before})),"${STRECK}")`,
              value: volym.andel ?? STRECK,
            };
      case malrubrik.anmarkning:
        return textCell(volym.skal === null ? '' : volymSkalText[volym.skal]);
      default:
        return null;
    }
  });
}

/** A value; a dash where the year is there but not reported. */
function valueCell({ varden }: BeraknadVolym, year: number): ReportCell {
  const own = varden.find(({ ar }) => ar === year);
  if (own === undefined) return null;
  return own.varde === null ? streckCell : { number: own.varde };
}

const composeFormat = (
  rader: readonly Statistikrad[],
  years: readonly number[],
  { at }: Kolumner,
): readonly AreaFormat[] => [
  ...years.flatMap((year) =>
    talformat(
      rader.map(({ volym }) =>
        volym.varden.some(({ ar, stjarna }) => ar === year && stjarna) ? STJARNA : TAL,
      ),
      FORSTA,
      at(String(year)),
    ),
  ),
  ...talformat(
    rader.map(({ volym }) => (Number.isInteger(volym.forandring ?? 0) ? SKILLNAD : DECIMAL)),
    FORSTA,
    at(malrubrik.forandring),
  ),
  format({ size: 10, color: palett.dampad }, FORSTA, at(malrubrik.anmarkning), rader.length, 1),
];

/** The footnotes of the source, each once. */
const fotnoter = (volymer: readonly BeraknadVolymtabell[]): readonly string[] => [
  ...new Set(
    volymer.flatMap(({ fotnoter: own }) => own.map((text) => egnaOrd.fotnot + shorten(text))),
  ),
];

function planBredder({ kolumner, rader }: Lista): readonly number[] {
  return kolumner.map((rubrik, index) => {
    const [narrow, wide] = bredder[rubrik] ?? [11, 14];
    return widthOf(
      rader.map((row) => row[index]),
      [narrow, wide],
    );
  });
}

const bredder: Readonly<Record<string, readonly [number, number]>> = {
  [malrubrik.tabell]: [14, 28],
  [malrubrik.volym]: [30, 44],
  [malrubrik.enhet]: [9, 12],
  [malrubrik.anmarkning]: [16, 38],
  [malrubrik.kommentar]: [36, KOMMENTARBREDD],
};
