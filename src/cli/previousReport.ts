import type { Fel } from '../application/ports.ts';
import { isOwnTableName } from '../domain/tidigare/egnaTabeller.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Grid } from '../reading/grid.ts';
import { readFile } from 'node:fs/promises';
import { exists, fileReader } from './files.ts';

/**
 * The sheets of the report that stands at `path`, so that what a person wrote in it is carried over;
 * none when there is no file, or when it is somebody else's and `overwrite` is set.
 * Fel: `utfilFinns` when it is somebody else's otherwise.
 */
export async function readPreviousReport(
  path: string,
  overwrite: boolean,
): Promise<Result<readonly Grid[], Fel>> {
  if (!(await exists(path))) return ok([]);
  const read = await fileReader(path).read();
  if (read.ok && isOwnReport(read.value)) return read;
  return overwrite ? ok([]) : err(foreign(path));
}

/** Whether every sheet is the product's own: one sheet of the user's would be lost in a rewrite. */
const isOwnReport = (grids: readonly Grid[]): boolean =>
  grids.length > 0 && grids.every(({ tables }) => tables.some(({ name }) => isOwnTableName(name)));

/** Whether a JSON file may be written at `path`: nothing there, one of ours, or `overwrite`. */
export async function mayReplaceJson(path: string, overwrite: boolean): Promise<Result<null, Fel>> {
  if (overwrite || !(await exists(path)) || (await isOwnJson(path))) return ok(null);
  return err(foreign(path));
}

async function isOwnJson(path: string): Promise<boolean> {
  try {
    const content: unknown = JSON.parse(await readFile(path, 'utf8'));
    return (
      typeof content === 'object' &&
      content !== null &&
      'format' in content &&
      ('tabeller' in content || 'matningar' in content)
    );
  } catch {
    return false;
  }
}

const foreign = (path: string): Fel => ({
  typ: 'utfilFinns',
  bok: path,
  blad: null,
  detalj: 'The file is not a report of the program',
});
