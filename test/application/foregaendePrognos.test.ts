import { foljUpp } from '../../src/application/foljUpp.ts';
import type { Kontroll } from '../../src/domain/avstamning/kontroll.ts';
import type { Fynd } from '../../src/domain/fynd/fynd.ts';
import { parseMonth } from '../../src/domain/period/month.ts';
import { composeSammanfattning } from '../../src/report/dokument/composeSammanfattning.ts';
import { fyndText } from '../../src/report/text/fyndText.ts';
import type { Grid } from '../../src/reading/grid.ts';
import { drawGrid } from '../builders/drawGrid.ts';
import { APRIL } from './aprilRows.ts';

const april = (bok = 'bok.xlsx', titel = 'Driftredovisning per april 2025, tkr'): Grid => ({
  ...drawGrid(
    `
${titel}
${APRIL}
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

/** Our own sheet of earlier forecasts: March's, April's, and one of an ansvar. */
const historik = (vard = 124380): Grid => {
  const grid = drawGrid(
    `
Period|Ansvar|Kod|Verksamhet|Förslag|Justering|Prognos|Lägsta|Högsta|Metod|Kommentar
2025-04|||Summa|441345|0|441345|440000|442000|Förslag|
2025-04||51|Vård och omsorg|${vard}|0|${vard}|124000|125000|Förslag|
2025-04||53|Skola|263910.4|0|263910.4|263000|264000|Förslag|
2025-04||55|Kultur|15840|0|15840|15800|15900|Förslag|
2025-04||57|Teknik|37215|0|37215|37000|37500|Förslag|
2025-04|70100|51|Vård och omsorg|62000|0|62000|61000|63000|Förslag|
2025-03||51|Vård och omsorg|120000|0|120000|119000|121000|Förslag|
2025-03||53|Skola|260000|0|260000|259000|261000|Förslag|
`,
    { blad: 'Prognoshistorik' },
  );
  const area = { top: grid.top, left: 0, rows: grid.cells.length, columns: 11 };
  return { ...grid, tables: [{ name: 'klPrognoshistorik', area, hasTotals: false }] };
};

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

  test.each([
    ['Föregående prognos', [124900, 263400, 15840, 37215, 441355]],
    ['Föregående prognos', [122000, 264500, 15840, 37215, 439555]],
    ['Prognos april', [124900, 263400, 15840, 37300, 441440]],
  ])('%s is of another month where too many rows differ', (rubrik, kolumn) => {
    const grids = [augusti(rubrik, kolumn), april()];
    expect(compared(...grids).map(({ utfall }) => utfall)).not.toContain('fel');
    expect(toldOf(...grids)).toEqual([]);
  });

  test('is not compared where two tables may be meant', () => {
    expect(compared(augusti(), april('a.xlsx'), april('b.xlsx'))).toEqual([]);
  });

  test('leaves the report to be about this period, in whatever order the tables stand', () => {
    for (const grids of [
      [april(), augusti()],
      [augusti(), april()],
    ]) {
      const { uppfoljning } = foljUpp(grids);
      expect(uppfoljning.period).toBe('2025-08');
      expect(composeSammanfattning(uppfoljning).replace(/\s/gu, ' ')).toContain('−3 540 tkr');
    }
  });

  test('ties also where the last closed month is given', () => {
    const { uppfoljning } = foljUpp([augusti(), april()], { period: parseMonth('2025-08')! });
    expect(uppfoljning.fynd.filter(({ allvar }) => allvar !== 'upplysning')).toEqual([]);
    expect(uppfoljning.kontroller.filter(({ slag }) => slag === 'foregaende')).toHaveLength(5);
  });
});

describe('the forecast of an earlier month in a table without a table of that month', () => {
  test.each(['Föregående prognos', 'Prognos april'])(
    '%s ties with what the runs of that month forecast',
    (rubrik) => {
      const grids = [augusti(rubrik), historik()];
      expect(compared(...grids).map(({ rad, utfall, dar }) => [rad, utfall, dar.text])).toEqual(
        ['Vård och omsorg', 'Skola', 'Kultur', 'Teknik'].map((rad) => [
          rad,
          'stammer',
          'Prognoshistorik 2025-04',
        ]),
      );
      expect(toldOf(...grids)).toEqual([]);
    },
  );

  test('is told where the runs forecast something else', () => {
    const [fault, ...rest] = toldOf(augusti(), historik(124830));
    expect(rest).toEqual([]);
    expect(fault && fyndText(fault).replace(/\s/gu, ' ')).toBe(
      'Delår augusti!D3 har 124 380 tkr i kolumnen Föregående prognos på raden Vård och omsorg. Prognoshistorik 2025-04 ger 124 830 tkr, skillnad 450 tkr. Siffrorna 38 är omkastade i beloppet 124 380 tkr på raden Vård och omsorg (Delår augusti!D3): 124 830 tkr stämmer. Kontrollera vilken som gäller.',
    );
  });

  test('is held to the table of that month where both stand', () => {
    expect(toldOf(augusti(), april(), historik(124830))).toEqual([]);
  });

  test('is of other forecasts than ours where most rows differ', () => {
    const own = augusti('Föregående prognos', [125000, 264000, 15900, 37215, 442115]);
    expect(toldOf(own, historik())).toEqual([]);
  });
});
