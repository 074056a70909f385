// A folder for what the files of one run of the tests share; its path stands in the environment of them all.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

export default function makeRunFolder() {
  process.env.KOSTNADSLAGE_RUN = mkdtempSync(join(tmpdir(), 'kostnadslage-run-'));
}
