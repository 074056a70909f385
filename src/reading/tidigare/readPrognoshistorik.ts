import type { Fynd } from '../../domain/fynd/fynd.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { Prognoshistorikrad } from '../../domain/tidigare/prognoshistorik.ts';
import type { Grid } from '../grid.ts';
import { filledColumns, textAt } from './cells.ts';
import type { EgenTabell } from './egenTabell.ts';
import { isHistorikrad, readHistorikrad } from './readHistorikrad.ts';
import { isOwnLine } from './ownLines.ts';
import { mergeBy } from './mergeEgnaBlad.ts';
import { writtenCell } from './writtenCell.ts';

/** The earlier forecasts of a sheet, and the rows there that are none. */
export interface LastHistorik {
  readonly rader: readonly Prognoshistorikrad[];
  readonly fynd: readonly Fynd[];
}

/** Reads the table of earlier forecasts; a row that cannot be read stays where it is, and is told. */
export function readPrognoshistorik(grid: Grid, tabell: EgenTabell): LastHistorik {
  const rader: Prognoshistorikrad[] = [];
  const fynd: Fynd[] = [];
  for (let row = tabell.rubrikrad + 1; row < tabell.slut; row += 1) {
    if (!holdsAny(grid, tabell, row)) continue;
    const read = readHistorikrad(grid, tabell, row);
    if (isHistorikrad(read)) rader.push(read);
    else fynd.push(tell(grid, tabell, row, read.saknar));
  }
  return { rader, fynd };
}

/**
 * Earlier forecasts as one: of two of the same month and the same thing the later one counts, at the
 * place of the first; a comment that only the first one has is kept.
 */
export const mergeHistorik = (
  earlier: readonly Prognoshistorikrad[],
  later: readonly Prognoshistorikrad[],
): readonly Prognoshistorikrad[] =>
  mergeBy(
    [...earlier, ...later],
    ({ period, ansvar, kod }) => [period, ansvar ?? '', kod ?? ''].join('\n'),
    (first, last) => ({ ...last, kommentar: last.kommentar ?? first.kommentar }),
  );

/** Rows of ours in words, and rows with something only beside the table, are no forecasts. */
function holdsAny(grid: Grid, { forsta, sista }: EgenTabell, row: number): boolean {
  const columns = filledColumns(grid, row).filter((column) => column >= forsta && column <= sista);
  return columns.length > 0 && !isOwnLine(textAt(grid, row, forsta));
}

function tell(
  grid: Grid,
  { find, forsta, nyckelkolumner, insatta }: EgenTabell,
  row: number,
  vad: 'period' | 'prognos',
): Fynd {
  const column = find(egnaOrd[vad]) ?? forsta;
  const rad = nyckelkolumner
    .map((at) => textAt(grid, row, at).trim())
    .filter((text) => text !== '');
  return {
    bok: grid.bok,
    blad: grid.blad,
    cell: writtenCell({ insatta }, row, column),
    typ: 'egetEjTolkat',
    allvar: 'varning',
    vad,
    rad: rad.join(' · '),
    varde: textAt(grid, row, column).trim(),
  };
}
