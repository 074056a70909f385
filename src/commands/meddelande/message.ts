import type { Fel } from '../../application/ports.ts';
import { felText } from '../../report/text/felText.ts';
import { text } from '../text.sv.ts';

/** What a command tells a person: an error, or that there was nothing to report. */
export type Message = Pick<Fel, 'typ' | 'bok' | 'blad'> | 'nothingToReport';

const kinds: readonly Fel['typ'][] = [
  'cellredigering',
  'upptagen',
  'forStort',
  'ingenAtkomst',
  'skyddatBlad',
  'kommentarHindrar',
  'natverk',
  'hostfel',
  'avbruten',
];

/**
 * The address of the page that shows a message. It carries the kind and the sheet, never a sentence,
 * so that the page can't be made to say something else.
 */
export function messagePath(message: Message): string {
  if (message === 'nothingToReport') return 'meddelande.html';
  const { typ, blad } = message;
  return `meddelande.html?${new URLSearchParams({ typ, ...(blad === null ? {} : { blad }) }).toString()}`;
}

/** The sentence that an address of {@link messagePath} stands for. */
export function messageText(query: URLSearchParams): string {
  const typ = kinds.find((kind) => kind === query.get('typ'));
  if (typ === undefined) return text.nothingToReport;
  return felText({ typ, bok: null, blad: query.get('blad'), detalj: '' });
}
