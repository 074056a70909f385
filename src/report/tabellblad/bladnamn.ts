import { nameEgenTabell } from '../../domain/tidigare/egnaTabeller.ts';
import type { BeraknadTabell } from '../../domain/uppfoljning/uppfoljning.ts';
import { typText } from '../text/ordText.ts';
import type { Bladnamn } from './composeTabellblad.ts';

/** A table that gets a sheet, with what the sheet is called. */
export interface NamndTabell {
  readonly tabell: BeraknadTabell;
  readonly bladnamn: Bladnamn;
}

/** The longest sheet name that Excel takes. */
const LANGST = 31;

/** Names the sheets of every driftredovisning, then of every särredovisning; no two are the same. */
export function nameTabeller(tabeller: readonly BeraknadTabell[]): readonly NamndTabell[] {
  const drift = tabeller.filter(({ typ }) => typ.varde === 'driftredovisning');
  const sar = tabeller.filter(({ typ }) => typ.varde === 'sarredovisning');
  const taken = new Set<string>();
  return [...drift, ...sar].map((tabell) => {
    const part = tabell.typ.varde === 'sarredovisning' ? (tabell.foralder ?? '').trim() : '';
    const base = `${typText[tabell.typ.varde]} ${sheetText(part)}`.trim();
    const slag = tabell.typ.varde === 'sarredovisning' ? 'Sarredovisning' : 'Driftredovisning';
    for (let n = 1; ; n += 1) {
      const namn = numbered(base, n);
      const name = nameEgenTabell(slag, asciiName(part), n);
      if (taken.has(namn.toLowerCase()) || taken.has(name.toLowerCase())) continue;
      taken.add(namn.toLowerCase()).add(name.toLowerCase());
      return { tabell, bladnamn: { namn, tabell: name, titel: titleOf(namn, n, tabell.titel) } };
    }
  });
}

/** A sheet name with its number, within what Excel takes. */
export function numbered(base: string, n: number): string {
  const suffix = n === 1 ? '' : ` ${n}`;
  return base.slice(0, LANGST - suffix.length).trim() + suffix;
}

/** The table's own title where it says what the sheet is, else the sheet's name before it. */
function titleOf(namn: string, n: number, titel: string): string {
  const own = withoutUnit(titel.replace(/\s+/gu, ' ').trim());
  const says = own.toLowerCase().startsWith(namn.toLowerCase()) || /^driftsredovisning/iu.test(own);
  if (n === 1 && says) return own;
  return own === '' ? namn : `${namn} – ${own}`;
}

/** The line below the title says the unit, and may say another than the source had. */
const withoutUnit = (titel: string): string =>
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
const asciiName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 60);
