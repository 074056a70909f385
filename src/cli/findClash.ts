import { resolve } from 'node:path';

import type { RunRequest } from './args.ts';
import { isSameFile } from './files.ts';
import { text } from './text.sv.ts';

/** What is wrong when an output would take the place of an input or of the other output, else null. */
export async function findClash({ books, ut, json }: RunRequest): Promise<string | null> {
  const same = async (a: string, b: string): Promise<boolean> =>
    resolve(a) === resolve(b) || (await isSameFile(a, b));
  for (const output of [ut, json])
    for (const book of books)
      if (output !== null && (await same(output, book))) return text.utArIndata(output);
  return ut !== null && json !== null && (await same(ut, json)) ? text.sammaUtfil : null;
}
