import { writeRapport } from '../../src/adapters/xlsx/writeRapport.ts';
import { drift, runWith, vand, vidtagna, type Skriven } from '../report/atgarder/atgardsrun.ts';
import { compareFormulas, isSameValue } from './formulas.ts';
import { openOffice } from './office.ts';

const skrivna: readonly Skriven[] = [
  ['Färre timvikarier', 'Hemtjänst', 60, 20, '◐ Pågår', { date: '2025-03-01' }],
  ['Samordnad nattbemanning', 51, 40, null, '○ Planerad', 'Höst 2025'],
  ['Säga upp lokal', 'gemensamt ', '1 200', 10, 'klar '],
  ['Stängd enhet', 'LSS', 25, '–', '– Avbruten'],
  ['Översyn av inköp', 'Okänd*', 'ca 12', null, 'kanske'],
  ['Mer ramavtal', '', 33.333, 40, ''],
];

describe('the sheet "Åtgärder" in LibreOffice', () => {
  const office = openOffice();
  afterAll(() => {
    office.close();
  });

  it.each([
    ['with a printed prognos', drift],
    ['with income plus', vand],
    ['with åtgärder in the workbook', [...drift, vidtagna]],
  ])('gives the report’s own values in every formula: %s', async (_, sources) => {
    const { rapport } = runWith(sources, skrivna);
    const { bytes } = await writeRapport(rapport);
    const grids = await office.recalculate(bytes);
    const at = rapport.sheets.findIndex(({ tables: [{ name }] }) => name === 'klAtgarder');
    const [sheet, grid] = [rapport.sheets[at], grids[at]];
    const compared = sheet && grid ? compareFormulas(sheet, grid) : [];
    expect(compared.length).toBeGreaterThan(60);
    expect(compared.filter(({ stated, computed }) => !isSameValue(stated, computed))).toEqual([]);
    if (sheet)
      office.print(
        (await writeRapport({ title: 'Å', sheets: [sheet] })).bytes,
        'utdata/libreoffice',
        'atgarder',
      );
  });
});
