import { foldMaltext, LANGSTA_VARDETEXT } from './foldMaltext.ts';
import { isHarmless, isPlainProse } from './isHarmless.ts';
import { matchMal } from './matchMal.ts';
import { matchVarde, TAL } from './matchVarde.ts';
import { takeDated } from './takeDated.ts';
import { withDigits } from './talord.ts';
import type { LastMalvarde, Tolkat } from './tolkat.ts';
import { whyNoVarde } from './whyNoVarde.ts';

const label =
  /^(?:(?:nämnd)?mål(?:et|värdet?|nivån?|talet?|tal|sättning(?:en)?)?(?: (?:för|till|i|år))*(?: ?20\d\d)?(?: (?:är satt till|är satt på|är|var|på|satt till|sattes till|ligger på))?[ :=]+|20\d\d ?: ?|index[ :]+|betyg[ :]+)/u;
const demand =
  /^[^\d≥≤<>=]*?(?<!\p{L})(?:ska|skall|bör)(?!\p{L})(?: (?:vara|uppgå till|ligga|uppnå|nå|ha|bli|på|hållas|fortsätta att|i genomsnitt))*(?!\p{L}) ?/u;
const others =
  /(?<!\p{L})(?:än|jmf|jfr|jämfört|jämförelse|förhållande|mot|riket|rikssnitt\p{L}*|snitt\p{L}*)(?!\p{L})/u;
const values = new RegExp(TAL, 'gu');
const dates = /(?<!\d)(?:19|20)\d\d-\d\d(?:-\d\d)?(?!\d)/g;

/**
 * A målvärde as written: "≥ 85 %", "85 %", "minska från14 månader", "öka", "högst 6 %", "80-90 %", "Ja".
 * Takes also cells that hold a number, as text. `skal` says why there is none.
 * @example parseMalvarde('öka från29').varde // { villkor: 'oka', varde: 29, … }
 */
export function parseMalvarde(text: string): Tolkat<LastMalvarde> {
  const folded = foldMaltext(text);
  const missing = whyNoVarde(folded);
  if (missing) return { varde: null, skal: missing };
  if (folded.length > LANGSTA_VARDETEXT) return { varde: null, skal: 'ejTolkat' };
  const varde = readMalvarde(folded) ?? readBesideEarlier(folded);
  if (varde) return { varde, skal: null };
  return { varde: null, skal: countValues(folded) > 1 ? 'fleraVarden' : 'ejTolkat' };
}

/** "≥ 85 % (2024: 80 %)": the earlier value in parentheses is no målvärde. */
function readBesideEarlier(folded: string): LastMalvarde | null {
  const { daterade, kvar } = takeDated(folded);
  const inPassing = daterade.length > 0 && daterade.every(({ iForbigaende }) => iForbigaende);
  return inPassing ? readMalvarde(kvar.replaceAll(';', ' ').trim()) : null;
}

/** The målvärde that a folded text is as a whole, or null. */
export function readMalvarde(folded: string): LastMalvarde | null {
  const bare = withDigits(folded)
    .replace(label, '')
    .replace(demand, '')
    .replace(/^(?:att )?(?:nå|uppnå) (?=[\d≥≤<>]|minst|högst)/u, '')
    .replace(/^(?:ca|cirka) (?=\d)/, '');
  const match = matchMal(bare.replace(/^\*+\s*/, ''));
  if (!match) return null;
  const rest = bare.replace(/^\*+\s*/, '').slice(match.langd);
  if (isHarmless(rest)) return match.mal;
  const named = match.mal.enhet !== null && match.mal.villkor !== 'ja';
  const changes = match.mal.varde === null && !others.test(rest);
  const words = (named || changes) && isPlainProse(rest);
  return words && match.mal.villkor !== 'ja' ? match.mal : null;
}

/** How many numbers a folded text holds that are no years. */
export function countValues(folded: string): number {
  const undated = folded.replace(dates, ' ');
  const found = [...undated.matchAll(values)].filter(({ 0: digits, index }) => {
    const value = matchVarde(undated.slice(index))?.varde;
    return value && !(/^(?:19|20)\d\d$/.test(digits) && value.enhet === null);
  });
  return found.length;
}
