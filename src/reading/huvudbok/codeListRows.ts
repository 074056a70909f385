import { cellName } from '../../domain/address/area.ts';
import type { Kodplansrad } from '../../domain/underlag/huvudbok.ts';
import { cellText } from '../cells/cellText.ts';
import { textAt, valueAt } from '../cells/gridCells.ts';
import { saysSum } from '../rows/rowWords.ts';
import { codeText } from './codeRegister.ts';
import { codeWidth } from './codeWidth.ts';
import type { CodeList } from './ledgerTable.ts';

/** A row of a list, with the place of its code. */
export interface ListRow extends Kodplansrad {
  readonly chef: string | null;
  readonly list: CodeList;
  readonly cell: string;
  readonly rad: number;
}

/** The rows of a list that have a code. */
export function readRows(list: CodeList): readonly ListRow[] {
  const { grid, from, to, kod } = list;
  const width = codeWidth(grid, kod, from, to);
  const rows: ListRow[] = [];
  for (let row = from; row < to; row++) {
    const code = codeText(valueAt(grid, row, kod), width);
    if (!/\d/.test(code) || saysSum(code)) continue;
    const text = (column: number | null): string =>
      column === null ? '' : textAt(grid, row, column);
    const { grupp, gruppnamn } = groupOf(list, row);
    rows.push({
      kod: code,
      namn: list.namn === kod ? afterKod(text(kod), code) : text(list.namn),
      grupp,
      gruppnamn,
      chef: chefIn(text(list.chef)),
      list,
      cell: cellName(row, kod),
      rad: row + 1,
    });
  }
  return rows;
}

/** The role that a cell names; null: nobody has it. */
export const chefIn = (text: string): string | null => (nobody.test(text) ? null : text);

/** What is written where nobody has the role. */
const nobody =
  /^(?:[\s\p{P}\p{S}]*|0|n\.? ?n\.?|vakant?|vakans|ej tillsatt|tillsätts.*|saknas|ingen|obesatt|tom|n\/a)$/iu;

/** "51 Äldreomsorg/LSS" holds the code of the group and its name. */
function groupOf(list: CodeList, row: number): Pick<Kodplansrad, 'grupp' | 'gruppnamn'> {
  const value = list.grupp === null ? null : valueAt(list.grid, row, list.grupp);
  const kod = codeText(value, 0);
  if (kod === '') return { grupp: null, gruppnamn: null };
  const said = list.gruppnamn === null ? '' : textAt(list.grid, row, list.gruppnamn);
  const after = afterKod(cellText(value), kod);
  const namn = said === '' ? after : said;
  return { grupp: kod, gruppnamn: namn === '' ? null : namn };
}

/** The name beside a code in the same cell; "" where the cell holds no more than the code. */
export const afterKod = (text: string, kod: string): string => {
  if (!text.startsWith(kod)) return text.replace(/\s*\(\d+\)$/, '');
  return text.slice(kod.length).replace(/^[\s:.,_/|–-]+/, '');
};
