import { nameEgenTabell } from '../../domain/tidigare/egnaTabeller.ts';
import type { Tidigare } from '../../domain/tidigare/tidigare.ts';
import type { BeraknadTabell } from '../../domain/uppfoljning/uppfoljning.ts';
import type { Bladnamn } from './composeTabellblad.ts';
import { keepNames, type Namngiven } from './keepNames.ts';

/** A table that gets a sheet, with what the sheet is called. */
export interface NamndTabell {
  readonly tabell: BeraknadTabell;
  readonly bladnamn: Bladnamn;
}

/** The longest sheet name that Excel takes. */
const LANGST = 31;

/** The kinds that get a sheet, in the order of the report, with what it and its table are called. */
const slag = {
  driftredovisning: { blad: 'Driftredovisning', tabell: 'Driftredovisning' },
  sarredovisning: { blad: 'Särredovisning', tabell: 'Sarredovisning' },
  resultat: { blad: 'Resultaträkning', tabell: 'Resultatrakning' },
  verksamhetsanalys: { blad: 'Verksamhetsanalys', tabell: 'Verksamhetsanalys' },
  investeringar: { blad: 'Investeringar', tabell: 'Investeringar' },
} as const;

type Bladslag = keyof typeof slag;

/**
 * Names the sheets of every table, kind by kind; no two are the same. A table
 * keeps the name that the run before gave it, so that what a person wrote stays with it.
 */
export function nameTabeller(
  tabeller: readonly BeraknadTabell[],
  { blad }: Pick<Tidigare, 'blad'>,
): readonly NamndTabell[] {
  const all = (Object.keys(slag) as Bladslag[]).flatMap((kind) =>
    tabeller.filter(({ typ }) => typ.varde === kind),
  );
  const known = keepNames(all.map(namable), [...blad.values()]);
  const names = new Set([...blad.keys()].map((name) => name.toLowerCase()));
  const sheets = new Set<string>();
  const name = (tabell: BeraknadTabell): NamndTabell => {
    const base = `${slagOf(tabell).blad} ${sheetText(partOf(tabell))}`.trim();
    const own = known.get(tabell);
    for (let n = own?.n ?? 1; ; n += 1) {
      const namn = numbered(base, n);
      const table = own?.tabell ?? namable(tabell).name(n);
      const isTaken = own === undefined && names.has(table.toLowerCase());
      if (isTaken || sheets.has(namn.toLowerCase())) continue;
      sheets.add(namn.toLowerCase());
      names.add(table.toLowerCase());
      return { tabell, bladnamn: { namn, tabell: table, titel: titleOf(namn, n, tabell.titel) } };
    }
  };
  // Names that stand already are given first: a new table takes what is left.
  const kept = all.filter((tabell) => known.has(tabell));
  const named = new Map(
    [...kept, ...all.filter((tabell) => !known.has(tabell))].map((tabell) => [
      tabell,
      name(tabell),
    ]),
  );
  return all.flatMap((tabell) => named.get(tabell) ?? []);
}

const slagOf = ({ typ }: BeraknadTabell): (typeof slag)[Bladslag] =>
  slag[typ.varde === 'statistik' ? 'driftredovisning' : typ.varde];

const partOf = ({ typ, foralder }: BeraknadTabell): string =>
  typ.varde === 'sarredovisning' ? (foralder ?? '').trim() : '';

/** A table with the names that it may have, and the part that its names begin with. */
function namable(tabell: BeraknadTabell): Namngiven {
  const kind = slagOf(tabell).tabell;
  const part = asciiName(partOf(tabell));
  return {
    tabell,
    grupp: nameEgenTabell(kind, part, 1).toLowerCase(),
    name: (n) => nameEgenTabell(kind, part, n),
  };
}

/**
 * What the sheets of a kind are called, by the kind's part of their tables' names.
 * @example kindText('Sarredovisning') // "Särredovisning"
 */
export const kindText = (tabell: string): string =>
  Object.values(slag).find((kind) => kind.tabell.toLowerCase() === tabell.toLowerCase())?.blad ??
  slag.driftredovisning.blad;

/** A sheet name with its number, within what Excel takes. */
export function numbered(base: string, n: number): string {
  const suffix = n === 1 ? '' : ` ${n}`;
  return base.slice(0, LANGST - suffix.length).trim() + suffix;
}

const saysKind = /^(?:driftsredovisning|resultat|investering)/iu;

/** The table's own title where it says what the sheet is, else the sheet's name before it. */
function titleOf(namn: string, n: number, titel: string): string {
  const own = withoutUnit(titel.replace(/\s+/gu, ' ').trim());
  const says = own.toLowerCase().startsWith(namn.toLowerCase()) || saysKind.test(own);
  if (n === 1 && says) return own;
  return own === '' ? namn : `${namn} – ${own}`;
}

/**
 * A title without the unit of its source: the report says the unit by itself, and may say another.
 * @example withoutUnit('Driftredovisning 2025, tkr') // "Driftredovisning 2025"
 */
export const withoutUnit = (titel: string): string =>
  titel
    .replace(
      /[\s,;:(–-]*(?<!\p{L})(?:belopp(?:en)?\s)?(?:i\s)?(?:tkr|mnkr|mkr|kr)(?!\p{L})\.?\)?/giu,
      '',
    )
    .trim();

/** Without what Excel refuses in a sheet name; not yet cut to its length. */
export const sheetText = (text: string): string =>
  text
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();

/** Letters and digits that a table name may hold. @example asciiName('Äldreomsorg/LSS') // "AldreomsorgLSS" */
export const asciiName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 60);
