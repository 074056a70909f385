import type { Maltabell } from '../../domain/mal/malunderlag.ts';
import type { FoundMaltabell } from './tabeller/foundMaltabell.ts';

/** The title of a table of goals, the line above that speaks most of goals, and where it stands. */
export function titleOfGoals({
  grid,
  rubrik,
  first,
  last,
  to,
  lines,
}: FoundMaltabell): Pick<Maltabell, 'titel' | 'kalla'> {
  const titel = lines.find(({ text }) => /mål|indikator|kvalitet|uppdrag/iu.test(text)) ?? lines[0];
  const area = { top: rubrik.top, left: first, rows: to - rubrik.top, columns: last - first + 1 };
  return { titel: titel?.text ?? grid.blad, kalla: { bok: grid.bok, blad: grid.blad, area } };
}
