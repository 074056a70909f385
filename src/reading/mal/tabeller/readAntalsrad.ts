import { textAt } from '../../cells/gridCells.ts';
import { kolumnOf, type SettledMaltabell } from './foundMaltabell.ts';
import type { BodyRow } from './bodyRows.ts';
import type { Rubrikroll } from './malrubrik.ts';
import type { CountText } from './goalPart.ts';

/** The counts of a row of a summary; null where the table has no columns of counts or the row no numbers. */
export function readAntalsrad(tabell: SettledMaltabell, rad: BodyRow): CountText | null {
  const count = (roll: Rubrikroll): number | null => {
    const kolumn = kolumnOf(tabell, roll);
    const text = kolumn ? textAt(tabell.grid, rad.row, kolumn.index) : '';
    return /^\d{1,3}(?: ?st)?$/u.test(text) ? Number.parseInt(text, 10) : null;
  };
  const counted = (['antal', 'antalUppnadda', 'antalDelvis', 'antalEj'] as const).flatMap(
    (roll) => kolumnOf(tabell, roll) ?? [],
  );
  const [first] = counted;
  const [totalt, uppnadda, delvis, ej] = [
    count('antal'),
    count('antalUppnadda'),
    count('antalDelvis'),
    count('antalEj'),
  ];
  if (!first || [totalt, uppnadda, delvis, ej].every((value) => value === null)) return null;
  const text = counted
    .map(({ text: header, index }) => `${header}: ${rad.texter.get(index) ?? '–'}`)
    .join(', ');
  return { row: rad.row, column: first.index, text, totalt, uppnadda, delvis, ej };
}
