import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readWorkbook } from '../../src/adapters/xlsx/readWorkbook.ts';
import { writeRapport } from '../../src/adapters/xlsx/writeRapport.ts';
import { foljUpp } from '../../src/application/foljUpp.ts';
import { openOffice } from './office.ts';

const BOK = 'askersund-2025-delar';
const FOLDER = 'utdata/libreoffice';
const BILD = 'docs/bilder/driftredovisning';

/** The upper part of the page, without its margins, in dots of 136 to the inch. */
const PIECE = { r: 136, x: 83, y: 87, W: 1424, H: 330 };

describe('the picture of a report sheet in docs', () => {
  const office = openOffice();
  afterAll(() => {
    office.close();
  });

  it('is the first sheet of the example’s report, as LibreOffice prints it', async () => {
    const source = readFileSync(join(__dirname, '../../exempel', `${BOK}.xlsx`));
    const read = await readWorkbook(source, `${BOK}.xlsx`);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    office.print((await writeRapport(foljUpp(read.value).rapport)).bytes, FOLDER, 'bild');
    const piece = Object.entries(PIECE).flatMap(([name, dots]) => [`-${name}`, String(dots)]);
    const page = ['-png', '-singlefile', '-f', '1', '-l', '1', ...piece];
    execFileSync('pdftoppm', [...page, join(FOLDER, 'bild.pdf'), BILD]);
    expect(existsSync(`${BILD}.png`)).toBe(true);
  });
});
