import { foljUpp } from '../../src/application/foljUpp.ts';
import type { Kontroll } from '../../src/domain/avstamning/kontroll.ts';
import type { Grid } from '../../src/reading/grid.ts';
import { drawGrid } from '../builders/drawGrid.ts';

const forra = (ifo: number, summa: number, bok = 'bok.xlsx'): Grid => ({
  ...drawGrid(
    `
Driftredovisning 2024, tkr
Verksamhet|Utfall 2024|Budget 2024|Avvikelse
Skola|12430|12000|-430
Vård|8150|8300|150
IFO|${ifo}|4100|${4100 - ifo}
Summa|${summa}|24400|${24400 - summa}
`,
    { blad: 'Drift 2024' },
  ),
  bok,
});

const denna = drawGrid(
  `
Driftredovisning 2025, tkr
Verksamhet|Utfall 2025|Budget 2025|Avvikelse|Utfall 2024
Skola|12900|12500|-400|12430
Vård|8300|8450|150|8150
IFO|4400|4200|-200|4231
Summa|25600|25150|-450|24811
`,
  { blad: 'Drift 2025' },
);

const compared = (...grids: readonly Grid[]): readonly Kontroll[] =>
  foljUpp(grids).uppfoljning.kontroller.filter(({ slag }) => slag === 'foregaende');

describe('the year before in a table', () => {
  it.each([
    ['of the same workbook', forra(4231, 24811)],
    ['of another workbook', forra(4231, 24811, 'bokslut-2024.xlsx')],
  ])('ties row by row with the table of that year %s', (_, grid) => {
    const kontroller = compared(denna, grid);
    expect(kontroller.map(({ rad, utfall }) => [rad, utfall])).toEqual([
      ['Skola', 'stammer'],
      ['Vård', 'stammer'],
      ['IFO', 'stammer'],
    ]);
    expect(foljUpp([denna, grid]).uppfoljning.fynd.map(({ allvar }) => allvar)).not.toContain(
      'varning',
    );
  });

  it('is told with both cells where the table of that year says something else', () => {
    const [fault] = compared(denna, forra(4321, 24901)).filter(({ utfall }) => utfall === 'fel');
    expect(fault).toMatchObject({
      rad: 'IFO',
      har: { cell: 'Drift 2025!E5', belopp: 423_100_000 },
      dar: { cell: 'Drift 2024!B5', belopp: 432_100_000 },
    });
  });

  it('is not compared with a table of another year', () => {
    const older = drawGrid(
      'Driftredovisning 2023, tkr\nVerksamhet|Utfall 2023|Budget 2023\nSkola|1|2\nVård|3|4',
      {
        blad: 'Drift 2023',
      },
    );
    expect(compared(denna, older)).toEqual([]);
  });
});
