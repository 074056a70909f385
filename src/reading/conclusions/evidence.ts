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
export function collectEvidence({ found, columns }: TableParts): Evidence {
  return {
    measures: columns.filter(({ roll }) => isMeasure(roll)).map(({ rubrik }) => rubrik),
    labels: columns.filter(({ roll }) => !isMeasure(roll)).map(({ rubrik }) => rubrik),
    lines: found.lines.toReversed(),
    sheet: found.grid.blad,
  };
}

/** The line that titles the table: the one that speaks most of what such tables hold, else the first. */
export function titleOf(evidence: Evidence): string {
  const words =
    /drift|redovisning|resultat|invest|uppföljning|verksamhet|budget|prognos|nämnd|analys|statistik/giu;
  const weigh = (line: string): number =>
    line.length > 120 ? -1 : (line.match(words)?.length ?? 0);
  const [best] = evidence.lines.toReversed().toSorted((a, b) => weigh(b) - weigh(a));
  return best ?? evidence.labels.find((label) => label !== '') ?? evidence.sheet;
}
