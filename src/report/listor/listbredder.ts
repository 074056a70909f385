import { listrubrik } from '../../domain/tidigare/listrubrik.ts';
import { unbroken, widthOf } from '../blad/bredd.ts';
import type { Kolumnslag } from '../blad/kolumnstil.ts';
import type { ReportCell } from '../rapport.ts';
import { grouped } from '../tabellblad/bredder.ts';

const r = listrubrik;
/** Narrower than beside a table of amounts: lists have many columns. */
const KOMMENTAR = 36;

const bounds: Readonly<Record<string, readonly [number, number]>> = {
  [r.statsbidrag]: [26, 44],
  [r.beslut]: [14, 16],
  [r.verksamhet]: [24, 38],
  [r.tabell]: [14, 26],
  [r.iPrognosen]: [14, 14],
  [r.underlag]: [16, 26],
  [r.grupp]: [22, 34],
  [r.slag]: [16, 22],
  [r.id]: [6, 10],
  [r.kvalitetsfaktor]: [14, 20],
  [r.risk]: [26, 34],
  [r.kontroll]: [20, 28],
  [r.atgard]: [22, 30],
  [r.ansvarig]: [10, 22],
  [r.sannolikhet]: [13, 22],
  [r.allvarlighet]: [13, 22],
  [r.niva]: [23, 24],
  [r.arstimmar]: [16, 16],
  [r.status]: [14, 24],
  [r.delar]: [14, 24],
  [r.helar]: [14, 24],
  [r.omrade]: [16, 26],
  [r.malet]: [24, 38],
  [r.planeradStart]: [15, 20],
  [r.lage]: [13, 22],
  [r.effekt]: [14, 24],
  [r.kommentar]: [KOMMENTAR, KOMMENTAR],
};

/**
 * The widths of a list's columns from what stands in them, in characters.
 * @param visat what the number formats of a column show, by its header
 */
export const planListbredder = (
  rubriker: readonly string[],
  rader: readonly (readonly ReportCell[])[],
  slag: readonly Kolumnslag[],
  visat: Readonly<Record<string, readonly string[]>> = {},
): readonly number[] =>
  rubriker.map((rubrik, index) => {
    const shown = visat[rubrik]?.map((text) => ({ text }));
    const cells = [unbroken(rubrik), ...(shown ?? rader.map((row) => row[index]))];
    const isFigure = typeof slag[index] === 'object';
    return widthOf(cells, bounds[rubrik] ?? [13, 16], (value) =>
      isFigure ? grouped(value, Number.isInteger(value) ? 0 : 2) : String(value),
    );
  });
