import { cellName } from '../../domain/address/area.ts';
import type { Plats } from '../../domain/fynd/fynd.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import type { KeyColumns } from './ledgerTable.ts';
import type { DraftSeries } from './splitSeries.ts';

/** The place of a row of a series: its cell in a key column (else in the first amounts); null row: the sheet. */
export function placeInSeries(
  { read: { table } }: DraftSeries,
  rad: number | undefined,
  column: keyof KeyColumns | 'belopp',
): Plats {
  const { bok, blad } = table.grid;
  const key = column === 'belopp' ? null : table.keys[column];
  const index = key ?? table.amounts[0]?.index ?? table.first;
  return { bok, blad, cell: rad === undefined ? null : cellName(rad - 1, index) };
}

/** Some rows of a series as a finding lists them: each sheet row once, and their sum. */
export interface RowsAndSum {
  readonly rader: readonly number[];
  readonly belopp: Ore;
}

/** The sheet rows and the sum of the rows of a series that `chosen` says yes to (0-based in the series). */
export function collectRows({ serie }: DraftSeries, chosen: (i: number) => boolean): RowsAndSum {
  const rader: number[] = [];
  let belopp = 0;
  for (let i = 0; i < serie.belopp.length; i++) {
    if (!chosen(i)) continue;
    const rad = serie.rad[i] ?? 0;
    if (rader.at(-1) !== rad) rader.push(rad);
    belopp += serie.belopp[i] ?? 0;
  }
  return { rader, belopp: (belopp + 0) as Ore };
}
