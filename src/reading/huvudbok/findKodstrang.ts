import type { Kodslag } from '../../domain/fynd/skal.ts';
import { cellText } from '../cells/cellText.ts';
import type { CellValue, Grid } from '../grid.ts';
import { dayInFigures } from './dateOrder.ts';
import { roleOfHeader } from './headerRoles.ts';
import { monthOfCell } from './monthOfCell.ts';

/** A column that holds several codes in each cell; places are 0-based among the sheet's cells. */
export interface Kodstrang {
  readonly header: number;
  readonly column: number;
  readonly skiljetecken: string;
  readonly antal: number;
  /** What the parts are by the header's own words; null: it doesn't say. */
  readonly delar: readonly (Kodslag | null)[] | null;
  /** The header speaks of several codes. */
  readonly sager: boolean;
}

/** Further down there is no header. */
const topRows = 60;
/** So many rows tell what a column holds, and this share of them must agree. */
const sampleRows = 50;
const mostly = 0.8;

const tecken = ['-', '.', '/', '|', ';', ':', '_', ',', ' '] as const;

const isKod = (part: string): boolean => /^\p{L}{0,2}\d{1,8}[A-Za-z]?$/u.test(part);

/** The codes of a cell by its separator; a part may be blank, but not all but one. null: it is no such cell. */
export function splitKodstrang(value: CellValue, tecken: string): readonly string[] | null {
  if (typeof value !== 'string' || (tecken !== ' ' && !value.includes(tecken))) return null;
  const text = cellText(value);
  if (!text.includes(tecken)) return null;
  const parts = text.split(tecken).map((part) => part.trim());
  const filled = parts.filter((part) => part !== '');
  return filled.length >= 2 && filled.every(isKod) ? parts : null;
}

/**
 * Finds the column of a sheet that holds several codes in each cell; null: there is none, or the codes have
 * columns of their own too. A header that names the parts goes first, then one that speaks of several codes.
 */
export function findKodstrang({ cells }: Grid): Kodstrang | null {
  const found: Kodstrang[] = [];
  for (let header = 0; header < Math.min(cells.length, topRows); header++) {
    const row = cells[header] ?? [];
    if (row.filter((value) => typeof value === 'string').length < 2) continue;
    for (let column = 0; column < row.length; column++) {
      const text = row[column];
      if (typeof text !== 'string' || /^\p{L}?\d/u.test(text)) continue;
      const strang = kodstrangIn(cells, header, column, cellText(text));
      if (strang !== null && !hasColumns(row, column)) found.push(strang);
    }
  }
  const rank = ({ delar, sager }: Kodstrang): number => (delar !== null ? 0 : sager ? 1 : 2);
  // The row nearest to the codes is their header; a title stands above it.
  return found.toSorted((a, b) => rank(a) - rank(b) || b.header - a.header)[0] ?? null;
}

/** Whether both konto and verksamhet have columns beside this one. */
function hasColumns(row: readonly CellValue[], column: number): boolean {
  const roles = row.map((value, at) =>
    at === column || typeof value !== 'string' ? null : roleOfHeader(value),
  );
  return roles.includes('konto') && roles.includes('verksamhet');
}

function kodstrangIn(
  cells: Grid['cells'],
  header: number,
  column: number,
  text: string,
): Kodstrang | null {
  const values = cells
    .slice(header + 1, header + 1 + sampleRows)
    .flatMap((row) => row[column] ?? []);
  const texts = values.filter((value) => typeof value === 'string');
  if (texts.length === 0 || texts.length < values.length * mostly) return null;
  const sager = saysKodstrang.test(text);
  for (const skiljetecken of tecken) {
    const antal = partsOf(texts, skiljetecken);
    if (antal === null) continue;
    const delar = delarInHeader(text, antal);
    if (delar !== null || sager || (antal >= 3 && !saysOther(text)))
      return holdsTimes(texts) ? null : { header, column, skiljetecken, antal, delar, sager };
  }
  return null;
}

/** Days and months have parts too. */
function holdsTimes(texts: readonly string[]): boolean {
  const times = texts.filter((text) => dayInFigures(text) || monthOfCell(text) > 0);
  return times.length > texts.length * (1 - mostly);
}

/** Amounts written with spaces have parts too. */
const saysOther = (text: string): boolean => {
  const role = roleOfHeader(text);
  return role !== null && role !== 'kod' && role !== 'enhet' && slagOf(text) === null;
};

const saysKodstrang = /kodsträng|kontosträng|kontering|kodrad|koddel|kodkomb|dimension/i;

/** How many parts nearly all cells have. */
function partsOf(texts: readonly string[], tecken: string): number | null {
  const counts = new Map<number, number>();
  for (const text of texts) {
    const antal = splitKodstrang(text, tecken)?.length ?? 0;
    if (antal > 0) counts.set(antal, (counts.get(antal) ?? 0) + 1);
  }
  const [antal = 0, often = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return often >= texts.length * mostly ? antal : null;
}

/**
 * The parts in the order of the header's words, or of those in its brackets.
 * @example delarInHeader('Kontering (konto-ansvar-projekt)', 3) // ['konto', 'ansvar', null]
 */
export function delarInHeader(text: string, antal: number): Kodstrang['delar'] {
  const inBrackets = /\(([^)]*)\)/.exec(text)?.[1];
  return orderOf(inBrackets ?? '', antal) ?? orderOf(text.replace(/\([^)]*\)/g, ' '), antal);
}

function orderOf(text: string, antal: number): Kodstrang['delar'] {
  const words = text.split(/[-–/|.,;+:_\s]+|och/iu).filter((word) => word !== '');
  const all = words.map(slagOf);
  // "Kodsträng konto ansvar vht" begins with a word of its own.
  const slag = (all[0] === null && all.length > antal ? all.slice(1) : all).slice(0, antal);
  const named = slag.filter((one) => one !== null);
  if (named.length < 2 || new Set(named).size < named.length || slag.length < antal) return null;
  return slag;
}

function slagOf(word: string): Kodslag | null {
  const role = roleOfHeader(word);
  if (role === 'enhet') return 'ansvar';
  return role === 'ansvar' || role === 'verksamhet' || role === 'konto' ? role : null;
}
