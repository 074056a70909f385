import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The folder of Microsoft's unmodified office.js, with every file that it loads by itself. */
export function officeJsFolder(): string {
  const here = createRequire(join(process.cwd(), 'package.json'));
  return dirname(here.resolve('@microsoft/office-js/dist/office.js'));
}

/** The path of one file of office.js: "excel-win32-16.01.js". */
export function officeJsFile(name: string): string {
  return join(officeJsFolder(), name);
}
