import type { Rattelse } from '../../domain/regler/regler.ts';
import type { Grid } from '../grid.ts';
import { parseMalkolumn } from './malkolumnrattelse.ts';
import { findMaltabeller } from './tabeller/findMaltabeller.ts';
import type { FoundMaltabell, Malkolumn, SettledMaltabell } from './tabeller/foundMaltabell.ts';
import { yearInTexts } from '../headers/yearInTexts.ts';
import type { Rubrikroll } from './tabeller/malrubrik.ts';
import { settleKolumner } from './tabeller/settleKolumner.ts';

/** The tables of goals of a sheet with their columns settled, corrections before what the sheet says. */
export const readMaltabeller = (
  grid: Grid,
  rattelser: readonly Rattelse[],
): readonly SettledMaltabell[] =>
  findMaltabeller(grid).map((tabell) => {
    const settled = settleKolumner(tabell, correctedColumns(tabell.nyckel, rattelser));
    return { ...tabell, ...settled, ar: followedYear(tabell, settled.kolumner) };
  });

/** The year of the outcomes, else of the målvärden, else the one that title or sheet names. */
function followedYear(
  { lines, grid }: FoundMaltabell,
  kolumner: readonly Malkolumn[],
): number | null {
  const headed = (['utfall', 'utfallOchMal', 'mal'] as const).map(
    (roll) => kolumner.find((kolumn) => kolumn.roll === roll)?.rubrik?.ar ?? null,
  );
  const titled = yearInTexts([...lines.toReversed().map(({ text }) => text), grid.blad]);
  return headed.find((ar) => ar !== null) ?? titled;
}

/** The columns (0-based) that "Utfall = C" and the like name for a table. */
function correctedColumns(
  nyckel: string,
  rattelser: readonly Rattelse[],
): ReadonlyMap<number, Rubrikroll> {
  const columns = new Map<number, Rubrikroll>();
  for (const { tabell, falt, varde } of rattelser) {
    if (falt !== 'kolumn' || tabell !== nyckel) continue;
    const kolumn = parseMalkolumn(varde);
    if (kolumn !== null) columns.set(kolumn.index, kolumn.roll);
  }
  return columns;
}
