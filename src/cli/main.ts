#!/usr/bin/env node
import { readFileSync } from 'node:fs';

import { codeOf } from './codeOf.ts';
import { runCli } from './runCli.ts';

// `kostnadslage … | head` closes the pipe when it has seen enough; that is no fault of anybody's.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (codeOf(error) !== 'EPIPE') throw error;
  });

process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  version: readVersion(),
});

function readVersion(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : '';
}
