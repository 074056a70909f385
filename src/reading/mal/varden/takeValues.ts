import type { Matvarde } from '../../../domain/mal/malunderlag.ts';
import { isTurned } from './isHarmless.ts';
import { matchVarde, TAL } from './matchVarde.ts';

/** A value in a text; `sagt`: the word utfall stands before it; `oklart`: words beside it turn what it is. */
export interface FoundVarde {
  readonly varde: Matvarde;
  readonly sagt: boolean;
  readonly oklart: boolean;
}

const number = new RegExp(`(?<![\\d.,-])-? ?${TAL}|(?<=\\d ?)- ?${TAL}`, 'gu');
const dates =
  /(?<!\d)(?:19|20)\d\d-\d\d(?:-\d\d)?(?!\d)|(?<!\d)\d{1,2} ?(?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*/gu;
const ages =
  /(?:under|över|mellan|äldre än|yngre än|ålder\p{L}*) \d+(?: ?- ?\d+)? år(?!\p{L})|\d+ ?- ?\d+ år(?!\p{L})|\d+ år och (?:äldre|yngre|uppåt)/gu;
const said = /(?:utfall|resultat)(?:et)?[^\d;.()]{0,60}$/u;

/** The values of a folded text from which dated ones and målvärden are gone. */
export function takeValues(text: string): readonly FoundVarde[] {
  const bare = text.replace(dates, ' ').replace(ages, ' ');
  const found: FoundVarde[] = [];
  for (const { 0: digits, index } of bare.matchAll(number)) {
    const match = matchVarde(bare.slice(index).trimStart());
    const year = /^(?:19|20)\d\d$/.test(digits.trim()) && match?.varde.enhet == null;
    if (year) continue;
    const sagt = said.test(bare.slice(0, index));
    const clause = clauseAround(bare, index, digits.length);
    const oklart =
      isTurned(clause) || isNumbering(bare.slice(0, index), match?.varde.enhet ?? null);
    if (match) found.push({ varde: match.varde, sagt, oklart });
    else found.push({ varde: { varde: null, ja: null, enhet: null }, sagt, oklart: true });
  }
  return found.filter((_, at, all) => at === 0 || !isOutOf(all, at));
}

const plainWords =
  /utfall\p{L}*|resultat\p{L}*|index|hme|nki|betyg|snitt|medel\p{L}*|totalt|antal\p{L}*|andel\p{L}*|värde\p{L}*|(?<!\p{L})(?:är|var|blev|på|till|ca|cirka|delår|helår|ja|aug\p{L}*|för|året)(?!\p{L})/gu;

/** "se bilaga 3", "punkt 2": a number without unit behind other words than those of an outcome. */
function isNumbering(before: string, enhet: string | null): boolean {
  const clause = before.split(/[;.()!?:]|, /u).at(-1) ?? '';
  return enhet === null && /\p{L}/u.test(clause.replace(plainWords, ''));
}

/** The second number of "4,2 av 5" belongs to the first. */
function isOutOf(all: readonly FoundVarde[], at: number): boolean {
  const before = all[at - 1]?.varde.enhet ?? '';
  return before === `av ${all[at]?.varde.varde ?? ''}`;
}

function clauseAround(text: string, at: number, length: number): string {
  const before =
    text
      .slice(0, at)
      .split(/[;.()!?]|, /u)
      .at(-1) ?? '';
  const after = text.slice(at + length).split(/[;.()!?]|, /u)[0] ?? '';
  return `${before} ${after}`;
}
