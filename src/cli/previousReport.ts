import type { Fel } from '../application/ports.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Grid } from '../reading/grid.ts';
import { isOwnGrid } from '../reading/tidigare/isOwnGrid.ts';
import { readFile } from 'node:fs/promises';
import { exists, fileReader } from './files.ts';

/**
 * The product's own sheets in the report that stands at `path`, so that what a person wrote in them is
 * carried over, with `overwrite` too. None when there is no file, or when it is somebody else's and
 * `overwrite` is set. Fel: `utfilFinns` when it is somebody else's otherwise; with the names of the
 * person's own sheets as its `blad` when a rewrite would lose them. A locked file is never replaced.
 */
export async function readPreviousReport(
  path: string,
  overwrite: boolean,
): Promise<Result<readonly Grid[], Fel>> {
  if (!(await exists(path))) return ok([]);
  const read = await fileReader(path).read();
  // A report that is only locked may hold what a person wrote: not to be replaced unread.
  if (!read.ok && ['krypterad', 'ingenAtkomst'].includes(read.error.typ)) return read;
  const grids = read.ok ? read.value : [];
  const own = grids.filter(isOwnGrid);
  if (overwrite) return ok(own);
  if (own.length === 0) return err(foreign(path));
  const others = grids.filter((grid) => !isOwnGrid(grid));
  return others.length === 0 ? ok(own) : err(withOtherSheets(path, others));
}

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

const withOtherSheets = (path: string, sheets: readonly Grid[]): Fel => ({
  typ: 'utfilFinns',
  bok: path,
  blad: sheets.map(({ blad }) => blad).join(', '),
  detalj: 'The report also holds sheets that are not the program’s',
});
