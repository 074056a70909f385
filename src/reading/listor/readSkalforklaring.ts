import type { Risksteg } from '../../domain/listor/internkontroll.ts';
import { rightOf, textAt, valueAt } from '../cells/gridCells.ts';
import { ordetI } from './ord/riskskalor.ts';
import type { LastLista } from './tabeller/settleListkolumner.ts';

/** What a sheet says that words of a scale stand for. */
export type Skalforklaring = ReadonlyMap<string, Risksteg>;

const before = /(?<![\d.,])([1-4])\s*[=:.–—-]\s*(\p{L}[\p{L} ]*\p{L})/gu;
const behind = /(\p{L}[\p{L} ]*\p{L})\s*(?:=\s*([1-4])(?![\d.,])|\(([1-4])\))/gu;

/**
 * The words that a sheet gives a step, in lines beside a list ("1 = Osannolik") or in its own cells
 * ("4 - Mycket sannolik"); a word with two steps has none.
 */
export function readSkalforklaring({ grid, rubrik, to }: LastLista): Skalforklaring {
  const found = new Map<string, Set<number>>();
  const add = (ord: string, steg: string | number | undefined): void => {
    const word = ordetI(ord);
    if (steg !== undefined) found.set(word, (found.get(word) ?? new Set()).add(Number(steg)));
  };
  grid.cells.forEach((cells, at) => {
    const row = grid.top + at;
    const isBeside = row < rubrik.top || row >= to;
    cells.forEach((value, offset) => {
      const column = grid.left + offset;
      if (typeof value === 'string') {
        for (const [, steg, ord = ''] of value.matchAll(before)) add(ord, steg);
        for (const [, ord = '', a, b] of value.matchAll(behind)) add(ord, a ?? b);
      }
      const isStep = isBeside && typeof value === 'number' && [1, 2, 3, 4].includes(value);
      if (
        isStep &&
        column + 1 < rightOf(grid) &&
        typeof valueAt(grid, row, column + 1) === 'string'
      )
        add(textAt(grid, row, column + 1), value);
    });
  });
  return new Map(
    [...found].flatMap(([ord, steps]) => {
      const [steg] = steps;
      return steps.size === 1 ? [[ord, steg as Risksteg] as const] : [];
    }),
  );
}
