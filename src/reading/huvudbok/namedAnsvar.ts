import { cellName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { textAt } from '../cells/gridCells.ts';
import { saysSum } from '../rows/rowWords.ts';
import { chefIn, type ListRow } from './codeListRows.ts';
import type { CodeList } from './ledgerTable.ts';

/** The code of an ansvar by its name; null: nobody knows it. */
export type AnsvarOf = (namn: string) => string | null;

/** The ansvar of lists that have names and chefer only, and the names that nobody knows. */
export interface NamedAnsvar {
  readonly rows: readonly ListRow[];
  readonly fynd: readonly Fynd[];
}

/**
 * Reads the lists of ansvar without codes: a name gets the code that a list with codes or the ledger has
 * for it.
 * @param ansvarOf unsaid: there is no ledger, and nothing is asked of the names
 */
export function readNamedAnsvar(
  lists: readonly CodeList[],
  coded: readonly ListRow[],
  ansvarOf?: AnsvarOf,
): NamedAnsvar {
  const byName = new Map(coded.map(({ kod, namn }) => [namn.toLowerCase(), kod]));
  const read = lists
    .filter(({ slag, utanKoder }) => slag === 'ansvar' && utanKoder === true)
    .map((list) => {
      const names = namesIn(list).map((row) => ({
        ...row,
        kod: byName.get(row.namn.toLowerCase()) ?? ansvarOf?.(row.namn) ?? null,
      }));
      const rows = names.flatMap(({ kod, ...row }) => (kod === null ? [] : [{ ...row, kod }]));
      const unknown = names.filter(({ kod }) => kod === null);
      const [first] = unknown;
      const isAsked = first !== undefined && ansvarOf !== undefined;
      return { rows, fynd: isAsked ? [withoutCode(list, first, unknown)] : [] };
    });
  return {
    rows: read.flatMap(({ rows }) => rows),
    fynd: read.flatMap(({ fynd }) => fynd),
  };
}

/** A row of names before its code is known. */
type NamedRow = Omit<ListRow, 'kod'>;

function namesIn(list: CodeList): readonly NamedRow[] {
  const { grid, from, to, kod, chef } = list;
  const rows: NamedRow[] = [];
  for (let row = from; row < to; row++) {
    const namn = textAt(grid, row, kod);
    if (!/\p{L}/u.test(namn) || saysSum(namn)) continue;
    rows.push({
      namn,
      grupp: null,
      gruppnamn: null,
      chef: chefIn(chef === null ? '' : textAt(grid, row, chef)),
      list,
      cell: cellName(row, kod),
      rad: row + 1,
    });
  }
  return rows;
}

const withoutCode = (
  { grid }: CodeList,
  { cell, namn }: NamedRow,
  unknown: readonly NamedRow[],
): Fynd => ({
  bok: grid.bok,
  blad: grid.blad,
  cell,
  typ: 'ansvarUtanKod',
  allvar: 'varning',
  enhet: namn,
  antal: unknown.length,
  rader: unknown.map(({ rad }) => rad),
});

/** The ansvar of all lists; one that has a code in one list and its chef in another is one. */
export function joinAnsvar(
  coded: readonly ListRow[],
  named: readonly ListRow[],
): readonly ListRow[] {
  const known = new Set(coded.map(({ kod }) => kod));
  return [
    ...coded.map((row) => ({
      ...row,
      chef: row.chef ?? named.find(({ kod }) => kod === row.kod)?.chef ?? null,
    })),
    ...named.filter(
      ({ kod }, at) => !known.has(kod) && named.findIndex((other) => other.kod === kod) === at,
    ),
  ];
}
