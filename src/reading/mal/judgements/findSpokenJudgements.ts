import { cellName } from '../../../domain/address/area.ts';
import { normalName } from '../../../domain/verksamhet/nyckel.ts';
import { cellText } from '../../cells/cellText.ts';
import type { Grid } from '../../grid.ts';
import type { CollectedMal } from '../collectMal.ts';
import { readAntal } from '../ord/readAntal.ts';
import { readBedomning } from '../ord/readBedomning.ts';
import { isJudgement } from '../tabeller/classifyLone.ts';
import { readMalnamn } from '../tabeller/malnamn.ts';
import type { FoundMaltabell } from '../tabeller/foundMaltabell.ts';
import type { Judgement } from '../tabeller/goalPart.ts';

/** A judgement in running text and the goal that it speaks of; null: of all, or of none that is known. */
export interface SpokenJudgement extends Judgement {
  readonly nyckel: string | null;
}

const longest = 2000;
// Further below a goal's name a judgement may be of something else.
const farthest = 6;

/**
 * Judgements outside the tables, on any sheet: after a goal's name in the same text, on the lines below its
 * name, or behind its number ("1. Målet är delvis uppnått.").
 */
export function findSpokenJudgements(
  grids: readonly Grid[],
  tabeller: readonly FoundMaltabell[],
  mal: readonly CollectedMal[],
): readonly SpokenJudgement[] {
  const names = mal.map((goal) => ({ goal, name: normalName(goal.namn) }));
  const all = mal.reduce((sum, { indikatorer }) => sum + indikatorer.length, 0);
  return grids.flatMap((grid) => {
    const own = tabeller.filter(
      ({ grid: { bok, blad } }) => blad === grid.blad && bok === grid.bok,
    );
    const found: SpokenJudgement[] = [];
    let current: { readonly nyckel: string; readonly row: number } | null = null;
    for (const { text, row, column } of textsOf(grid, own)) {
      const judges = isJudgement(text);
      const named = goalIn(text, names) ?? (judges ? goalOfNumber(text, mal) : null);
      if (named) current = { nyckel: named.nyckel, row };
      else if (current !== null && row - current.row > farthest) current = null;
      if (!judges) continue;
      const ofAll = !named && countsAll(text, all);
      if (!ofAll && current === null) continue;
      const cell = `${grid.blad}!${cellName(row, column)}`;
      const nyckel = ofAll ? null : (current?.nyckel ?? null);
      if (current !== null && nyckel !== null) current = { nyckel, row };
      found.push({ nyckel, text, cell, iStatuskolumn: false, prognos: false });
    }
    return found;
  });
}

/** "Totalt …", or a count of indicators that are no fewer than there are in all. */
function countsAll(text: string, all: number): boolean {
  const read = readAntal(text);
  if (read === null || !/indikator|mått|grön|uppnå|uppfyll/iu.test(text)) return false;
  if (/(?<!\p{L})(?:totalt|sammanlagt|samtliga)(?!\p{L})/iu.test(text)) return true;
  const { totalt, uppnadda, delvis, ej } = read;
  const counted = totalt ?? (uppnadda ?? 0) + (delvis ?? 0) + (ej ?? 0);
  return readBedomning(text) === null && counted >= Math.max(all, 2);
}

/** The texts of a sheet outside its tables of goals. */
function textsOf(
  grid: Grid,
  own: readonly FoundMaltabell[],
): readonly { readonly text: string; readonly row: number; readonly column: number }[] {
  return grid.cells.flatMap((cells, at) =>
    cells.flatMap((value, index) => {
      const [row, column] = [grid.top + at, grid.left + index];
      if (typeof value !== 'string' || value.length < 8 || value.length > longest) return [];
      const inside = own.some(
        ({ rubrik, to, first, last }) =>
          row >= rubrik.top && row < to && column >= first && column <= last + 1,
      );
      return inside ? [] : [{ text: cellText(value), row, column }];
    }),
  );
}

function goalIn(
  text: string,
  names: readonly { readonly goal: CollectedMal; readonly name: string }[],
): CollectedMal | null {
  const own = normalName(text);
  const bare = normalName(readMalnamn(text).namn);
  const found = names.filter(
    ({ name }) => (name.length >= 8 && own.includes(name)) || bare === name,
  );
  return found.toSorted((a, b) => b.name.length - a.name.length)[0]?.goal ?? null;
}

/** "3. Målet är uppnått" speaks of the goal with that number, else of the third. */
function goalOfNumber(text: string, mal: readonly CollectedMal[]): CollectedMal | null {
  const { nr } = readMalnamn(text);
  if (nr === null) return null;
  return mal.find((goal) => goal.nr === nr) ?? mal[Number(nr) - 1] ?? null;
}
