import type { Rad, Tabell } from '../../underlag/tabell.ts';
import { normalName } from '../../verksamhet/nyckel.ts';

/** The row of a resultat table that holds its income, its cost, or its result. */
export function rowOf(tabell: Tabell, what: 'intakt' | 'kostnad' | 'resultat'): Rad | undefined {
  const pattern = {
    intakt: /^(?:summa |verksamhetens |totala )?intäkter(?: totalt)?$/u,
    kostnad: /^(?:summa |verksamhetens |totala )?(?:brutto)?kostnader(?: totalt)?$/u,
    resultat: /resultat|netto/u,
  }[what];
  const rows = tabell.rader.filter(({ namn }) => pattern.test(normalName(namn)));
  return what === 'resultat'
    ? (rows.findLast(({ roll }) => roll === 'summa') ?? rows.at(-1))
    : rows.find(({ roll }) => roll !== 'varav');
}

/** What a municipality's activities cost, before its taxes: "Verksamhetens nettokostnader". */
export const nettokostnadsrad = ({ rader }: Tabell): Rad | undefined =>
  rader.find(
    ({ roll, namn }) =>
      roll === 'delsumma' && /^(?:verksamhetens )?nettokostnad/iu.test(namn.trim()),
  );
