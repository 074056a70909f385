import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(__dirname, '../..');

/** A production build with office.js in it, in a folder of its own. */
export interface PaneBuild {
  readonly folder: string;
  readonly remove: () => void;
}

/** Builds the add-in as `npm run build -- --env officejs=self` does, so that a page needs no network. */
export function buildPane(): PaneBuild {
  const folder = mkdtempSync(path.join(tmpdir(), 'kostnadslage-build-'));
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const options = ['--mode', 'production', '--env', 'officejs=self', '--env', `ut=${folder}`];
  execFileSync(process.execPath, [webpack, ...options], { cwd: root, stdio: 'pipe' });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
