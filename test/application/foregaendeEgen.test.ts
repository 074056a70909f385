import { readWorkbook } from '../../src/adapters/xlsx/readWorkbook.ts';
import { writeRapport } from '../../src/adapters/xlsx/writeRapport.ts';
import { foljUpp, type Korning } from '../../src/application/foljUpp.ts';
import type { Grid } from '../../src/reading/grid.ts';
import { drawGrid } from '../builders/drawGrid.ts';
import { APRIL } from './aprilRows.ts';

const april = drawGrid(
  `
Driftredovisning per april 2025, tkr
${APRIL}
`,
  { blad: 'Drift' },
);

const augusti = (skola = 263910): Grid =>
  drawGrid(
    `
Driftredovisning per augusti 2025, tkr
Kod|Verksamhet|Utfall|Föregående prognos|Prognos|Budget|Avvikelse
51|Vård och omsorg|83020|124380|125100|122000|-3100
53|Skola|176950|${skola}|263100|264500|1400
55|Kultur|10310|15840|15840|15900|60
57|Teknik|24480|37215|37900|36000|-1900
|Summa|294760|${skola + 177435}|441940|438400|-3540
`,
    { blad: 'Drift' },
  );

/** The sheets of a run, written to a workbook of its own and read back. */
async function written({ rapport }: Korning, bok = 'rapport.xlsx'): Promise<readonly Grid[]> {
  const read = await readWorkbook((await writeRapport(rapport)).bytes, bok);
  if (!read.ok) throw new Error(read.error.detalj);
  return read.value;
}

const compared = ({ uppfoljning }: Korning): readonly string[] =>
  uppfoljning.kontroller
    .filter(({ slag }) => slag === 'foregaende')
    .map(({ rad, utfall, dar }) => `${rad} ${utfall} ${dar.text}`);

const told = ({ uppfoljning }: Korning): readonly unknown[] =>
  uppfoljning.fynd
    .filter(({ allvar }) => allvar !== 'upplysning')
    .map(({ typ, blad, cell }) => [typ, blad, cell]);

const all = ['Vård och omsorg', 'Skola', 'Kultur', 'Teknik', 'Summa'];

describe('the forecast of an earlier month, of which our own sheets are what is left', () => {
  test('ties with our sheet of that month, in the first run and in every later one', async () => {
    let earlier = await written(foljUpp([april]));
    for (const _ of ['first', 'second', 'third']) {
      const korning = foljUpp([augusti(), ...earlier]);
      expect(compared(korning)).toEqual(all.map((rad) => `${rad} stammer Prognoshistorik 2025-04`));
      expect(told(korning)).toEqual([]);
      earlier = await written(korning);
    }
  });

  test('is told in its cell for as long as it says something else', async () => {
    let earlier = await written(foljUpp([april]));
    for (const _ of ['first', 'second']) {
      const korning = foljUpp([augusti(269310), ...earlier]);
      expect(told(korning)).toEqual([['tabellerStammerInte', 'Drift', 'D4']]);
      earlier = await written(korning);
    }
    expect(told(foljUpp([augusti(), ...earlier]))).toEqual([]);
  });

  test('ties with an earlier report that is given beside the one that is replaced', async () => {
    const aprils = await written(foljUpp([april]), 'april.xlsx');
    const first = foljUpp([augusti(), ...aprils]);
    const second = foljUpp([augusti(), ...aprils, ...(await written(first))]);
    expect(compared(second)).toEqual(compared(first));
    expect(told(second)).toEqual([]);
  });

  test('is remembered only where a table prints an earlier forecast', async () => {
    const { rapport } = foljUpp([april, ...(await written(foljUpp([april])))]);
    expect(rapport.sheets.map(({ name }) => name)).not.toContain('Prognoshistorik');
  });
});
