import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { writeRapport } from '../../src/adapters/xlsx/writeRapport.ts';
import type { Rapport } from '../../src/report/rapport.ts';
import { buildEkonomi, buildYear } from '../builders/ekonomi.ts';
import { runForecast } from '../report/forecastRun.ts';
import { openOffice } from './office.ts';

const FOLDER = 'utdata/libreoffice';

const MONTHS = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');

/** A report whose sheet "Diagram" has so many charts: one for the whole, one for each verksamhet. */
function compose(charts: number): Rapport {
  const koder = Array.from({ length: charts - 1 }, (_, at) => String(5110 + 100 * at));
  const serier = koder.flatMap((kod, at) => {
    const month = 100_000_000 * (at + 1);
    return [
      buildYear('utfall', 2025, new Array<number>(8).fill(month + 10_000_000), kod),
      buildYear('budget', 2025, new Array<number>(12).fill(month), kod),
    ];
  });
  const kodplan = koder.map((kod, at) => {
    const namn = `Område ${at + 1}`;
    return { kod, namn, grupp: kod.slice(0, 2), gruppnamn: namn };
  });
  const { sheets } = runForecast(buildEkonomi(serier, '2025-08', { kodplan }));
  return { title: 'Diagram', sheets };
}

/** The months of the table's rows on each page of the sheet "Diagram". A chart covers the rows of its own. */
const monthsByPage = (pdf: string): readonly (readonly string[])[] =>
  execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
    .split('\f')
    .filter((page) => page.trimStart().startsWith('Diagram'))
    .map((page) => [...page.matchAll(tableRow)].map(([, month = '']) => month));

const tableRow = new RegExp(
  `^\\s*(?:\\d+\\s+)?(?:Summa|Område \\d+)\\s+(${MONTHS.join('|')})\\s`,
  'gmu',
);

describe('the sheet "Diagram" as LibreOffice prints it', () => {
  const office = openOffice();
  afterAll(() => {
    office.close();
  });

  it.each([
    [2, [2]],
    [3, [3]],
    [4, [3, 1]],
    [5, [3, 2]],
    [9, [3, 3, 3]],
  ])(
    'has all of its %i charts whole, page by page',
    async (count, perPage) => {
      const name = `diagram-${count}`;
      office.print((await writeRapport(compose(count))).bytes, FOLDER, name);
      const whole = perPage.map((charts) => new Array<string[]>(charts).fill(MONTHS).flat());
      expect(monthsByPage(join(FOLDER, `${name}.pdf`))).toEqual(whole);
    },
    120_000,
  );
});
