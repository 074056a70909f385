import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// npx looks for a command in node_modules/.bin first; a package's own commands are not put there by
// npm, and npx would install the package into a cache of its own at every new checkout.
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'node_modules', '.bin');
const link = join(folder, 'kostnadslage');

if (existsSync(join(root, 'node_modules'))) {
  mkdirSync(folder, { recursive: true });
  rmSync(link, { force: true });
  if (process.platform === 'win32') {
    writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\dist\\cli\\main.js" %*\r\n');
  } else {
    writeFileSync(
      link,
      '#!/bin/sh\nexec node "$(dirname "$(readlink -f "$0")")/../../dist/cli/main.js" "$@"\n',
      { mode: 0o755 },
    );
  }
}
