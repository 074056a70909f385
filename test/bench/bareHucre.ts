// The least that the job can take: reads a workbook and writes as many sheets and cells as our report has.
import { readFileSync, writeFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

const [source = '', target = '', counts = ''] = process.argv.slice(2);
const COLUMNS = 12;

const book = await readXlsx(readFileSync(source), { readStyles: true });
const sheets = counts.split(',').map((count, at) => ({
  name: `Blad ${at + 1}`,
  rows: Array.from({ length: Math.ceil(Number(count) / COLUMNS) }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) =>
      column < 2 ? `Verksamhet ${row} ${column}` : row * 7919 + column,
    ),
  ),
}));
if (book.sheets.length > 0) writeFileSync(target, await writeXlsx({ sheets }));
