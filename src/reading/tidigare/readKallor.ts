import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { EgenKalla } from '../../domain/tidigare/tidigare.ts';
import type { Grid } from '../grid.ts';
import { endRow, textAt } from './cells.ts';
import type { EgenTabell } from './egenTabell.ts';

/** The sources that the line below a table names; none when the line is gone. `from`: the row after it. */
export function readKallor(grid: Grid, { forsta }: EgenTabell, from: number): readonly EgenKalla[] {
  for (let row = from; row < endRow(grid); row += 1) {
    const kallor = parseKallor(textAt(grid, row, forsta));
    if (kallor.length > 0) return kallor;
  }
  return [];
}

/**
 * A line of sources taken apart.
 * @example parseKallor('Källa: Drift!A3:E11 i bok.xlsx. Belopp: Utfall')
 * // [{ bok: 'bok.xlsx', blad: 'Drift', cell: 'A3' }]
 */
export function parseKallor(line: string): readonly EgenKalla[] {
  if (!line.startsWith(egnaOrd.kalla)) return [];
  const amounts = line.lastIndexOf(egnaOrd.belopp);
  const said = line.slice(egnaOrd.kalla.length, amounts < 0 ? undefined : amounts);
  const sources = said.startsWith(egnaOrd.forr) ? said.slice(egnaOrd.forr.length) : said;
  return [...sources.matchAll(SOURCE)].map(([, blad = '', cell = '', bok = '']) => ({
    bok,
    blad,
    cell,
  }));
}

/** A sheet and a workbook may have "; " in their names: a new source begins where an address follows. */
const SOURCE = /(.+?)!([A-Z]{1,3}\d+)(?::[A-Z]{1,3}\d+)? i (.+?)(?:; (?=.+![A-Z]{1,3}\d)|$)/gsu;
