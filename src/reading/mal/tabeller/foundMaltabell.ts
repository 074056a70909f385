import type { Grid } from '../../grid.ts';
import type { TextLine } from '../../tables/textLines.ts';
import type { Malrubrik, Rubrikroll } from './malrubrik.ts';
import type { Rubrikrader } from './rubrikrader.ts';

/** A column whose role is settled; `rubrik` is what its header said by itself. */
export interface Malkolumn {
  readonly index: number;
  readonly text: string;
  readonly roll: Rubrikroll;
  readonly rubrik: Malrubrik | null;
}

/** A table of goals found on a sheet. Rows are 0-based sheet rows, `to` is the row after the last. */
export interface FoundMaltabell {
  readonly grid: Grid;
  readonly rubrik: Rubrikrader;
  /** Sheet and first cell, "Mål!A3". */
  readonly nyckel: string;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  /** The texts above the header, down from the table before; nearest last. */
  readonly lines: readonly TextLine[];
}

/** A found table with its columns settled. */
export interface SettledMaltabell extends FoundMaltabell {
  readonly kolumner: readonly Malkolumn[];
  /** In a column of outcome and målvärde together: whether a lone value there is the målvärde. */
  readonly ensamtArMal: boolean;
  /** The followed year, where header, title or sheet names it. */
  readonly ar: number | null;
}

/** The first column of a role. */
export const kolumnOf = (
  { kolumner }: Pick<SettledMaltabell, 'kolumner'>,
  roll: Rubrikroll,
): Malkolumn | undefined => kolumner.find((kolumn) => kolumn.roll === roll);

/** Below headings of goals, a column "Mål" names what is measured. */
export const withIndikator = (tabell: SettledMaltabell): SettledMaltabell =>
  kolumnOf(tabell, 'indikator')
    ? tabell
    : {
        ...tabell,
        kolumner: tabell.kolumner.map((kolumn) =>
          kolumn.roll === 'namndmal' ? { ...kolumn, roll: 'indikator' } : kolumn,
        ),
      };
