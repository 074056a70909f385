import type { Malvillkor } from '../../../domain/mal/malunderlag.ts';
import { matchForandring } from './matchForandring.ts';
import { matchVarde } from './matchVarde.ts';
import { newMal, type MalMatch } from './newMal.ts';
import { PLATS } from './enheter.ts';

type Tecken = readonly [monster: string, villkor: Malvillkor, strikt: boolean];

/** Longest first: "inte över" goes before "över". */
const tecken: readonly Tecken[] = [
  [
    '(?:inte|ej|icke) (?:överstig\\p{L}*|över|högre än|mer än|fler än|längre än|större än)',
    '<=',
    false,
  ],
  [
    '(?:inte|ej|icke) (?:understig\\p{L}*|under|lägre än|mindre än|färre än|kortare än)',
    '>=',
    false,
  ],
  ['≥|minst|lägst|åtminstone|minimum|min\\.?(?= ?\\d)|fr\\.?o\\.?m\\.?|från och med', '>=', false],
  ['≤|högst|max(?:imalt|imum|\\.)?|som mest|upp till|inom', '<=', false],
  ['>|över|överstig\\p{L}*|mer än|fler än|högre än|större än|längre än', '>=', true],
  ['<|under|understig\\p{L}*|mindre än|färre än|lägre än|kortare än', '<=', true],
  ['=|exakt|lika med', '=', false],
];
const signs = tecken.map(
  ([monster, villkor, strikt]) =>
    [new RegExp(`^(?:${monster})(?!\\p{L})[ :]*`, 'u'), villkor, strikt] as const,
);
const after = [
  [
    /^,? ?(?:eller|och) (?:mer|högre|fler|bättre|längre|större|över|uppåt)(?!\p{L})|^,? ?(?:som )?(?:minst|lägst|minimum)(?!\p{L})/u,
    '>=',
  ],
  [
    /^,? ?(?:eller|och) (?:mindre|lägre|färre|kortare|under|nedåt)(?!\p{L})|^,? ?(?:som )?(?:högst|mest|max|maximalt)(?!\p{L})/u,
    '<=',
  ],
] as const;
const between = /^ ?(?:-|till|och|t\.?o\.?m\.?) ?/u;

/**
 * The målvärde that a folded text begins with: a bound, a range, a change, a yes; or null.
 * @example matchMal('minst 80 %') // { mal: { villkor: '>=', varde: 80, enhet: '%', … }, langd: 10 }
 */
export function matchMal(text: string): MalMatch | null {
  return (
    matchOthers(text) ??
    matchForandring(text) ??
    matchYes(text) ??
    matchPlace(text) ??
    matchRange(text) ??
    matchBound(text)
  );
}

/** "topp 50", "bland de 50 bästa": a place among others; a share of them is none that can be compared. */
function matchPlace(text: string): MalMatch | null {
  const match =
    /^(?:(?:bland )?topp ?(\d{1,3})|bland (?:de |landets |länets |sveriges )?(\d{1,3}) (?:bästa|främsta|högst rankade))(?![\d,.]| ?(?:%|procent))(?: kommuner(?:na)?| i (?:landet|riket|länet|sverige)| av (?:landets|sveriges|länets) kommuner)*/u.exec(
      text,
    );
  if (!match) return null;
  const varde = Number(match[1] ?? match[2]);
  return { mal: newMal({ villkor: '<=', varde, enhet: PLATS }), langd: match[0].length };
}

const others =
  /^(?:(minst|högst)? ?i nivå med|(?:(högre|bättre)|(lägre)) än|(över)|(under)) (?:riket|rikssnittet|rikets snitt|snittet|genomsnittet|medel(?:värdet)?|länet|länssnittet|liknande kommuner|jämförbara kommuner)(?: i (?:riket|landet|länet))?,? ?[(:]? ?(?:som är |är )?/u;

/** "i nivå med riket (79 %)": what others have is a bound where it stands there. */
function matchOthers(text: string): MalMatch | null {
  const match = others.exec(text);
  const own = match && matchVarde(text.slice(match[0].length));
  if (!match || !own) return null;
  const [start, , better, lower, above, below] = match;
  const { varde, enhet } = own.varde;
  const isBart = (lower ?? above ?? below) === undefined && !/^(?:högst|högre)/u.test(start);
  const villkor = (lower ?? below) !== undefined || start.startsWith('högst') ? '<=' : '>=';
  const strikt = (better ?? lower ?? above ?? below) !== undefined;
  const langd = start.length + own.langd;
  return { mal: newMal({ villkor, varde, enhet, strikt, bart: isBart }), langd };
}

function matchYes(text: string): MalMatch | null {
  const yes = /^ja(?![\p{L}\d/])/u.exec(text);
  return yes ? { mal: newMal({ villkor: 'ja', enhet: 'ja/nej' }), langd: 2 } : null;
}

/** "3-5 dagar", "mellan 80 och 90 %"; the hyphen between two numbers is never a minus. */
function matchRange(text: string): MalMatch | null {
  const start = /^(?:mellan|från|intervallet|inom intervallet)[ :]+/u.exec(text)?.[0] ?? '';
  const low = matchVarde(text.slice(start.length));
  if (!low) return null;
  const middle = start.length + low.langd;
  const dash = between.exec(text.slice(middle))?.[0];
  if (dash === undefined || (dash.includes('och') && start === '')) return null;
  const high = matchVarde(text.slice(middle + dash.length));
  if (!high || /^[+-]/.test(text.slice(middle + dash.length))) return null;
  // "85 % till 2026" ends in a year.
  if (/^(?:19|20)\d\d(?!\d)/.test(text.slice(middle + dash.length)) && high.varde.enhet === null) {
    return null;
  }
  const varde = low.varde.varde ?? 0;
  const till = high.varde.varde ?? 0;
  const enhet = high.varde.enhet ?? low.varde.enhet;
  if (varde >= till || (low.varde.enhet ?? enhet) !== enhet) return null;
  return {
    mal: newMal({ villkor: '=', varde, till, enhet }),
    langd: middle + dash.length + high.langd,
  };
}

function matchBound(text: string): MalMatch | null {
  const sign = signs.find(([pattern]) => pattern.test(text));
  const start = sign?.[0].exec(text)?.[0].length ?? 0;
  const match = matchVarde(text.slice(start));
  if (!match) return null;
  const { varde, enhet } = match.varde;
  const end = start + match.langd;
  if (sign) return { mal: newMal({ villkor: sign[1], varde, enhet, strikt: sign[2] }), langd: end };
  const rest = text.slice(end);
  const word = after.find(([pattern]) => pattern.test(rest));
  if (!word) return { mal: newMal({ varde, enhet, bart: true }), langd: end };
  const langd = end + (word[0].exec(rest)?.[0].length ?? 0);
  return { mal: newMal({ villkor: word[1], varde, enhet }), langd };
}
