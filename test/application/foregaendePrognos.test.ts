import { foljUpp } from '../../src/application/foljUpp.ts';
import type { Kontroll } from '../../src/domain/avstamning/kontroll.ts';
import type { Fynd } from '../../src/domain/fynd/fynd.ts';
import { parseMonth } from '../../src/domain/period/month.ts';
import type { Grid } from '../../src/reading/grid.ts';
import { drawGrid } from '../builders/drawGrid.ts';

const april = (bok = 'bok.xlsx', titel = 'Driftredovisning per april 2025, tkr'): Grid => ({
  ...drawGrid(
    `
${titel}
Kod|Verksamhet|Utfall|Prognos|Budget|Avvikelse
51|Vård och omsorg|41250|124380|122000|-2380
53|Skola|88120|263910|264500|590
55|Kultur|5170|15840|15900|60
57|Teknik|12060|37215|36000|-1215
|Summa|146600|441345|438400|-2945
`,
    { blad: 'Delår april' },
  ),
  bok,
});

const augusti = (
  rubrik = 'Föregående prognos',
  kolumn = [124380, 263910, 15840, 37215, 441345],
): Grid =>
  drawGrid(
    `
Driftredovisning per augusti 2025, tkr
Kod|Verksamhet|Utfall|${rubrik}|Prognos|Budget|Avvikelse
51|Vård och omsorg|83020|${kolumn[0]}|125100|122000|-3100
53|Skola|176950|${kolumn[1]}|263100|264500|1400
55|Kultur|10310|${kolumn[2]}|15840|15900|60
57|Teknik|24480|${kolumn[3]}|37900|36000|-1900
|Summa|294760|${kolumn[4]}|441940|438400|-3540
`,
    { blad: 'Delår augusti' },
  );

const compared = (...grids: readonly Grid[]): readonly Kontroll[] =>
  foljUpp(grids).uppfoljning.kontroller.filter(({ slag }) => slag === 'foregaende');

const toldOf = (...grids: readonly Grid[]): readonly Fynd[] =>
  foljUpp(grids).uppfoljning.fynd.filter(({ allvar }) => allvar !== 'upplysning');

describe('the forecast of an earlier month in a table', () => {
  test.each([
    'Föregående prognos',
    'Förra prognosen',
    'Tidigare prognos',
    'Prognos april',
    'Prognos T1',
    'Prognos (april)',
    'Prognos per 30/4',
    'Prognos delår',
    'Föregående prognos 2025-04',
  ])('%s ties row by row with the table of that month', (rubrik) => {
    const grids = [augusti(rubrik), april()];
    expect(compared(...grids).map(({ rad, kolumn, utfall }) => [rad, kolumn, utfall])).toEqual(
      ['Vård och omsorg', 'Skola', 'Kultur', 'Teknik', 'Summa'].map((rad) => [
        rad,
        rubrik,
        'stammer',
      ]),
    );
    expect(toldOf(...grids)).toEqual([]);
  });

  test('ties with a table of another workbook, given first or last', () => {
    for (const grids of [
      [augusti(), april('april.xlsx')],
      [april('april.xlsx'), augusti()],
    ]) {
      expect(compared(...grids).map(({ utfall }) => utfall)).toEqual(Array(5).fill('stammer'));
      expect(toldOf(...grids)).toEqual([]);
    }
  });

  test('is told with both cells and what explains it where that table says something else', () => {
    const [fault, ...rest] = toldOf(
      augusti('Prognos april', [124380, 269310, 15840, 37215, 446745]),
      april(),
    );
    expect(rest).toEqual([]);
    expect(fault).toMatchObject({
      typ: 'tabellerStammerInte',
      slag: 'foregaende',
      allvar: 'varning',
      cell: 'D4',
      andraCell: 'Delår april!D4',
      forklaring: { slag: 'omkastadeSiffror', cell: 'Delår augusti!D4', ratt: 26_391_000_000 },
    });
  });

  test('is not compared where no table of the month that it names stands', () => {
    expect(compared(augusti('Prognos maj'), april())).toEqual([]);
    expect(compared(augusti('Föregående prognos'))).toEqual([]);
    expect(toldOf(augusti('Prognos maj'), april())).toEqual([]);
  });

  test('is of a month between where fewer than two rows of three tie', () => {
    const grids = [augusti('Föregående prognos', [124900, 263400, 15840, 37215, 441355]), april()];
    expect(compared(...grids).map(({ utfall }) => utfall)).not.toContain('fel');
    expect(toldOf(...grids)).toEqual([]);
  });

  test('is not compared where two tables may be meant', () => {
    expect(compared(augusti(), april('a.xlsx'), april('b.xlsx'))).toEqual([]);
  });

  test('ties also where the last closed month is given', () => {
    const { uppfoljning } = foljUpp([augusti(), april()], { period: parseMonth('2025-08')! });
    expect(uppfoljning.fynd.filter(({ allvar }) => allvar !== 'upplysning')).toEqual([]);
    expect(uppfoljning.kontroller.filter(({ slag }) => slag === 'foregaende')).toHaveLength(5);
  });
});
