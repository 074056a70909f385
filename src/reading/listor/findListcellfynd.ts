import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Listrad, Listslag, Listvarde } from '../../domain/listor/listrad.ts';
import type { Listtabell } from '../../domain/listor/listrad.ts';
import type { LastLista } from './tabeller/settleListkolumner.ts';
import { parseArea } from '../../domain/address/area.ts';

/** A row of any list: some of its fields are cells. */
type Rad = Listrad & object;

/** The cells of the rows of a list that could not be read, and the rows that stand twice. */
export const findListcellfynd = <T extends Rad>(
  tabell: LastLista,
  rader: readonly T[],
  nameOf: (rad: T) => string,
): readonly Fynd[] => [
  ...rader.flatMap((rad) =>
    Object.values(rad).flatMap((value: unknown) =>
      isListvarde(value) ? unreadFynd(tabell, rad, nameOf(rad), value) : [],
    ),
  ),
  ...doubles(tabell.slag, rader, nameOf),
];

const isListvarde = (value: unknown): value is Listvarde<unknown> =>
  typeof value === 'object' && value !== null && 'skal' in value && 'cell' in value;

function unreadFynd(
  { slag, kolumner }: LastLista,
  rad: Rad,
  name: string,
  { skal, text, cell }: Listvarde<unknown>,
): readonly Fynd[] {
  if (
    cell === null ||
    text === null ||
    (skal !== 'ejTolkat' && skal !== 'felvarde' && skal !== 'utanforSkalan')
  )
    return [];
  const column = parseArea(cell)?.left;
  const kolumn = kolumner.find(({ index }) => index === column)?.text ?? '';
  const place = { bok: rad.bok, blad: rad.blad, cell: cell.slice(cell.lastIndexOf('!') + 1) };
  if (skal === 'utanforSkalan')
    return [{ ...place, typ: 'riskUtanforSkalan', allvar: 'fel', risk: name, kolumn, varde: text }];
  return [
    {
      ...place,
      typ: 'listvardeEjTolkat',
      allvar: skal === 'felvarde' ? 'fel' : 'varning',
      lista: slag,
      rad: name,
      kolumn,
      varde: text,
    },
  ];
}

/** Rows alike within one list; two lists may well have rows of one name. */
function doubles<T extends Rad>(
  lista: Listslag,
  rader: readonly T[],
  nameOf: (rad: T) => string,
): readonly Fynd[] {
  const first = new Map<string, T>();
  return rader.flatMap((rad): readonly Fynd[] => {
    const earlier = first.get(rad.nyckel);
    if (earlier === undefined) first.set(rad.nyckel, rad);
    // One row may give two: a bidrag that is partly decided.
    if (earlier === undefined || earlier.cell === rad.cell) return [];
    const cell = rad.cell.slice(rad.cell.lastIndexOf('!') + 1);
    const place = { bok: rad.bok, blad: rad.blad, cell };
    const said = { lista, rad: nameOf(rad), andraCell: earlier.cell };
    return [{ ...place, typ: 'dubbelListrad', allvar: 'varning', ...said }];
  });
}

/** That the unit of a list is only assumed. */
export const findListenhetsfynd = ({ kalla, enhet, nyckel }: Listtabell): readonly Fynd[] =>
  enhet === null || enhet.sakerhet >= 0.8
    ? []
    : [
        {
          bok: kalla.bok,
          blad: kalla.blad,
          cell: nyckel.slice(nyckel.lastIndexOf('!') + 1),
          typ: 'enhetAntagen',
          allvar: 'upplysning',
          enhet: enhet.varde,
          skal: enhet.skal,
        },
      ];
