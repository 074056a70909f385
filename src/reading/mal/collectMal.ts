import type {
  Angivet,
  AngivnaAntal,
  Indikator,
  Malslag,
  Namndmal,
} from '../../domain/mal/malunderlag.ts';
import { cellName } from '../../domain/address/area.ts';
import { normalName } from '../../domain/verksamhet/nyckel.ts';
import { readAngivet, readAngivnaAntal } from './readAngivet.ts';
import { readIndikator, type Riktningsval } from './readIndikator.ts';
import type { SettledMaltabell } from './tabeller/foundMaltabell.ts';
import type { CountText, GoalHead, GoalContent, GoalPart } from './tabeller/goalPart.ts';

/** A goal as it is gathered from its tables, with its number where it has one. */
export interface CollectedMal extends Namndmal {
  readonly nr: string | null;
}

/** A table with what its rows say. */
export interface LastMaltabell {
  readonly tabell: SettledMaltabell;
  readonly content: GoalContent;
}

/**
 * The goals of all tables in the order of the sheets. A goal that stands in several tables is one: a summary
 * gives it its judgement, a further table more indicators.
 */
export function collectMal(
  tabeller: readonly LastMaltabell[],
  valdRiktning: Riktningsval,
): readonly CollectedMal[] {
  const goals: CollectedMal[] = [];
  const ordered = tabeller.toSorted((a, b) => Number(isSummary(a)) - Number(isSummary(b)));
  for (const { tabell, content } of ordered)
    for (const part of content.parts) {
      const read = toMal(tabell, part, valdRiktning);
      const at = goals.findIndex((goal) => isSame(goal, read, isSummary({ tabell, content })));
      const earlier = goals[at];
      if (earlier) goals[at] = joinMal(earlier, read);
      else goals.push(read);
    }
  return inOrder(goals, tabeller);
}

/** As they stand on the sheets: a summary was read last. */
function inOrder(
  goals: readonly CollectedMal[],
  tabeller: readonly LastMaltabell[],
): readonly CollectedMal[] {
  const sheetOf = ({ bok, blad }: { readonly bok: string; readonly blad: string }): number =>
    tabeller.findIndex(({ tabell: { grid } }) => grid.bok === bok && grid.blad === blad);
  return goals.toSorted((a, b) => sheetOf(a) - sheetOf(b) || a.rad - b.rad);
}

const isSummary = ({ content }: LastMaltabell): boolean =>
  content.parts.every(({ rader }) => rader.length === 0);

/** In a summary a goal may stand with its number and fewer words. */
function isSame(goal: CollectedMal, other: CollectedMal, inSummary: boolean): boolean {
  if (goal.nyckel === other.nyckel) return true;
  if (!inSummary) return false;
  const [a, b] = [normalName(goal.namn), normalName(other.namn)];
  const starts = Math.min(a.length, b.length) >= 12 && (a.startsWith(b) || b.startsWith(a));
  const slag = goal.slag === other.slag || other.slag === 'namndmal';
  return slag && (a === b || starts || (goal.nr !== null && goal.nr === other.nr));
}

function joinMal(earlier: CollectedMal, later: CollectedMal): CollectedMal {
  return {
    ...earlier,
    malomrade: earlier.malomrade ?? later.malomrade,
    kfMal: earlier.kfMal ?? later.kfMal,
    nr: earlier.nr ?? later.nr,
    indikatorer: [...earlier.indikatorer, ...later.indikatorer],
    angivet: [...earlier.angivet, ...later.angivet],
    angivnaAntal: [...earlier.angivnaAntal, ...later.angivnaAntal],
  };
}

function toMal(
  tabell: SettledMaltabell,
  { mal, rader, judgements, antal }: GoalPart,
  valdRiktning: Riktningsval,
): CollectedMal {
  const { grid } = tabell;
  const nyckel = malNyckel(mal);
  const indikatorer = rader.map((rad): Indikator =>
    readIndikator(tabell, rad, { nyckel, namn: mal.namn }, valdRiktning),
  );
  const ownCells = new Set(judgements.map(({ cell }) => cell));
  const ofRow: readonly Angivet[] = isOwnIndikator(mal, indikatorer)
    ? indikatorer
        .flatMap(({ angivet, vantat }) => [angivet ?? [], vantat ?? []].flat())
        .filter(({ cell }) => !ownCells.has(cell))
    : [];
  return {
    nyckel,
    slag: mal.slag,
    namn: mal.namn,
    malomrade: mal.malomrade,
    kfMal: mal.kfMal,
    bok: grid.bok,
    blad: grid.blad,
    rad: mal.row + 1,
    cell: `${grid.blad}!${cellName(mal.row, mal.column)}`,
    indikatorer,
    angivet: [...judgements.flatMap(readAngivet), ...ofRow],
    angivnaAntal: [
      ...judgements.flatMap((judgement) => readAngivnaAntal(judgement) ?? []),
      ...antal.map((one) => toAngivnaAntal(grid.blad, one)),
    ],
    nr: mal.nr,
  };
}

/** Where the row is both goal and indicator, what is said of one is said of the other. */
const isOwnIndikator = (mal: GoalHead, indikatorer: readonly Indikator[]): boolean =>
  indikatorer.length === 1 && normalName(indikatorer[0]?.namn ?? '') === normalName(mal.namn);

/** Counts that a summary has in columns of their own. */
export const toAngivnaAntal = (blad: string, antal: CountText): AngivnaAntal => ({
  totalt: antal.totalt,
  uppnadda: antal.uppnadda,
  delvis: antal.delvis,
  ej: antal.ej,
  text: antal.text,
  cell: `${blad}!${cellName(antal.row, antal.column)}`,
});

const malNyckel = ({ slag, namn }: { readonly slag: Malslag; readonly namn: string }): string =>
  slag === 'namndmal' ? normalName(namn) : `${slag}: ${normalName(namn)}`;
