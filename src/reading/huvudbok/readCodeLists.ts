import { cellName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Ansvarsrad, Kodplansrad } from '../../domain/underlag/huvudbok.ts';
import { readRows, type ListRow } from './codeListRows.ts';
import type { CodeList } from './ledgerTable.ts';
import { joinAnsvar, readNamedAnsvar, type AnsvarOf } from './namedAnsvar.ts';

/** The kodplan, the konton and the ansvar of all lists; a code that stands twice keeps its first row. */
export interface ReadLists {
  readonly kodplan: readonly Kodplansrad[];
  readonly konton: ReadonlySet<string>;
  readonly ansvar: readonly Ansvarsrad[];
  readonly fynd: readonly Fynd[];
}

/**
 * Reads the lists of codes of all sheets as one.
 * @param ansvarOf the code that the ledger has for the name of an ansvar
 */
export function readCodeLists(lists: readonly CodeList[], ansvarOf?: AnsvarOf): ReadLists {
  const fynd: Fynd[] = [];
  const rowsOf = (slag: CodeList['slag']): readonly ListRow[] =>
    firstOfEach(
      lists.filter((list) => list.slag === slag && list.utanKoder !== true).flatMap(readRows),
      fynd,
    );
  const coded = rowsOf('ansvar');
  const named = readNamedAnsvar(lists, coded, ansvarOf);
  fynd.push(...named.fynd);
  const ansvar = joinAnsvar(coded, named.rows);
  const plan = rowsOf('kodplan');
  fynd.push(...findTwoNames(plan), ...findWithoutGrupp(plan));
  const hasRoles = ansvar.some(({ chef }) => chef !== null);
  if (hasRoles) for (const row of ansvar) if (row.chef === null) fynd.push(withoutChef(row));
  return {
    kodplan: plan.map(({ kod, namn, grupp, gruppnamn }) => ({
      kod,
      namn,
      grupp,
      gruppnamn,
    })),
    konton: new Set(rowsOf('kontoplan').map(({ kod }) => kod)),
    ansvar: ansvar.map(({ kod, namn, chef }) => ({ kod, enhet: namn, chef })),
    fynd,
  };
}

function firstOfEach(rows: readonly ListRow[], fynd: Fynd[]): readonly ListRow[] {
  const seen = new Map<string, ListRow>();
  for (const row of rows) {
    const known = seen.get(row.kod);
    if (!known) seen.set(row.kod, row);
    else if (differs(known, row)) fynd.push(contradiction(known, row));
  }
  return [...seen.values()];
}

/** A grupp that has one name on one row and another on the next. */
function findTwoNames(plan: readonly ListRow[]): readonly Fynd[] {
  const first = new Map<string, ListRow>();
  return plan.flatMap((row) => {
    const { grupp, gruppnamn } = row;
    if (grupp === null || gruppnamn === null) return [];
    const known = first.get(grupp);
    if (!known) first.set(grupp, row);
    if (!known || known.gruppnamn?.toLowerCase() === gruppnamn.toLowerCase()) return [];
    const told = contradiction(known, row);
    return [{ ...told, kod: grupp, har: gruppnamn, dar: known.gruppnamn ?? '' }];
  });
}

/**
 * Rows without a grupp in a list where most have one. A row that the others roll up to, or whose code is
 * shorter than all that do, is a heading.
 */
function findWithoutGrupp(plan: readonly ListRow[]): readonly Fynd[] {
  return [...new Set(plan.map(({ list }) => list))].flatMap((list) => {
    const rows = plan.filter((row) => row.list === list);
    const filled = rows.filter(({ grupp }) => grupp !== null);
    const grupper = new Set(filled.map(({ grupp }) => grupp));
    const shortest = Math.min(...filled.map(({ kod }) => kod.length));
    const blank = rows.filter(
      ({ grupp, kod }) => grupp === null && !grupper.has(kod) && kod.length >= shortest,
    );
    const [first] = blank;
    if (first === undefined || list.grupp === null || blank.length >= filled.length) return [];
    const { grid } = list;
    return [
      {
        bok: grid.bok,
        blad: grid.blad,
        cell: cellName(first.rad - 1, list.grupp),
        typ: 'tomKod',
        allvar: 'varning',
        rad: `${first.kod} ${first.namn}`.trim(),
        kolumn: 'grupp',
        rader: blank.map(({ rad }) => rad),
      } as const,
    ];
  });
}

const differs = (a: ListRow, b: ListRow): boolean =>
  a.grupp !== b.grupp || a.namn.toLowerCase() !== b.namn.toLowerCase() || a.chef !== b.chef;

const contradiction = (
  first: ListRow,
  second: ListRow,
): Extract<Fynd, { typ: 'kodplanMotsager' }> => ({
  bok: second.list.grid.bok,
  blad: second.list.grid.blad,
  cell: second.cell,
  typ: 'kodplanMotsager',
  allvar: 'fel',
  kod: second.kod,
  har: second.grupp ?? second.chef ?? second.namn,
  dar: first.grupp ?? first.chef ?? first.namn,
  andraCell: `${first.list.grid.blad}!${first.cell}`,
  rader: [second.rad],
});

const withoutChef = ({ list, cell, kod, namn, rad }: ListRow): Fynd => ({
  bok: list.grid.bok,
  blad: list.grid.blad,
  cell,
  typ: 'ansvarUtanChef',
  allvar: 'varning',
  kod,
  enhet: namn,
  rader: [rad],
});
