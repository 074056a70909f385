import type { LastMaltabell } from './collectMal.ts';
import { readMalnamn } from './tabeller/malnamn.ts';
import type { GoalHead } from './tabeller/goalPart.ts';

/**
 * The tables with the målområde and the kommunfullmäktiges mål of the one above them, where each goal of a
 * sheet has a table of its own and only the first of an area stands below its heading.
 */
export function carryAreas(tabeller: readonly LastMaltabell[]): readonly LastMaltabell[] {
  const carried: LastMaltabell[] = [];
  for (const last of tabeller) {
    const above = carried.at(-1);
    carried.push(above && continues(last, above) ? withArea(last, above) : last);
  }
  return carried;
}

/** A table below a heading of a goal, with no heading above that, of the same kind as the one before. */
function continues({ tabell, content }: LastMaltabell, above: LastMaltabell): boolean {
  const isSameSheet =
    tabell.grid.blad === above.tabell.grid.blad && tabell.grid.bok === above.tabell.grid.bok;
  const levels = tabell.lines.map(({ text }) => readMalnamn(text).niva);
  const isBare = content.parts.every(({ mal }) => mal.malomrade === null && mal.kfMal === null);
  const slag = content.parts[0]?.mal.slag;
  return (
    isSameSheet &&
    isBare &&
    levels.length > 0 &&
    levels.every((niva) => niva === 'namndmal') &&
    above.content.parts.at(-1)?.mal.slag === slag
  );
}

function withArea(last: LastMaltabell, above: LastMaltabell): LastMaltabell {
  const { malomrade = null, kfMal = null }: Partial<GoalHead> =
    above.content.parts.at(-1)?.mal ?? {};
  const parts = last.content.parts.map((part) => ({
    ...part,
    mal: { ...part.mal, malomrade, kfMal },
  }));
  return { ...last, content: { ...last.content, parts } };
}
