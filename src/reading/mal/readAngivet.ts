import type { Angivet, AngivnaAntal } from '../../domain/mal/malunderlag.ts';
import { readAntal } from './ord/readAntal.ts';
import { readBedomningar } from './ord/readBedomning.ts';
import type { Judgement } from './tabeller/goalPart.ts';

/** The judgements that a person's words give, of now and of the year's end; none where they judge nothing. */
export const readAngivet = ({
  text,
  cell,
  iStatuskolumn,
  prognos,
}: Judgement): readonly Angivet[] =>
  readBedomningar(text, iStatuskolumn).map(({ status, vantat }) => ({
    ...{ status, vantat: vantat || prognos, text, cell },
  }));

/** The count of indicators that a person's words give; null where they count none. */
export function readAngivnaAntal({ text, cell }: Judgement): AngivnaAntal | null {
  const read = readAntal(text);
  return read && { ...read, cell };
}
