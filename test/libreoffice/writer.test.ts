import { writeRapport } from '../../src/adapters/xlsx/writeRapport.ts';
import { sampleRapport, sampleSheet } from '../adapters/xlsx/sampleRapport.ts';
import { compareFormulas, isSameValue } from './formulas.ts';
import { openOffice } from './office.ts';

describe('LibreOffice', () => {
  const office = openOffice();
  afterAll(() => {
    office.close();
  });

  it('computes formulas anew instead of trusting the values beside them', async () => {
    const sheet = sampleSheet();
    const planted = { formula: 'SUM(C4:C5)', value: 999 };
    const cells = [...sheet.cells.slice(0, -1), [null, null, planted]];
    const wrong = sampleSheet({ cells });
    const [grid] = await office.recalculate((await writeRapport(sampleRapport(wrong))).bytes);
    if (!grid) throw new Error('No sheet');
    const [compared] = compareFormulas(wrong, grid);
    expect(compared).toMatchObject({
      cell: 'Driftredovisning!C6',
      stated: 999,
      computed: 161_353.5,
    });
    expect(compared && isSameValue(compared.stated, compared.computed)).toBe(false);
  });

  it('opens a written report and finds in it what the report holds', async () => {
    const sheets = [
      sampleSheet(),
      sampleSheet({
        name: 'Särredovisning 51',
        tables: [{ name: 'klSarredovisning51', area: { top: 2, left: 0, rows: 3, columns: 4 } }],
      }),
    ];
    const texts = ['=1+1', '+46', '-', '@A1', '#REF!', '_x0041_'].map((text) => ({ text }));
    const first = { ...sampleSheet(), cells: [texts, ...sampleSheet().cells.slice(1)] };
    const grids = await office.recalculate(
      (await writeRapport(sampleRapport(first, ...sheets.slice(1)))).bytes,
    );
    expect(grids.map(({ blad }) => blad)).toEqual(['Driftredovisning', 'Särredovisning 51']);
    expect(grids[0]?.cells[0]).toEqual(['=1+1', '+46', '-', '@A1', '#REF!', '_x0041_']);
    expect(grids[1]?.cells.slice(2)).toEqual([
      ['Kod', 'Verksamhet', 'Utfall', 'Kommentar'],
      ['51', 'Äldreomsorg', 170_714],
      ['52', '<LSS> & "övrigt" 😀', -9_360.5],
      [null, 'Summa', 161_353.5],
    ]);
  });

  it('prints a written report', async () => {
    office.print((await writeRapport(sampleRapport())).bytes, 'utdata/libreoffice', 'exempelblad');
  });
});
