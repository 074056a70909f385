import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { readWorkbook } from '../../src/adapters/xlsx/readWorkbook.ts';
import type { Grid } from '../../src/reading/grid.ts';

// By default LibreOffice trusts the values that stand beside the formulas: a file full of wrong ones
// would pass. 0 is "always compute anew". Figures are printed as in Sweden.
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
</oor:items>`;

/** A LibreOffice with a profile of its own that computes every formula anew when it opens a file. */
export interface Office {
  /** The sheets of a workbook after LibreOffice has computed and saved it. */
  readonly recalculate: (bytes: Uint8Array) => Promise<readonly Grid[]>;
  /** The pages of a workbook as printed, as pictures in `folder` named after `name`. */
  readonly print: (bytes: Uint8Array, folder: string, name: string) => void;
  readonly close: () => void;
}

/** Starts nothing yet; each call runs LibreOffice once. */
export function openOffice(): Office {
  const home = mkdtempSync(join(tmpdir(), 'kostnadslage-office-'));
  const profile = join(home, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
  const convert = (bytes: Uint8Array, format: string, folder: string, name: string): string => {
    const source = join(home, `${name}.xlsx`);
    writeFileSync(source, bytes);
    mkdirSync(folder, { recursive: true });
    const where = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const what = ['--headless', '--convert-to', format, '--outdir', folder, source];
    execFileSync('soffice', [where, ...what], { stdio: 'pipe', timeout: 120_000 });
    return join(folder, `${name}.${format}`);
  };
  return {
    recalculate: async (bytes) => {
      const saved = convert(bytes, 'xlsx', join(home, 'recalculated'), 'rapport');
      const read = await readWorkbook(readFileSync(saved), 'rapport.xlsx');
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      return read.value;
    },
    print: (bytes, folder, name) => {
      const pdf = convert(bytes, 'pdf', folder, name);
      execFileSync('pdftoppm', ['-png', '-r', '80', pdf, pdf.replace(/\.pdf$/, '')]);
    },
    close: () => {
      rmSync(home, { recursive: true, force: true });
    },
  };
}
