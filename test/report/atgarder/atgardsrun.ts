import { foljUpp, type Korning } from '../../../src/application/foljUpp.ts';
import { listrubriker } from '../../../src/report/atgarder/atgardsform.ts';
import type { ReportSheet } from '../../../src/report/rapport.ts';
import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { writeCell } from '../../reading/tidigare/personsHand.ts';
import { sheetToGrid } from '../sheetToGrid.ts';

/** A delår whose prognos stands printed, and the breakdown of its largest verksamhet. */
export const drift: readonly Grid[] = [
  drawGrid(
    `Driftredovisning 2025, tkr
Kod|Verksamhet|Utfall 2025-08|Prognos|Budget|Avvikelse
'51|Äldreomsorg|800|1200|1000|-200
'52|LSS|300|410|400|-10
'92|Gemensamt|100|140|150|10
|Summa|1200|1750|1550|-200`,
    { blad: 'Drift' },
  ),
  drawGrid(
    `Särredovisning 51*, tkr
Verksamhet|Utfall 2025-08|Prognos|Budget|Avvikelse
Hemtjänst|500|700|550|-150
Särskilt boende|300|500|450|-50
Summa|800|1200|1000|-200`,
    { blad: 'Sär 51' },
  ),
];

/** The same amounts with income plus and cost minus. */
export const vand: readonly Grid[] = [
  drawGrid(
    `Driftredovisning 2025, tkr
Kod|Verksamhet|Utfall 2025-08|Prognos|Budget|Avvikelse
'51|Äldreomsorg|-800|-1200|-1000|-200
'52|LSS|-300|-410|-400|-10
|Summa|-1100|-1610|-1400|-210`,
    { blad: 'Drift' },
  ),
];

/** A list of åtgärder as a workbook has it. */
export const vidtagna: Grid = drawGrid(
  `Vidtagna åtgärder 2025
Åtgärd|Verksamhet|Effekt tkr|Realiserad effekt tkr|Status|Ansvarig
Färre timvikarier|Hemtjänst|60|20|Pågår|Enhetschef
Samordnad nattbemanning|Äldreomsorg|40||Planerad|Verksamhetschef
Uppsagd lokal|Gemensamt|15|15|Verkställd|Förvaltningschef
Summa||115|35||`,
  { blad: 'Åtgärdslista' },
);

/** What a person writes in the first columns of a row: the calculated ones are left out. */
export type Skriven = readonly [
  atgard: CellValue,
  verksamhet: CellValue,
  beslutad: CellValue,
  realiserad?: CellValue,
  status?: CellValue,
  start?: CellValue,
];

const ordning = [0, 1, 2, 3, listrubriker.indexOf('Status'), listrubriker.indexOf('Start')];

/** The sheet "Åtgärder" after a person has written rows in it, from the first. */
const writeList = (grid: Grid, rader: readonly Skriven[]): Grid =>
  rader.reduce(
    (sheet, rad, at) =>
      rad.reduce<Grid>(
        (own, value, index) =>
          value === undefined ? own : writeCell(own, 4 + at, ordning[index] ?? 0, value),
        sheet,
      ),
    grid,
  );

/** The sheet of a run. */
export function atgardsblad({ rapport }: Pick<Korning, 'rapport'>): ReportSheet {
  const sheet = rapport.sheets.find(({ tables: [{ name }] }) => name === 'klAtgarder');
  if (sheet === undefined) throw new Error('No sheet of åtgärder');
  return sheet;
}

/** The sheets of a run as the next one reads them. */
export const asGrids = ({ rapport }: Pick<Korning, 'rapport'>): readonly Grid[] =>
  rapport.sheets.map((sheet) => sheetToGrid(sheet));

/** A run, then one more after a person has written åtgärder. */
export function runWith(sources: readonly Grid[], rader: readonly Skriven[]): Korning {
  const own = asGrids(foljUpp(sources)).map((grid) =>
    grid.tables.some(({ name }) => name === 'klAtgarder') ? writeList(grid, rader) : grid,
  );
  return foljUpp([...sources, ...own]);
}
