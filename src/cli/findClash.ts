import { resolve } from 'node:path';

import type { RunRequest } from './args.ts';
import { isSameFile } from './files.ts';
import { text } from './text.sv.ts';

/** What is wrong when an output would take the place of an input or of the other output, else null. */
export async function findClash({
  books,
  ut,
  json,
  word,
  mall,
}: RunRequest): Promise<string | null> {
  const same = async (a: string, b: string): Promise<boolean> =>
    resolve(a) === resolve(b) || (await isSameFile(a, b));
  const outputs = [ut, json, word].filter((output) => output !== null);
  for (const output of outputs)
    for (const book of books) if (await same(output, book)) return text.utArIndata(output);
  for (const output of outputs)
    if (mall !== null && (await same(output, mall))) return text.utArMall(output);
  for (const [at, output] of outputs.entries())
    for (const other of outputs.slice(at + 1))
      if (await same(output, other)) return text.sammaUtfil;
  return null;
}
