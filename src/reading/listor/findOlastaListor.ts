import { cellName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Listnamn } from '../../domain/listor/listrad.ts';
import { bottomOf, textAt } from '../cells/gridCells.ts';
import type { Grid } from '../grid.ts';

/** What a sheet or a title that is a list is called. */
const names: readonly (readonly [RegExp, Listnamn])[] = [
  [/^(?:handlings|åtgärds)(?:plan|program|lista)(?:en|er)?(?!\p{L})/iu, 'handlingsplan'],
  [
    /^(?:plan för |uppföljning av )?intern ?kontroll(?:en|s?plan(?:en)?)?(?!\p{L})/iu,
    'internkontroll',
  ],
  [/^(?:riktade |beslutade |väntade )?statsbidrag(?:en)?(?!\p{L})/iu, 'statsbidrag'],
  [/^resursfördelning(?:en|smodell(?:en)?)?(?!\p{L})/iu, 'resursfordelning'],
  [/^investering(?:ar|arna|sredovisning|sanalys|sprojekt)(?!\p{L})/iu, 'investeringar'],
];

/** What may stand behind the name of a list without making something else of it. */
const behind =
  /\p{L}*nämnd(?:en)?s?|uppföljning|delår(?:et)?|helår(?:et)?|bokslut(?:et)?|hemtjänst(?:en)?|analys|budget|utfall|per|år|för|och|i|vid|t\.?o\.?m\.?|tkr|mnkr|kr|jan\p{L}*|feb\p{L}*|mars?|apr\p{L}*|maj|jun\p{L}*|jul\p{L}*|aug\p{L}*|sep\p{L}*|okt\p{L}*|nov\p{L}*|dec\p{L}*/iu;

/** Titles stand above the table, in the first rows of the sheet. */
const highest = 30;

/**
 * The sheets that by their name or title are a list, hold a table, and give nothing: one finding each.
 * @param isRead whether something of the sheet is read, or is told of otherwise
 */
export const findOlastaListor = (
  grids: readonly Grid[],
  isRead: (grid: Grid) => boolean,
): readonly Fynd[] =>
  grids
    .filter((grid) => !isRead(grid))
    .flatMap((grid): readonly Fynd[] => {
      const header = findHeader(grid);
      if (header === null) return [];
      const titel = [grid.blad, ...textsAbove(grid, header.row)].find(
        (text) => nameOf(text) !== null,
      );
      const lista = titel === undefined ? null : nameOf(titel);
      if (titel === undefined || lista === null) return [];
      const { bok, blad } = grid;
      const cell = cellName(header.row, header.column);
      return [{ bok, blad, cell, typ: 'listaEjTolkad', allvar: 'varning', lista, titel }];
    });

/** The list that a name is of; null where it says more than that. @example nameOf('Handlingsplan 2025') */
function nameOf(text: string): Listnamn | null {
  const plain = text.trim().replace(/^[\d.\s–-]+(?=\p{L})/u, '');
  for (const [pattern, lista] of names) {
    const found = pattern.exec(plain)?.[0];
    if (found === undefined) continue;
    const rest = plain.slice(found.length).match(/\p{L}[\p{L}.]*/gu) ?? [];
    const isName = rest.every((one) => behind.exec(one)?.[0].length === one.length);
    if (isName) return lista;
  }
  return null;
}

/** The first row that looks like headers, with rows as wide below it; null on a sheet of text. */
function findHeader(grid: Grid): { readonly row: number; readonly column: number } | null {
  const end = Math.min(bottomOf(grid), grid.top + highest);
  for (let row = grid.top; row < end; row++) {
    const columns = filledIn(grid, row);
    const [column] = columns;
    const isWords = columns.every((one) => {
      const text = textAt(grid, row, one);
      return text.length <= 60 && (/\p{L}/u.test(text) || /^20\d\d$/u.test(text));
    });
    if (column === undefined || columns.length < 3 || !isWords) continue;
    const below = [row + 1, row + 2].map(
      (one) => filledIn(grid, one).filter((index) => columns.includes(index)).length,
    );
    if (below.every((filled) => filled >= 2)) return { row, column };
  }
  return null;
}

function filledIn(grid: Grid, row: number): readonly number[] {
  const cells = grid.cells[row - grid.top] ?? [];
  return cells.flatMap((_, offset) =>
    textAt(grid, row, grid.left + offset) === '' ? [] : [grid.left + offset],
  );
}

/** The lone texts above a row. */
function textsAbove(grid: Grid, row: number): readonly string[] {
  const rows = Array.from({ length: row - grid.top }, (_, at) => grid.top + at);
  return rows.flatMap((above) => {
    const [column, ...more] = filledIn(grid, above);
    return column === undefined || more.length > 0 ? [] : [textAt(grid, above, column)];
  });
}
