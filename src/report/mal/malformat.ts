import { malfalt, malrubrik } from '../../domain/tidigare/malrubriker.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import { KOMMENTARBREDD, widthOf } from '../blad/bredd.ts';
import { format } from '../blad/cells.ts';
import { runsOf, talformat } from '../blad/kolumner.ts';
import type { Kolumnslag } from '../blad/kolumnstil.ts';
import { palett, stilar } from '../blad/palett.ts';
import type { AreaFormat, ReportCell } from '../rapport.ts';
import { ANDEL } from '../tabellblad/utseende.ts';
import { FORSTA_MALRAD, placeTolerans, type Malkolumner } from './malkolumner.ts';
import type { Malrad } from './malrader.ts';
import { linesAbove } from './malstil.ts';
import { asRead, planMalvarden } from './malvarden.ts';
import { enhetsformat, skillnadsformat, TAL } from './talformat.ts';

const tal: ReadonlySet<string> = new Set([
  malrubrik.utfall,
  malrubrik.mal,
  malrubrik.till,
  malrubrik.motMal,
  malrubrik.foregaende,
]);

/** What the columns hold. */
export const malkolumnslag = ({ rubriker }: Malkolumner): readonly Kolumnslag[] =>
  rubriker.map((rubrik): Kolumnslag => {
    if (rubrik === malrubrik.nr) return { tal: '0' };
    if (tal.has(rubrik)) return { tal: TAL };
    return rubrik === malrubrik.kommentar ? 'eget' : 'ord';
  });

/** The look of the sheet beyond that of its columns: figures by their unit, the goals apart. */
export function composeMalformat(
  rader: readonly Malrad[],
  eget: EgetBlad | undefined,
  nycklar: readonly string[],
  kolumner: Malkolumner,
): readonly AreaFormat[] {
  const { at, has } = kolumner;
  const toleransplats = placeTolerans(kolumner);
  const varden = rader.map(({ indikator }) => planMalvarden(asRead(indikator)));
  const [top, rows] = [FORSTA_MALRAD, Math.max(1, rader.length)];
  const isRepeated = (index: number): boolean => rader[index - 1]?.del.nr === rader[index]?.del.nr;
  return [
    format(
      { ...stilar.rad, ...stilar.hoger, size: 10 },
      toleransplats.rad,
      toleransplats.kolumn - 1,
      1,
      1,
    ),
    format(
      { ...stilar.rad, size: 10, align: 'left', indent: 1, numberFormat: ANDEL },
      toleransplats.rad,
      toleransplats.kolumn,
      1,
      1,
    ),
    ...[malrubrik.matt, malrubrik.angivet]
      .filter(has)
      .map((rubrik) => format({ size: 10, color: palett.dampad }, top, at(rubrik), rows, 1)),
    format({ bold: true }, top, at(malrubrik.utfall), rows, 1),
    ...talformat(varden.map(enhetsformat), top, at(malrubrik.utfall)),
    ...[malrubrik.mal, malrubrik.till, malrubrik.foregaende]
      .filter(has)
      .flatMap((rubrik) => talformat(varden.map(enhetsformat), top, at(rubrik))),
    ...talformat(varden.map(skillnadsformat), top, at(malrubrik.motMal)),
    ...linesAbove(
      rader.flatMap((_, index) => (index > 0 && !isRepeated(index) ? [top + index] : [])),
      kolumner.rubriker.length,
    ),
    // A name that stands above already takes one line: the row is as high as its indicator needs.
    ...runsOf(rader.flatMap((_, index) => (isRepeated(index) ? [index] : []))).map(
      ([first, last]) =>
        format({ wrap: false }, top + first, 1, last - first + 1, at(malrubrik.namndmal)),
    ),
    ...writtenOver(eget, nycklar, kolumner),
  ];
}

/** What a person has written over what was read is tinted as a comment is. */
const writtenOver = (
  eget: EgetBlad | undefined,
  nycklar: readonly string[],
  { at }: Malkolumner,
): readonly AreaFormat[] =>
  (eget?.rader ?? []).flatMap(({ nyckel, falt = {} }) =>
    nycklar.includes(nyckel)
      ? malfalt.flatMap(({ rubrik }) =>
          rubrik in falt
            ? [
                format(
                  { fill: palett.egen, color: palett.accent },
                  FORSTA_MALRAD + nycklar.indexOf(nyckel),
                  at(rubrik),
                  1,
                  1,
                ),
              ]
            : [],
        )
      : [],
  );

/** Column widths in characters; one that holds nothing is as narrow as its header. @param cells the rows without header */
export function planMalbredder(
  cells: readonly (readonly ReportCell[])[],
  { rubriker }: Malkolumner,
): readonly number[] {
  return rubriker.map((rubrik, index) => {
    const column = cells.map((row) => row[index]);
    const isEmpty = column.every((cell) => cell === null || cell === undefined);
    const [narrow, wide] = bredder[rubrik] ?? [9, 10];
    return isEmpty ? narrow : widthOf(column, [narrow, wide]);
  });
}

const bredder: Readonly<Record<string, readonly [number, number]>> = {
  [malrubrik.nr]: [4, 5],
  [malrubrik.malomrade]: [12, 18],
  [malrubrik.namndmal]: [24, 32],
  [malrubrik.indikator]: [28, 46],
  [malrubrik.matt]: [6, 21],
  [malrubrik.villkor]: [9, 10],
  [malrubrik.till]: [5, 8],
  [malrubrik.enhet]: [7, 11],
  [malrubrik.foregaende]: [13, 13],
  [malrubrik.trend]: [13, 14],
  [malrubrik.status]: [19, 24],
  [malrubrik.vantat]: [18, 22],
  [malrubrik.angivet]: [13, 20],
  [malrubrik.kommentar]: [30, KOMMENTARBREDD],
};
