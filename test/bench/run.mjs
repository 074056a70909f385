// Prints the measurements; nothing here passes or fails. `npm run bench -- prognoser` runs those whose
// name has the word in it. They run one after the other, each in a Node of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { compile, compiled } from './compile.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const jamforelse = join(here, 'jamforelse');
/** These need a page or a browser, which the tests know how to give them. */
const inJest = ['excel.bench.ts', 'panel.bench.ts'];

const words = process.argv.slice(2);
const chosen = readdirSync(here).filter(
  (file) =>
    file.endsWith('.bench.ts') && (words.length === 0 || words.some((word) => file.includes(word))),
);

installJamforelse();
compile();
const failed = chosen.filter((file) => runBench(file) !== 0);
process.exit(failed.length > 0 ? 1 : 0);

function runBench(file) {
  return inJest.includes(file)
    ? runNode([
        join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
        '--testMatch',
        `**/test/bench/${file}`,
        '--silent=false',
      ])
    : runNode([join(compiled, 'test', 'bench', file.replace(/\.ts$/, '.js'))]);
}

function runNode(args) {
  const env = { ...process.env, JAMFORELSE: jamforelse };
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status;
}

/** What the product is measured against is fetched once; without a package registry it is left out. */
function installJamforelse() {
  if (!chosen.some((file) => file.startsWith('kostnadslage'))) return;
  if (existsSync(join(jamforelse, 'node_modules', '.package-lock.json'))) return;
  console.log('Hämtar arquero och DuckDB, en gång …');
  const { status } = spawnSync(
    'npm',
    ['install', '--prefix', jamforelse, '--no-package-lock', '--no-audit', '--no-fund', '--silent'],
    { cwd: root, shell: process.platform === 'win32', stdio: 'inherit' },
  );
  if (status !== 0) console.log('De gick inte att hämta här. Raderna om dem säger det.');
}
