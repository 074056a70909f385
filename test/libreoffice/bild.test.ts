import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readWorkbook } from '../../src/adapters/xlsx/readWorkbook.ts';
import { writeRapport } from '../../src/adapters/xlsx/writeRapport.ts';
import { foljUpp } from '../../src/application/foljUpp.ts';
import { openOffice } from './office.ts';

const FOLDER = 'utdata/libreoffice';

/** A part of a page that is put in docs, in dots of `r` to the inch, as pdftoppm takes them. */
type Piece = Readonly<Record<'r' | 'x' | 'y' | 'W' | 'H', number>>;

interface Bild {
  readonly bok: string;
  /** What the page begins with. */
  readonly titel: string;
  readonly namn: string;
  readonly piece: Piece;
}

const bilder: readonly Bild[] = [
  {
    bok: 'askersund-2025-delar',
    titel: 'Driftredovisning',
    namn: 'driftredovisning',
    piece: { r: 136, x: 42, y: 53, W: 1507, H: 349 },
  },
  {
    bok: 'huvudbok-2025-08',
    titel: 'Kostnadsläge Hemtjänst norr',
    namn: 'blad-hemtjanst-norr',
    piece: { r: 170, x: 49, y: 78, W: 1904, H: 391 },
  },
  {
    bok: 'huvudbok-2025-08',
    titel: 'Helårsprognos',
    namn: 'blad-helarsprognos',
    piece: { r: 200, x: 60, y: 90, W: 2222, H: 455 },
  },
  {
    bok: 'huvudbok-2025-08',
    titel: 'Diagram',
    namn: 'blad-diagram',
    piece: { r: 110, x: 27, y: 42, W: 1248, H: 735 },
  },
];

describe('the pictures of report sheets in docs', () => {
  const office = openOffice();
  afterAll(() => {
    office.close();
  });

  it.each([...new Set(bilder.map(({ bok }) => bok))])(
    'are pages of the report of %s, as LibreOffice prints it',
    async (bok) => {
      const read = await readWorkbook(
        readFileSync(join(__dirname, '../../exempel', `${bok}.xlsx`)),
        `${bok}.xlsx`,
      );
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      office.print((await writeRapport(foljUpp(read.value).rapport)).bytes, FOLDER, bok);
      const pdf = join(FOLDER, `${bok}.pdf`);
      for (const { titel, namn, piece } of bilder.filter((bild) => bild.bok === bok)) {
        const page = pageOf(pdf, titel);
        const area = Object.entries(piece).flatMap(([name, dots]) => [`-${name}`, String(dots)]);
        const range = ['-f', page, '-l', page].map(String);
        const picture = join('docs/bilder', namn);
        execFileSync('pdftoppm', ['-png', '-singlefile', ...range, ...area, pdf, picture]);
        expect(existsSync(`${picture}.png`)).toBe(true);
      }
    },
    120_000,
  );
});

/** The 1-based number of the page that begins with `titel`. */
function pageOf(pdf: string, titel: string): number {
  const pages = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).split('\f');
  const at = pages.findIndex((page) => page.trimStart().startsWith(titel));
  if (at < 0) throw new Error(`No page begins with ${titel}`);
  return at + 1;
}
