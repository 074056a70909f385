// Makes a bare checkout ready: packages, the built command line and, with --browser, a browser for the
// tests. Does nothing, quickly, when all is there. Node's own modules only: it runs before any package is.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { isInstalled } from './dependencies.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The rooms that the command line is built of (references of src/cli/tsconfig.json). */
const rooms = [
  ...['domain', 'reading', 'report', 'application'],
  ...['adapters/xml', 'adapters/zip', 'adapters/xlsx', 'adapters/docx', 'cli'],
];

/** How they become one file. */
const bundling = join(root, 'webpack.cli.config.js');

installPackages();
buildCommandLine();
if (process.argv.includes('--browser')) provideBrowser();

function installPackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = readJson(join(root, 'package-lock.json'));
  if (isInstalled(lock, existsSync(installed) ? readJson(installed) : null)) return;
  say('Installing packages (once, a minute or two) …');
  // The level is named because a silent caller would silence npm's errors too.
  const result = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (result.status !== 0) stop('npm ci failed; its message stands above.');
}

function buildCommandLine() {
  const built = join(root, 'dist', 'cli', 'main.js');
  if (existsSync(built) && statSync(built).mtimeMs >= newestSource()) return;
  say('Building the command line …');
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const result = run(process.execPath, [webpack, '--config', bundling]);
  if (result.status !== 0) stop('The command line could not be built; the errors stand above.');
}

function provideBrowser() {
  if (findBrowser()) return;
  const missing =
    'The tests of the task pane need a browser: install Chrome, Edge or Chromium, or set CHROME_PATH to one.';
  if (process.env.CHROME_PATH) stop(`CHROME_PATH names no program: ${process.env.CHROME_PATH}`);
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) stop(missing);
  say('Installing Chromium from the distribution (once) …');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['-qq', 'update'], quiet);
  run('apt-get', ['-qq', 'install', '-y', 'chromium'], quiet);
  if (!findBrowser()) stop(missing);
}

function newestSource() {
  const folders = rooms.map((room) => join(root, 'src', room));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((file) => join(folder, file)),
  );
  // Folders are counted too: their time changes when a file goes away.
  return Math.max(...[bundling, ...folders, ...files].map((place) => statSync(place).mtimeMs));
}

function runNpm(args) {
  // npm tells its own place to the scripts that it runs; without it the name must be looked up by a shell
  // on Windows, where npm is a command file.
  const own = process.env.npm_execpath;
  if (own && /npm-cli\.js$/.test(own)) return run(process.execPath, [own, ...args]);
  return run('npm', args, {}, process.platform === 'win32');
}

function run(program, args, env = {}, shell = false) {
  return spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    shell,
    stdio: 'inherit',
  });
}

function readJson(place) {
  return JSON.parse(readFileSync(place, 'utf8'));
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

function stop(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
