import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { readWorkbook } from '../../src/adapters/xlsx/readWorkbook.ts';
import { writeRapport } from '../../src/adapters/xlsx/writeRapport.ts';
import { foljUpp } from '../../src/application/foljUpp.ts';
import type { Rapport } from '../../src/report/rapport.ts';
import { compareFormulas, isSameValue } from './formulas.ts';
import { openOffice } from './office.ts';

// EXEMPEL names another folder of workbooks to try.
const folder = process.env['EXEMPEL'] ?? join(__dirname, '../../exempel');
const books = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

async function rapportOf(book: string): Promise<Rapport> {
  const read = await readWorkbook(readFileSync(join(folder, book)), book);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return foljUpp(read.value).rapport;
}

describe.each(books)('the report on %s in LibreOffice', (book) => {
  const office = openOffice();
  afterAll(() => {
    office.close();
  });

  it('gives the report’s own values in every formula', async () => {
    const rapport = await rapportOf(book);
    const grids = await office.recalculate((await writeRapport(rapport)).bytes);
    const compared = rapport.sheets.flatMap((sheet, index) => {
      const grid = grids[index];
      return grid ? compareFormulas(sheet, grid) : [];
    });
    expect(compared.length).toBeGreaterThan(0);
    expect(compared.filter(({ stated, computed }) => !isSameValue(stated, computed))).toEqual([]);
  });

  it('prints, each sheet one page wide', async () => {
    const name = basename(book, '.xlsx');
    const { bytes } = await writeRapport(await rapportOf(book));
    office.print(bytes, 'utdata/libreoffice', name);
    expect(existsSync(`utdata/libreoffice/${name}.pdf`)).toBe(true);
  });
});
