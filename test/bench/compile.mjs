// Compiles the product's functions and the benches to plain JavaScript in dist/bench, so that they are
// measured as they run and not through a test runner, which slows down small functions several times over.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the compiled files stand, with the same folders as the sources. */
export const compiled = join(root, 'dist', 'bench');

/** What the benches call, and they themselves. */
const folders = [
  ...['domain', 'reading', 'report', 'application'].map((room) => join('src', room)),
  join('test', 'bench'),
  join('test', 'builders'),
];

const options = {
  jsc: {
    parser: { syntax: 'typescript' },
    target: 'es2022',
    rewriteRelativeImportExtensions: true,
  },
  module: { type: 'es6' },
};

/** Writes every source file anew. */
export function compile() {
  rmSync(compiled, { recursive: true, force: true });
  for (const folder of folders)
    for (const file of readdirSync(join(root, folder), { recursive: true }))
      if (/(?<!\.d)\.ts$/.test(file) && !file.includes('node_modules')) write(join(folder, file));
}

function write(file) {
  const source = readFileSync(join(root, file), 'utf8');
  const target = join(compiled, file.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, transformSync(source, { ...options, filename: file }).code);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compile();
