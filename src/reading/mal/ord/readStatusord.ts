import type { Malstatus } from '../../../domain/mal/malunderlag.ts';
import type { Bedomning } from './readBedomning.ts';

const words: readonly (readonly [Malstatus, RegExp])[] = [
  [
    'uppnadd',
    /^(?:helt )?(?:(?:mål(?:et)?|nämndmål(?:et)?) )?(?:uppfyll[dt]a?|uppnå(?:dd?|tt|dda|s)|uppfylls|nås|nådd?a?|nått)(?: mål(?:et)?| helt| fullt ut)?$|^(?:grön|hög måluppfyllelse|god måluppfyllelse|full måluppfyllelse|mycket god måluppfyllelse|måluppfyllelsen?(?: är| bedöms som| bedöms vara)? (?:mycket god|god|hög))$/u,
  ],
  [
    'delvis',
    /^(?:(?:mål(?:et)?|nämndmål(?:et)?) )?(?:delvis(?: (?:uppfyll[dt]a?|uppnå(?:dd?|tt|dda|s)|uppfylls|nådd|nås))?|(?:uppnås|uppfylls|nås|uppnått|uppfyllt) delvis)$|^(?:gul|viss måluppfyllelse|medelhög måluppfyllelse|medelgod måluppfyllelse|delvis måluppfyllelse)$/u,
  ],
  [
    'ej',
    /^(?:(?:mål(?:et)?|nämndmål(?:et)?) )?(?:(?:ej|inte|icke) (?:uppfyll[dt]a?|uppnå(?:dd?|tt|dda|s)|uppfylls|nådd?|nås|nått)|(?:uppnås|uppfylls|nås) (?:ej|inte))(?: mål(?:et)?)?$|^(?:röd|låg måluppfyllelse|ingen måluppfyllelse|svag måluppfyllelse|otillräcklig måluppfyllelse|måluppfyllelsen?(?: är| bedöms som| bedöms vara)? låg)$/u,
  ],
  [
    'ejBedomd',
    /^(?:(?:ej|inte|icke) (?:bedömd|bedömt|bedömts|mätt|utvärderad|utvärderat)|går (?:ej|inte) att bedöma|bedömning saknas|kan (?:ej|inte) bedömas|grå|vit)$/u,
  ],
];
const column: readonly (readonly [Malstatus, RegExp])[] = [
  ['uppnadd', /^(?:ja|gr)$/u],
  ['delvis', /^(?:gu|till viss del)$/u],
  ['ej', /^(?:nej|r|rö)$/u],
];
/** A full dot alone says nothing: its colour, which a text doesn't have, is what it says. */
const symbols: readonly (readonly [Malstatus, RegExp])[] = [
  ['uppnadd', /🟢|🟩|😊|😀|😃|😄|🙂|☺|✅|✔|✓|☑|👍|💚/u],
  ['delvis', /◐|◑|🟡|🟨|🟠|😐|😕|💛|⚠/u],
  ['ej', /○|🔴|🟥|😒|😞|😟|☹|🙁|😠|❌|✖|✗|✘|☒|👎/u],
  ['ejBedomd', /⚪|⬜/u],
];
const decoration = /\p{Extended_Pictographic}|[●◐◑○⬜✓✗✘☒]|\u{FE0F}/gu;

/**
 * The judgement of a cell that holds a status word or symbol and nothing more, or null. "G" may be grön or
 * gul and is none. Word and symbol that differ are none.
 */
export function readStatusord(folded: string, iStatuskolumn: boolean): Bedomning | null {
  const word = folded
    .replace(decoration, ' ')
    .replace(/[\s.!:()*]+/gu, ' ')
    .trim()
    .replace(/^(?:status|bedömning) (?=\p{L})/u, '');
  const found = symbolsIn(folded);
  if (found.length > 1) return null;
  if (word === '') return found[0] === undefined ? null : { status: found[0], vantat: false };
  const lists = iStatuskolumn ? [...words, ...column] : words;
  const said = lists.find(([, pattern]) => pattern.test(word))?.[0];
  if (said === undefined || (found[0] !== undefined && found[0] !== said)) return null;
  return { status: said, vantat: false };
}

/** What the symbols of a text say. */
export const symbolsIn = (text: string): readonly Malstatus[] =>
  symbols.filter(([, pattern]) => pattern.test(text)).map(([status]) => status);
