import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';

import { ansvarskoder, drawPostings, verksamhetskoder } from './ledgerBook.ts';

const SHEETS = 40;
const MANADER = 8;
const VERKSAMHETER = 6;
/** One for each sheet × verksamhet × month. */
export const FORMULAS = SHEETS * MANADER * VERKSAMHETER;

// By default LibreOffice trusts the values that stand beside the formulas; 0 is "always compute anew".
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** What the job takes as formulas in LibreOffice, from file to file, in ms; null where it is not installed. */
export async function timeSumifs(rows: number, folder: string): Promise<number | null> {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
  const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless'];
  // The first start makes the rest of the profile, which is no part of the job.
  if (spawnSync('soffice', [...options, '--terminate_after_init']).status !== 0) return null;
  const source = join(folder, 'sumifs.xlsx');
  writeFileSync(source, await writeSumifs(rows));
  const start = performance.now();
  const out = join(folder, 'sumifs');
  const { status } = spawnSync('soffice', [
    ...options,
    '--convert-to',
    'xlsx',
    '--outdir',
    out,
    source,
  ]);
  return status === 0 ? performance.now() - start : null;
}

const writeSumifs = (rows: number): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      { name: 'Huvudbok', rows: drawPostings(rows) },
      ...Array.from({ length: SHEETS }, (_, at) => ({
        name: `Enhet ${at + 1}`,
        rows: Array.from({ length: VERKSAMHETER }, (__, row) => [verksamhetskoder[row]!]),
        cells: formulasOf(rows, ansvarskoder[at % ansvarskoder.length]!),
      })),
    ],
  });

function formulasOf(rows: number, ansvar: string): Map<string, { formula: string }> {
  const column = (letter: string): string => `Huvudbok!$${letter}$2:$${letter}$${rows + 1}`;
  const cells = new Map<string, { formula: string }>();
  for (let row = 0; row < VERKSAMHETER; row++)
    for (let month = 1; month <= MANADER; month++) {
      const where = `${column('B')},"${ansvar}",${column('C')},$A${row + 1},${column('A')},"2025-0${month}"`;
      cells.set(`${row},${month}`, { formula: `SUMIFS(${column('F')},${where})` });
    }
  return cells;
}
