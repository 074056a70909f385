import { datesSomethingElse } from '../headers/periodInText.ts';
import type { TableParts } from '../tables/tableParts.ts';
import { isMeasure } from '../tables/headerBlock.ts';

/** The texts that speak of a table, in the order of their weight. */
export interface Evidence {
  /** Headers of amount columns. */
  readonly measures: readonly string[];
  /** Headers of code, name and other columns. */
  readonly labels: readonly string[];
  /** Title and unit lines above, nearest first. */
  readonly lines: readonly string[];
  readonly sheet: string;
}

/** Collects the texts that speak of a table. */
export function collectEvidence({
  found,
  columns,
}: Pick<TableParts, 'found' | 'columns'>): Evidence {
  return {
    measures: columns.filter(({ roll }) => isMeasure(roll)).map(({ rubrik }) => rubrik),
    labels: columns.filter(({ roll }) => !isMeasure(roll)).map(({ rubrik }) => rubrik),
    lines: found.lines.toReversed(),
    sheet: found.grid.blad,
  };
}

/** Whether a line is running text and no heading: it ends as a sentence, or is too long for a heading. */
export const isSentence = (line: string): boolean =>
  line.length > 120 || (/[.!?]$/u.test(line.trim()) && line.trim().split(/\s+/u).length > 4);

/** The line that titles the table: the one that speaks most of what such tables hold, else the first. */
export function titleOf(evidence: Evidence): string {
  const words =
    /drift|redovisning|resultat|invest|uppföljning|verksamhet|budget|prognos|nämnd|analys|statistik/giu;
  const weigh = (line: string): number =>
    isSentence(line) || datesSomethingElse(line) ? -1 : (line.match(words)?.length ?? 0);
  const [best] = evidence.lines.toReversed().toSorted((a, b) => weigh(b) - weigh(a));
  return best ?? evidence.labels.find((label) => label !== '') ?? evidence.sheet;
}

/** The lines above in the order of their weight: the title, other headings from the nearest, running text. */
export function weighedLines(evidence: Evidence): readonly string[] {
  const title = titleOf(evidence);
  const weigh = (line: string): number =>
    line === title ? 0 : isSentence(line) ? 3 : datesSomethingElse(line) ? 2 : 1;
  return evidence.lines.toSorted((a, b) => weigh(a) - weigh(b));
}
