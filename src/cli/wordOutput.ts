import { basename } from 'node:path';

import { exportWord, fyllMall } from '../application/exportWord.ts';
import type { Korning } from '../application/foljUpp.ts';
import type { Fel } from '../application/ports.ts';
import type { Fynd } from '../domain/fynd/fynd.ts';
import { sortFynd } from '../domain/fynd/sortFynd.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { findObesvarade } from '../report/export/settleExportsvar.ts';
import type { RunRequest } from './args.ts';
import { exists, readBytes } from './files.ts';
import type { Output } from './saveFiles.ts';

/** The document that was asked for, none where none was, and the run with what was found in it. */
export interface WordOutput {
  readonly outputs: readonly Output[];
  readonly korning: Korning;
  readonly oanvanda: readonly string[];
}

/** Makes the document that a request asks for; a template is read and never written. */
export async function composeWord(
  { word, mall }: RunRequest,
  korning: Korning,
): Promise<Result<WordOutput, Fel>> {
  if (word === null) return ok({ outputs: [], korning, oanvanda: [] });
  if (mall === null) {
    const { docxWriter } = await import(/* webpackMode: "eager" */ '../adapters/docx/writeDocx.ts');
    const bytes = await exportWord(korning, docxWriter);
    return ok({ outputs: [{ path: word, bytes }], korning: withFynd(korning, []), oanvanda: [] });
  }
  const read = await readDocument(mall);
  if (!read.ok) return read;
  const { mallFiller } = await import(/* webpackMode: "eager" */ '../adapters/docx/fillMall.ts');
  const bok = basename(mall);
  const filled = await fyllMall(korning, mallFiller(read.value, bok), bok);
  if (!filled.ok) return filled;
  const { bytes, fynd, oanvanda } = filled.value;
  return ok({ outputs: [{ path: word, bytes }], korning: withFynd(korning, fynd), oanvanda });
}

/** The run with what was found in the document, and what nobody has answered before it leaves. */
function withFynd(korning: Korning, fynd: readonly Fynd[]): Korning {
  const { uppfoljning } = korning;
  const all = [...uppfoljning.fynd, ...findObesvarade(uppfoljning), ...fynd];
  return { ...korning, uppfoljning: { ...uppfoljning, fynd: sortFynd(all) } };
}

/**
 * Whether a document may be written at `path`: nothing there, one of ours that nobody has saved since, or
 * `overwrite`.
 */
export async function mayReplaceWord(path: string, overwrite: boolean): Promise<Result<null, Fel>> {
  if (overwrite || !(await exists(path))) return ok(null);
  const { isOwnDocx } = await import(/* webpackMode: "eager" */ '../adapters/docx/isOwnDocx.ts');
  const bytes = await readDocument(path);
  if (bytes.ok && (await isOwnDocx(bytes.value))) return ok(null);
  const detalj = 'The file is not as the program made it';
  return err({ typ: 'wordfilFinns', bok: path, blad: null, detalj });
}

async function readDocument(path: string): Promise<Result<Uint8Array, Fel>> {
  const bytes = await readBytes(path);
  return bytes.ok || bytes.error.typ !== 'ejXlsx' ? bytes : err({ ...bytes.error, typ: 'ejDocx' });
}
