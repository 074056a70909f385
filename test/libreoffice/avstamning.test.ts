import { writeRapport } from '../../src/adapters/xlsx/writeRapport.ts';
import { avstamningsrubrik as r } from '../../src/domain/tidigare/avstamningsord.ts';
import { kontroller } from '../builders/kontroll.ts';
import { runAvstamning, written } from '../report/avstamning/runs.ts';
import { compareFormulas, isSameValue } from './formulas.ts';
import { contrast, greyWords } from './greyWords.ts';
import { openOffice } from './office.ts';

describe('the sheet Avstämning in LibreOffice', () => {
  const office = openOffice();
  afterAll(() => {
    office.close();
  });

  const marked = written(runAvstamning(), 'Intäkter', { [r.granskad]: 'Ja', [r.orsak]: 'Oktober' });

  it.each([
    ['as compared', [], 'tkr'],
    ['in another unit', [], 'mnkr'],
    ['with a mark', marked, 'tkr'],
  ] as const)('gives the report’s own values in every formula: %s', async (_, earlier, enhet) => {
    const { sheets } = runAvstamning(kontroller, earlier, enhet);
    const bytes = (await writeRapport({ title: 'Avstämning', sheets })).bytes;
    const grids = await office.recalculate(bytes);
    const compared = sheets.flatMap((sheet, index) => {
      const grid = grids[index];
      return grid ? compareFormulas(sheet, grid) : [];
    });
    expect(compared.length).toBeGreaterThan(7);
    expect(compared.filter(({ stated, computed }) => !isSameValue(stated, computed))).toEqual([]);
  });

  it('prints so that every outcome is read without colour', async () => {
    const { sheets } = runAvstamning(kontroller, marked);
    const folder = 'utdata/libreoffice';
    const bytes = (await writeRapport({ title: 'Avstämning', sheets })).bytes;
    office.print(bytes, folder, 'avstamning');
    const words = greyWords(`${folder}/avstamning.pdf`);
    for (const word of ['Fel', 'Avrundning', 'Fel,']) {
      const printed = words.filter(({ text, fill }) => text === word && fill < 255);
      expect(printed.length).toBeGreaterThan(0);
      for (const { ink, fill } of printed) expect(contrast(fill, ink)).toBeGreaterThan(4.5);
    }
  });
});
