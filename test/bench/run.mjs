// Prints the measurements; nothing here passes or fails. Each *.bench.ts runs under jest, which compiles
// the sources and gives office.js the page that it needs.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const jest = fileURLToPath(new URL('../../node_modules/jest/bin/jest.js', import.meta.url));
const only = process.argv.slice(2);
const options = [
  '--testMatch',
  '**/test/bench/**/*.bench.ts',
  '--runInBand',
  '--silent=false',
  ...only,
];
const { status } = spawnSync(process.execPath, [jest, ...options], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
