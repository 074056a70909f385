import { readAntal } from '../ord/readAntal.ts';
import { readBedomning } from '../ord/readBedomning.ts';
import type { SettledMaltabell } from './foundMaltabell.ts';
import { kolumnOf } from './foundMaltabell.ts';
import type { BodyRow } from './bodyRows.ts';
import { readMalnamn, type Malnamn } from './malnamn.ts';
import { numberOfJudged } from './numberOfJudged.ts';

/**
 * How a table sets out its goals: in a column, as headings above their indicators, each goal in a row with
 * its own outcome, or each in a table of its own that has no names at all.
 */
export type GoalLayout = 'kolumn' | 'rubriker' | 'sammaRad' | 'namnlos';

/** What a row of one text alone is. */
export type LoneKind = Malnamn['niva'] | 'judgement' | 'text';

/** How a table sets out its goals, by its columns and by the rows of one text alone. */
export function layoutOf(tabell: SettledMaltabell, rader: readonly BodyRow[]): GoalLayout {
  const goal = kolumnOf(tabell, 'namndmal');
  const indikator = kolumnOf(tabell, 'indikator');
  if (goal && indikator) return 'kolumn';
  if (indikator) return 'rubriker';
  if (!goal) return 'namnlos';
  const bare = goal.rubrik?.roll === 'malEllerNamndmal';
  const headed = rader.some(
    ({ lone }) => lone?.wide === true && !isHigher(lone.text) && !isJudgement(lone.text),
  );
  const above = tabell.lines.at(-1);
  const named = above !== undefined && readMalnamn(above.text).niva === 'namndmal';
  return bare && (headed || named) ? 'rubriker' : 'sammaRad';
}

const isHigher = (text: string): boolean => {
  const { niva } = readMalnamn(text);
  return niva === 'malomrade' || niva === 'kfMal';
};

/** Whether a text judges a goal or counts its indicators. */
export const isJudgement = (text: string): boolean =>
  /^(?:samlad )?bedömning\s*:/iu.test(text) ||
  readBedomning(text) !== null ||
  readAntal(text) !== null;

/** The row's text alone, what it is: a heading of a level, an indicator without values, a judgement, a note. */
export function classifyLone(
  tabell: SettledMaltabell,
  rader: readonly BodyRow[],
  at: number,
  layout: GoalLayout,
): LoneKind {
  const rad = rader[at];
  const lone = rad?.lone;
  if (!rad || !lone) return 'text';
  const { niva } = readMalnamn(lone.text);
  const own = kolumnOf(tabell, layout === 'sammaRad' ? 'namndmal' : 'indikator');
  const goal = kolumnOf(tabell, 'namndmal');
  const inGoal = goal?.index === lone.column && layout === 'kolumn';
  if (
    isJudgement(lone.text) &&
    !(inGoal && niva === 'namndmal' && numberOfJudged(lone.text) === null)
  )
    return 'judgement';
  if (niva !== null) return niva;
  if (isNote(lone.text) || isLooseEnd(rader, at)) return 'text';
  if (layout === 'kolumn') {
    if (lone.wide) return 'malomrade';
    return inGoal ? 'namndmal' : lone.column === own?.index ? 'indikator' : 'text';
  }
  if (isAbove(lone, rader[at + 1]?.lone)) return 'malomrade';
  if (lone.wide) return layout === 'sammaRad' ? 'malomrade' : 'namndmal';
  if (lone.column !== own?.index && lone.column !== tabell.first) return 'text';
  return hasHeadings(rader) ? 'namndmal' : 'indikator';
}

/** Without merged headings, those of a table that begins with one are rows of one text. */
const hasHeadings = (rader: readonly BodyRow[]): boolean =>
  rader.every(({ lone }) => lone?.wide !== true) && rader[0]?.lone != null;

const isAbove = (
  upper: NonNullable<BodyRow['lone']>,
  lower: BodyRow['lone'] | undefined,
): boolean =>
  lower != null &&
  !isJudgement(lower.text) &&
  ((upper.wide && !lower.wide && readMalnamn(lower.text).niva === 'namndmal') ||
    upper.column < lower.column);

const isNote = (text: string): boolean =>
  /^(?:kommentar|analys|not|fotnot|förklaring|teckenförklaring|sammanfattning|slutsats)(?:er)?\s*(?:$|:)/iu.test(
    text,
  );

/** Running text after the last row with values. */
function isLooseEnd(rader: readonly BodyRow[], at: number): boolean {
  const text = rader[at]?.lone?.text ?? '';
  const sentences = text.length > 160 || (text.match(/[.!?](?:\s|$)/gu)?.length ?? 0) >= 2;
  return sentences && rader.slice(at).every(({ lone }) => lone !== null);
}
