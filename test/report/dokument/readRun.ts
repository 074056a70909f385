import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readWorkbook } from '../../../src/adapters/xlsx/readWorkbook.ts';
import { foljUpp, type Korning } from '../../../src/application/foljUpp.ts';

/** The run of an example workbook. */
export async function readRun(name: string): Promise<Korning> {
  const file = join(__dirname, '..', '..', '..', 'exempel', name);
  const read = await readWorkbook(readFileSync(file), name);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return foljUpp(read.value);
}

/** The examples, by name. */
export const exempel = [
  'askersund-2025-delar.xlsx',
  'huvudbok-2025-08.xlsx',
  'lekeberg-2025.xlsx',
  'stokig.xlsx',
] as const;
