import { textAt, bottomOf } from '../cells/gridCells.ts';
import { unitInText } from '../cells/unitInText.ts';
import type { Grid } from '../grid.ts';
import { isMeasure, isYear, type HeaderBlock, type HeaderColumn } from './headerBlock.ts';

/**
 * A header in which years alone stand for the outcome of them: beside a budget, or above the rows of a
 * statement of income and cost. Years before every budget are earlier ones.
 * @example "Not | 2025 | 2024 | Budget 2025": 2025 is the utfall
 */
export function nameYears(grid: Grid, block: HeaderBlock): HeaderBlock {
  if (block.slag !== 'belopp' && block.slag !== 'ar') return block;
  const years = block.columns.filter(({ text, index }) => isYear(text) && index > grid.left);
  if (years.length === 0) return block;
  if (block.slag === 'ar' ? !headsStatement(grid, block) : !lacksOutcome(block)) return block;
  const newest = Math.max(...years.map(({ text }) => Number(text)));
  const planned = block.columns.flatMap(({ meaning }) =>
    meaning?.roll === 'budget' ? (meaning.ar ?? []) : [],
  );
  const roll = planned.some((ar) => ar > newest) ? 'foregaendeAr' : 'utfall';
  const columns = block.columns.map((column) =>
    years.includes(column) ? nameYear(column, roll) : column,
  );
  return { ...block, slag: 'belopp', columns };
}

const nameYear = (column: HeaderColumn, roll: 'utfall' | 'foregaendeAr'): HeaderColumn => ({
  ...column,
  meaning: {
    ...{ roll, rubrik: column.text, ar: Number(column.text), period: null },
    ...{ manad: null, enhet: null, rank: 0 },
  },
});

/** A budget or a forecast, and neither an outcome nor an earlier year. */
function lacksOutcome({ columns }: HeaderBlock): boolean {
  const rolls = columns.flatMap(({ meaning }) =>
    meaning && isMeasure(meaning.roll) ? [meaning.roll] : [],
  );
  return rolls.length > 0 && !rolls.includes('utfall') && !rolls.includes('foregaendeAr');
}

/** How far above a header its title may stand, and how many rows below it tell what they are. */
const TITLE = 4;
const ROWS = 30;

/** Rows of income and of cost below, and a unit of money above or in the header. */
function headsStatement(grid: Grid, { top, bottom, columns }: HeaderBlock): boolean {
  const first = Math.min(...columns.filter(({ text }) => isYear(text)).map(({ index }) => index));
  const textsOf = (from: number, to: number, right: number): readonly string[] => {
    const texts: string[] = [];
    for (let row = Math.max(from, grid.top); row < Math.min(to, bottomOf(grid)); row++)
      for (let column = grid.left; column < right; column++) texts.push(textAt(grid, row, column));
    return texts;
  };
  const names = textsOf(bottom + 1, bottom + 1 + ROWS, first);
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  const isMoney = textsOf(top - TITLE, bottom + 1, first + 1).some((t) => unitInText(t) !== null);
  return isMoney && has(/^(?:\p{L}+ )?intäkter/iu) && has(/^(?:\p{L}+ )?kostnader/iu);
}
