import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { readWorkbook } from '../adapters/xlsx/readWorkbook.ts';
import type { Fel, WorkbookReader } from '../application/ports.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { codeOf } from './codeOf.ts';

/** A bigger workbook would not fit unpacked either. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** Reads the workbook in the file at `path`; its Grids carry the file's base name. */
export const fileReader = (path: string): WorkbookReader => ({
  read: async (options) => {
    const bytes = await readBytes(path);
    return bytes.ok ? readWorkbook(bytes.value, basename(path), options) : bytes;
  },
});

/** A file's bytes, or why not: `filSaknas`, `ingenAtkomst`, `ejXlsx` for a folder, `forStort`. */
export async function readBytes(path: string): Promise<Result<Uint8Array, Fel>> {
  const bok = basename(path);
  try {
    const facts = await stat(path);
    if (!facts.isFile()) return err({ typ: 'ejXlsx', bok, blad: null, detalj: 'Not a file' });
    if (facts.size > MAX_FILE_BYTES)
      return err({ typ: 'forStort', bok, blad: null, detalj: `${facts.size} bytes` });
    return ok(await readFile(path));
  } catch (error) {
    const typ = codeOf(error) === 'ENOENT' ? 'filSaknas' : 'ingenAtkomst';
    // Where a file is missing, the path as given helps more than its last part.
    return err({ typ, bok: path, blad: null, detalj: String(error) });
  }
}

/** Whether there is something at the path. */
export const exists = async (path: string): Promise<boolean> => (await factsOf(path)) !== null;

/** Whether two paths lead to one and the same file, through links and any way of spelling too. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([factsOf(a), factsOf(b)]);
  return one !== null && other !== null && one.dev === other.dev && one.ino === other.ino;
}

async function factsOf(path: string): Promise<{ dev: bigint; ino: bigint } | null> {
  try {
    return await stat(path, { bigint: true });
  } catch {
    return null;
  }
}
