import { mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import type { Fel } from '../application/ports.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { exists } from './files.ts';

/** A file to write. */
export interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface Prepared extends Output {
  readonly target: string;
  readonly temporary: string;
  /** What stood there before, null for nothing. */
  readonly before: Uint8Array | null;
}

/**
 * Writes all the files or none: each is written beside its place, and only when all are there do they
 * take their places. Makes the folders that are missing. Fel: `kanInteSkriva` with the path as given.
 */
export async function saveFiles(outputs: readonly Output[]): Promise<Result<null, Fel>> {
  const prepared: Prepared[] = [];
  const moved: Prepared[] = [];
  let current = '';
  try {
    for (const output of outputs) {
      current = output.path;
      prepared.push(await prepare(output));
    }
    for (const file of prepared) {
      current = file.path;
      await rename(file.temporary, file.target);
      moved.push(file);
    }
    return ok(null);
  } catch (error) {
    await Promise.all(moved.map(putBack));
    await Promise.all(prepared.map(({ temporary }) => rm(temporary, { force: true })));
    return err({ typ: 'kanInteSkriva', bok: current, blad: null, detalj: String(error) });
  }
}

async function prepare(output: Output): Promise<Prepared> {
  await mkdir(dirname(output.path), { recursive: true });
  const there = await exists(output.path);
  // A link stays a link: what it leads to is replaced.
  const target = there ? await realpath(output.path) : output.path;
  const before = there ? await readFile(target) : null;
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, output.bytes, { flag: 'wx' });
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return { ...output, target, temporary, before };
}

const putBack = ({ target, before }: Prepared): Promise<void> =>
  before === null ? rm(target, { force: true }) : writeFile(target, before);
