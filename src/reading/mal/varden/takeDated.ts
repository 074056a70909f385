import type { Matvarde } from '../../../domain/mal/malunderlag.ts';
import { ENHET } from './enheter.ts';
import { matchVarde, TAL } from './matchVarde.ts';

/** A value that its words place in a year, or in the year before (`ar` null). */
export interface DatedVarde {
  readonly varde: Matvarde;
  readonly ar: number | null;
  /** Said in passing (in parentheses, after a star), not as the cell's own value. */
  readonly iForbigaende: boolean;
}

const VARDE = `(?<tal>[-+]? ?${TAL}[*†]*(?: ?(?:${ENHET}))?(?![\\p{L}\\d])[*†]*)`;
const YEAR = '(?<ar>(?:19|20)\\d\\d)(?![\\d-])';
const EARLIER =
  '(?:föregående|förgående|fg\\.?|f\\.?g\\.?|förra) ?(?:års|året|år)(?: var| utfall| resultat)?|i fjol|fjolårets?|tidigare år';
const source =
  '(?:års?bokslut|bokslut|utfall|resultat|verksamhetsstatistik|helår|år|enkät|mätning)(?:et|en)?';

const patterns = [
  new RegExp(
    `(?<mark>[(*]?) ?(?<!\\p{L})(?:${source} )?(?:för |år )?${YEAR} ?(?:var |på |:|=|,)? ?\\(?${VARDE}\\)?`,
    'u',
  ),
  new RegExp(
    `(?<mark>[(*]?)(?:(?<!\\p{L})utfall )?(?<![\\p{L}])(?:${EARLIER})[ :=(]*${VARDE}\\)?`,
    'u',
  ),
  new RegExp(
    `(?<mark>)(?:ökning|ökat|minskning|minskat|upp|ned|ner|höjning|sänkning) från ${VARDE}`,
    'u',
  ),
  new RegExp(`(?<mark>[(]?)${VARDE} ?[(,]? ?(?:${source} |för |år )?${YEAR}\\)?`, 'u'),
  new RegExp(
    `(?<mark>[(]?)${VARDE} ?[(,]? ?(?:${EARLIER}|året innan|året före)(?!\\p{L})\\)?`,
    'u',
  ),
];

/**
 * Takes the values with a year, or "föregående år", out of a folded text.
 * @example takeDated('84 % (utfall 2023 11,5%)') // { daterade: [{ varde: 11.5 %, ar: 2023, … }], kvar: '84 %  ; ' }
 */
export function takeDated(text: string): {
  readonly daterade: readonly DatedVarde[];
  readonly kvar: string;
} {
  const daterade: DatedVarde[] = [];
  let kvar = text;
  for (const pattern of patterns) {
    for (let match = pattern.exec(kvar); match; match = pattern.exec(kvar)) {
      const varde = matchVarde((match.groups?.['tal'] ?? '').trim())?.varde;
      if (!varde) break;
      const { ar, mark } = match.groups ?? {};
      daterade.push({ varde, ar: ar === undefined ? null : Number(ar), iForbigaende: mark !== '' });
      kvar = `${kvar.slice(0, match.index)} ; ${kvar.slice(match.index + match[0].length)}`;
    }
  }
  return { daterade, kvar };
}
