import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

import { readWorkbook } from '../../../src/adapters/xlsx/readWorkbook.ts';
import { writeRapport } from '../../../src/adapters/xlsx/writeRapport.ts';
import { sampleRapport } from './sampleRapport.ts';

type Cells = Readonly<Record<string, unknown>>;

/** The texts, numbers and truth values of every sheet as the library alone reads them, by place. */
async function byLibrary(bytes: Uint8Array): Promise<Cells> {
  const { sheets } = await readXlsx(bytes);
  return Object.fromEntries(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row, r) =>
        row.flatMap((value, c) => (isPlain(value) ? [[`${name} ${r},${c}`, value] as const] : [])),
      ),
    ),
  );
}

/** The same cells as we read them. */
async function byUs(bytes: Uint8Array): Promise<Cells> {
  const read = await readWorkbook(bytes, 'bok.xlsx');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return Object.fromEntries(
    read.value.flatMap(({ blad, top, left, cells }) =>
      cells.flatMap((row, r) =>
        row.flatMap((value, c) =>
          isPlain(value) ? [[`${blad} ${top + r},${left + c}`, value] as const] : [],
        ),
      ),
    ),
  );
}

const isPlain = (value: unknown): boolean =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && value !== '');

describe('what is read beside the library', () => {
  const folder = join(__dirname, '../../../exempel');
  const books = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

  it.each(books)('is what the library reads by itself: %s', async (book) => {
    const bytes = readFileSync(join(folder, book));
    const ours = await byUs(bytes);
    expect(Object.keys(ours).length).toBeGreaterThan(50);
    expect(ours).toEqual(await byLibrary(bytes));
  });

  it('is so for our own reports too, whose cells are written beside the library', async () => {
    const { bytes } = await writeRapport(sampleRapport());
    const ours = await byUs(bytes);
    expect(Object.keys(ours).length).toBeGreaterThan(10);
    expect(ours).toEqual(await byLibrary(bytes));
  });

  it('is so for cells of any kind in any place', async () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0),
      fc.integer(),
      fc.boolean(),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        ' mellan ',
        '<a & b>',
        '_x0041_',
        '0510',
        '=1+1',
        'rad\nbruten',
        '1e5',
        ']]>',
      ),
    );
    const rows = fc.array(fc.array(value, { maxLength: 30 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const bytes = await writeXlsx({ sheets: [{ name: 'Blad', rows: cells }] });
        expect(await byUs(bytes)).toEqual(await byLibrary(bytes));
      }),
      { numRuns: 150 },
    );
  });
});
