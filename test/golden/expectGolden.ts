import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Expects a text to be what the file `name` beside this one holds. Where it is not, the text is written
 * beside it with "-changed" in its name: look at the difference, and let it take the file's place if it
 * is meant.
 */
export function expectGolden(name: string, text: string): void {
  const file = join(__dirname, name);
  const changed = join(__dirname, name.replace(/(\.\w+)$/, '-changed$1'));
  const normal = `${text.replace(/[ \t]+$/gm, '').trimEnd()}\n`;
  const golden = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : null;
  if (golden === normal) rmSync(changed, { force: true });
  else writeFileSync(changed, normal);
  expect(normal).toBe(golden ?? `(no file ${name})`);
}
