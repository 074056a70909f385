import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

const root = path.resolve(__dirname, '../..');

/**
 * The folder of a production build with office.js in it, as `npm run build -- --env officejs=self` makes
 * it, so that a page needs no network. It is built once in a run of the tests: by the file that needs it
 * first, while the others wait.
 * @throws Error with what webpack said when it can't be built
 */
export async function buildPane(): Promise<string> {
  const run = process.env['KOSTNADSLAGE_RUN'] ?? '';
  const folder = path.join(run, 'build');
  const outcome = path.join(run, 'build.txt');
  if (begin(path.join(run, 'build-begun'))) writeFileSync(outcome, await build(folder));
  while (!existsSync(outcome)) await setTimeout(100);
  const trouble = readFileSync(outcome, 'utf8');
  if (trouble !== '') throw new Error(trouble);
  return folder;
}

/** Whether nobody has made the folder before: only one can. */
function begin(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch {
    return false;
  }
}

/** What went wrong, "" for nothing. */
async function build(folder: string): Promise<string> {
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const options = ['--mode', 'production', '--env', 'officejs=self', '--env', `ut=${folder}`];
  try {
    await promisify(execFile)(process.execPath, [webpack, ...options], { cwd: root });
    return '';
  } catch (error) {
    const { stdout = '' } = error as { readonly stdout?: string };
    return `${stdout}\n${String(error)}`;
  }
}
