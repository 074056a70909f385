import type { Matvarde, OlastSkal } from '../../../domain/mal/malunderlag.ts';
import { LANGSTA_VARDETEXT } from './foldMaltext.ts';
import { isHarmless, isPlainProse, isTurned } from './isHarmless.ts';
import { matchVarde } from './matchVarde.ts';
import { countValues } from './parseMalvarde.ts';
import { withDigits } from './talord.ts';
import { whyNoVarde } from './whyNoVarde.ts';

const label =
  /^\*?(?:(?:utfall|resultat|värde|index|hme|nki|betyg|totalt|andel|antal|snitt|medel(?:värde)?|delår|helår|augusti|aug|prel(?:iminärt)?|status|20\d\d)(?:et)?(?:[ -](?:index|värde|för delåret|delår|helår|per|augusti|aug|20\d\d|hittills|totalt|i snitt))*(?:[ :=]+(?:är|blev|var|på)(?!\p{L}))?\.?[ :=,]+)+/u;
const copula =
  /^([^\d%<>≥≤=#]{1,80}?)(?<!\p{L})(?:är|var|blev|uppgår till|uppgick till|ligger på|låg på|landar på|landade på|utgör|utgjorde)(?: nu| idag| totalt)? (?=[-+]? ?\d)/u;
const demanding = /(?<!\p{L})(?:mål|ska|skall|bör|krav|budget|borde)/u;
const named = /^\*?(index|hme|nki|betyg)/u;

/** The value that a folded text is as a whole, or null; never one that a målvärde word stands before. */
export function readMatvarde(folded: string): Matvarde | null {
  const yesOrNo = /^(ja|nej)[.!]?$/.exec(folded)?.[1];
  if (yesOrNo) return { varde: null, ja: yesOrNo === 'ja', enhet: 'ja/nej' };
  const unlabelled = withDigits(folded)
    .replace(label, '')
    .replace(/^(?:ca\.?|cirka) (?=\d)/, '');
  const stated = statedAfter(unlabelled) ?? unlabelled;
  const match = matchVarde(stated.replace(/^\*+\s*/, ''));
  if (!match) return null;
  const rest = stated.replace(/^\*+\s*/, '').slice(match.langd);
  const plain = match.varde.enhet !== null && isPlainProse(rest);
  if (!isHarmless(rest) && !plain) return null;
  return withLabelUnit(match.varde, folded);
}

/** What stands after "… uppgår till" in a sentence that speaks of an outcome. */
function statedAfter(text: string): string | null {
  const match = copula.exec(text);
  if (!match || demanding.test(match[1] ?? '') || isTurned(match[1] ?? '')) return null;
  return text.slice(match[0].length);
}

function withLabelUnit(varde: Matvarde, folded: string): Matvarde {
  const word = named.exec(folded)?.[1];
  if (varde.enhet !== null || word === undefined) return varde;
  return { ...varde, enhet: word === 'betyg' ? 'betyg' : 'index' };
}

/** Why a folded text that is no value gives none. */
export function whyNotRead(folded: string): OlastSkal {
  const missing = whyNoVarde(folded);
  if (missing) return missing;
  if (folded.length > LANGSTA_VARDETEXT) return 'ejTolkat';
  return countValues(folded) > 1 ? 'fleraVarden' : 'ejTolkat';
}
