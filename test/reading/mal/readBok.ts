import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/adapters/xlsx/readWorkbook.ts';
import type { Malunderlag } from '../../../src/domain/mal/malunderlag.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { readMal } from '../../../src/reading/mal/readMal.ts';

/** The sheets of an example workbook. */
export async function gridsOf(bok: string): Promise<readonly Grid[]> {
  const path = join(__dirname, '..', '..', '..', 'exempel', bok);
  const read = await readWorkbook(readFileSync(path), bok);
  if (!read.ok) throw new Error(read.error.detalj);
  return read.value;
}

/** What the sheets say of goals, without corrections. */
export const readGoals = (...grids: readonly Grid[]): Malunderlag =>
  readMal(grids, { rattelser: [], period: null });
