import { readExtras } from '../adapters/xlsx/readExtras.ts';
import { readWorkbook } from '../adapters/xlsx/readWorkbook.ts';
import type { Fel } from '../application/ports.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Grid } from '../reading/grid.ts';
import { isOwnGrid } from '../reading/tidigare/isOwnGrid.ts';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { exists, readBytes } from './files.ts';
import { findForluster } from './findForluster.ts';

/**
 * The product's own sheets in the report that stands at `path`, so that what a person wrote in them is
 * carried over, with `overwrite` too. None when there is no file, or when it is somebody else's and
 * `overwrite` is set. Fel: `utfilFinns` when it is somebody else's otherwise; with `forluster` when it
 * is ours and a rewrite would lose some of what a person has in it. A file that may be a report but
 * cannot be read (`utfilTrasig`, `krypterad`, `forStort` …) is never replaced.
 */
export async function readPreviousReport(
  path: string,
  overwrite: boolean,
): Promise<Result<readonly Grid[], Fel>> {
  if (!(await exists(path))) return ok([]);
  const bytes = await readBytes(path);
  const read = bytes.ok ? await readWorkbook(bytes.value, basename(path)) : bytes;
  if (!read.ok && !noWorkbook.has(read.error.typ)) return err(unread(path, read.error));
  const grids = read.ok ? read.value : [];
  const own = grids.filter(isOwnGrid);
  if (overwrite) return ok(own);
  if (own.length === 0 || !bytes.ok) return err(foreign(path));
  const extras = await readExtras(bytes.value);
  if (!extras.ok) return err(unread(path, { bok: null, ...extras.error }));
  const forluster = findForluster(grids, extras.value);
  return forluster.length === 0 ? ok(own) : err({ ...withMore(path), forluster });
}

/** What is certainly no report of ours; anything else that cannot be read may hold a person's text. */
const noWorkbook: ReadonlySet<Fel['typ']> = new Set(['ejXlsx', 'gammaltFormat']);

const unread = (path: string, fel: Fel): Fel =>
  fel.typ === 'trasig' ? { ...fel, typ: 'utfilTrasig', bok: path } : { ...fel, bok: path };

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

const withMore = (path: string): Fel => ({
  typ: 'utfilFinns',
  bok: path,
  blad: null,
  detalj: 'The report also holds what the program does not write',
});
