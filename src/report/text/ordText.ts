import type { Enhet } from '../../domain/amount/enhet.ts';
import type { Tecken } from '../../domain/avvikelse/tecken.ts';
import type { Allvar } from '../../domain/fynd/fynd.ts';
import type { OvrigTabell, Tabelltyp } from '../../domain/underlag/tabell.ts';
import type { Jamforelse } from '../../domain/uppfoljning/uppfoljning.ts';

/** The kinds of table in words. */
export const typText: Readonly<Record<Tabelltyp, string>> = {
  driftredovisning: 'Driftredovisning',
  sarredovisning: 'Särredovisning',
  resultat: 'Resultat',
  verksamhetsanalys: 'Verksamhetsanalys',
  investeringar: 'Investeringar',
  statistik: 'Statistik',
};

/** The units in words. */
export const enhetText: Readonly<Record<Enhet, string>> = {
  kr: 'kronor',
  tkr: 'tusental kronor',
  mnkr: 'miljoner kronor',
};

/** The sign conventions in words. */
export const teckenText: Readonly<Record<Tecken, string>> = {
  nettokostnad: 'kostnader är plus',
  'intakt-plus': 'intäkter är plus, kostnader är minus',
};

/** How much a finding matters: symbol and word, told apart without colour. */
export const allvarText: Readonly<Record<Allvar, string>> = {
  fel: '▲ Fel',
  varning: '◆ Varning',
  upplysning: '○ Upplysning',
};

/** What a table is that is left out of the computing. */
export const slagText: Readonly<Record<OvrigTabell['slag'], string>> = {
  mal: 'Mål och indikatorer räknas inte här.',
  statistik: 'Statistik räknas inte här.',
  balans: 'Balansräkning och kassaflöde räknas inte här.',
  huvudbok: 'Konteringar räknas i bladet Kostnadsläge, inte i driftredovisningen.',
  manadsmatris: 'Belopp per månad räknas i bladet Kostnadsläge, inte i driftredovisningen.',
  okand: 'Det framgår inte vad tabellen innehåller.',
  bortvald: 'Du har valt bort tabellen.',
};

/**
 * The sign of the avvikelse in words.
 * @example avvikelseText('budget-prognos', 'nettokostnad') // "avvikelse = budget − prognos, minus = underskott"
 */
export function avvikelseText(jamforelse: Jamforelse, tecken: Tecken): string {
  if (jamforelse === 'ingen') return 'avvikelse kan inte räknas';
  const [budget, outcome] = compared[jamforelse];
  const difference =
    tecken === 'nettokostnad' ? `${budget} − ${outcome}` : `${outcome} − ${budget}`;
  return `avvikelse = ${difference}, minus = underskott`;
}

const compared = {
  'budget-prognos': ['budget', 'prognos'],
  'ackBudget-utfall': ['ackumulerad budget', 'utfall'],
  'budget-utfall': ['budget', 'utfall'],
} as const;
