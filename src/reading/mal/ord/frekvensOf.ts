import type { Frekvens } from '../../../domain/mal/malunderlag.ts';
import { foldMaltext } from '../varden/foldMaltext.ts';

/** The most frequent first: "månadsvis och årligen" is followed each month. */
const words: readonly (readonly [Frekvens, RegExp])[] = [
  [
    'manad',
    /månadsvis|månatlig|månadsuppföljning|varje månad|(?:gång|ggr|mäts) (?:per|i|\/) ?månad/u,
  ],
  ['kvartal', /kvartal/u],
  ['tertial', /tertial|(?:tre|3) (?:gånger|ggr) (?:per|om) ?år/u],
  ['halvar', /halvår|(?:två|2) (?:gånger|ggr)(?: per| om|\/| \/)? ?år/u],
  [
    'ar',
    /årlig|årsvis|årsmätning|årsmått|varje år|(?:en|1) (?:gång|ggr)(?: per| om|\/| \/)? ?år|(?:^|[,;–(-] ?)(?:per )?(?:hel)?år[).]?$|helårs(?:mått|vis)/u,
  ],
];

/**
 * How often it is measured, where mått or name says so; null otherwise.
 * @example frekvensOf('Verksamhetssystem – Antal, halvårsvis') // "halvar"
 */
export function frekvensOf(text: string | null): Frekvens | null {
  const folded = foldMaltext(text ?? '');
  return words.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
