import type { Angivet, AngivnaAntal } from '../../domain/mal/malunderlag.ts';
import { readAntal } from './ord/readAntal.ts';
import { readBedomning } from './ord/readBedomning.ts';
import type { Judgement } from './tabeller/goalPart.ts';

/** The judgement that a person's words give; null where they judge nothing. */
export function readAngivet({ text, cell, iStatuskolumn, prognos }: Judgement): Angivet | null {
  const read = readBedomning(text, iStatuskolumn);
  return read && { status: read.status, vantat: read.vantat || prognos, text, cell };
}

/** The count of indicators that a person's words give; null where they count none. */
export function readAngivnaAntal({ text, cell }: Judgement): AngivnaAntal | null {
  const read = readAntal(text);
  return read && { ...read, cell };
}
