import type { Rad, Tabell } from '../../underlag/tabell.ts';
import { aliasOf } from '../../verksamhet/alias.ts';
import { normalName } from '../../verksamhet/nyckel.ts';
import { countedRows } from './tableRows.ts';

/** A row of one table and the row of another that is the same verksamhet. */
export type RowPair = readonly [Rad, Rad];

/** The rows of two tables that are the same verksamhet: by code where both have one, else by name. */
export function matchRows(a: Tabell, b: Tabell): readonly RowPair[] {
  const { byCode, byName } = indexOf(b);
  return countedRows(a).flatMap((rad): readonly RowPair[] => {
    const same = (rad.kod === null ? undefined : byCode.get(rad.kod)) ?? byName.get(nameKey(rad));
    return same && !codesDiffer(rad, same) ? [[rad, same]] : [];
  });
}

/** The same, and the rows that only an alias makes one, where it names one row of each table. */
export function matchRowsByAlias(a: Tabell, b: Tabell): readonly RowPair[] {
  const pairs = matchRows(a, b);
  const matched = new Set(pairs.flat());
  const left = (tabell: Tabell): readonly Rad[] =>
    countedRows(tabell).filter((rad) => !matched.has(rad));
  const [here, there] = [left(a), left(b)];
  const only = (rader: readonly Rad[], alias: string): Rad | null => {
    const own = rader.filter(({ namn }) => aliasOf(namn) === alias);
    return own.length === 1 ? (own[0] ?? null) : null;
  };
  const more = here.flatMap((rad): readonly RowPair[] => {
    const alias = aliasOf(rad.namn);
    const other = alias === null || only(here, alias) === null ? null : only(there, alias);
    return other && !codesDiffer(rad, other) ? [[rad, other]] : [];
  });
  return [...pairs, ...more];
}

/** The two names of a pair of rows that only an alias makes one. */
export const aliasOfPair = ([a, b]: RowPair): Aliaspar =>
  (a.kod !== null && a.kod === b.kod) || normalName(a.namn) === normalName(b.namn)
    ? null
    : [a.namn, b.namn];

/** A pair of names that only an alias makes one; null where they are written the same. */
export type Aliaspar = readonly [string, string] | null;

/**
 * The row among `rader` that is the verksamhet of `kod` and `namn`: by code, by name, else the only one
 * that an alias names. null when none is.
 */
export function findRow(
  { kod, namn }: Pick<Rad, 'kod' | 'namn'>,
  rader: readonly Rad[],
): { readonly rad: Rad; readonly alias: Aliaspar } | null {
  const coded = kod === null ? undefined : rader.find((rad) => rad.kod === kod);
  const own = normalName(namn);
  const same = coded ?? rader.find((rad) => normalName(rad.namn) === own && fits(rad, kod));
  if (same) return { rad: same, alias: null };
  const alias = aliasOf(namn);
  if (alias === null) return null;
  const also = rader.filter((rad) => aliasOf(rad.namn) === alias && fits(rad, kod));
  const [only] = also;
  return only && also.length === 1 ? { rad: only, alias: [namn, only.namn] } : null;
}

const fits = (rad: Rad, kod: string | null): boolean =>
  kod === null || rad.kod === null || kod === rad.kod;

const codesDiffer = (a: Rad, b: Rad): boolean =>
  a.kod !== null && b.kod !== null && a.kod !== b.kod;

const nameKey = ({ namn, post }: Rad): string => `${normalName(namn)}/${post ?? ''}`;

interface Index {
  readonly byCode: ReadonlyMap<string, Rad>;
  readonly byName: ReadonlyMap<string, Rad>;
}

function indexOf(tabell: Tabell): Index {
  const known = indexes.get(tabell);
  if (known) return known;
  const index = { byCode: indexBy(tabell, ({ kod }) => kod), byName: indexBy(tabell, nameKey) };
  indexes.set(tabell, index);
  return index;
}

// A table is matched with every other one.
const indexes = new WeakMap<Tabell, Index>();

function indexBy(tabell: Tabell, key: (rad: Rad) => string | null): ReadonlyMap<string, Rad> {
  const index = new Map<string, Rad>();
  for (const rad of countedRows(tabell)) {
    const value = key(rad);
    if (value !== null && !index.has(value)) index.set(value, rad);
  }
  return index;
}
