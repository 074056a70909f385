import { isMeasureCell } from './headerCells.ts';
import type { Kolumnrattelse } from './kolumnrattelse.ts';
import type { HeaderCell } from './readHeaderRow.ts';

/** The header's cells with those that a correction names and that are blank. */
export function addBlankHeaders(
  cells: readonly HeaderCell[],
  corrected: readonly Kolumnrattelse[],
): readonly HeaderCell[] {
  const blank = corrected
    .filter(({ index }) => cells.every((cell) => cell.index !== index))
    .map(({ index }) => without({ index }));
  return [...cells, ...blank].toSorted((a, b) => a.index - b.index);
}

/**
 * The header of a table as a person has corrected it: a corrected column is read under its new word, and
 * every other column that was read as the same is left out.
 */
export function correctHeader(
  cells: readonly HeaderCell[],
  corrected: readonly Kolumnrattelse[],
): readonly HeaderCell[] {
  const own = corrected.filter(({ index }) => cells.some((cell) => cell.index === index));
  return cells.map((cell) => {
    const said = own.findLast(({ index }) => index === cell.index);
    if (said !== undefined)
      return { ...said, ar: said.ar ?? cell.ar, slag: said.slag ?? cell.slag };
    return own.some((other) => isInsteadOf(other, cell)) ? without(cell) : cell;
  });
}

/** A column of amounts stands instead of all others, a month instead of the same month. */
function isInsteadOf(said: Kolumnrattelse, cell: HeaderCell): boolean {
  if (said.manad !== null)
    return cell.manad === said.manad && agrees(said.slag, cell.slag) && agrees(said.ar, cell.ar);
  if (holdsAmount(said))
    return cell.manad !== null || (holdsAmount(cell) && agrees(said.slag, cell.slag));
  return said.role !== null && said.role === cell.role;
}

const agrees = <T>(said: T | null, other: T | null): boolean =>
  said === null || other === null || said === other;

const holdsAmount = (cell: HeaderCell): boolean =>
  cell.role === 'belopp' ||
  cell.role === 'debet' ||
  cell.role === 'kredit' ||
  cell.role === 'summa' ||
  isMeasureCell(cell);

const without = ({ index }: Pick<HeaderCell, 'index'>): HeaderCell => ({
  index,
  text: '',
  role: null,
  manad: null,
  ar: null,
  slag: null,
});
