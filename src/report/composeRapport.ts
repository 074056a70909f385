import type { Tidigare } from '../domain/tidigare/tidigare.ts';
import type { Uppfoljning } from '../domain/uppfoljning/uppfoljning.ts';
import { composeAnalysblad } from './analys/composeAnalysblad.ts';
import { composeAtgardsblad } from './atgarder/composeAtgardsblad.ts';
import { composeAvstamningsblad } from './avstamning/composeAvstamningsblad.ts';
import { composeLedgerSheets } from './kostnadslage/composeLedgerSheets.ts';
import { composeLasning } from './lasning/composeLasning.ts';
import { composeListor } from './listor/composeListor.ts';
import { composeMalblad } from './mal/composeMalblad.ts';
import type { Rapport } from './rapport.ts';
import { composeRegler } from './regler/composeRegler.ts';
import { nameTabeller } from './tabellblad/bladnamn.ts';
import { composeTabellblad } from './tabellblad/composeTabellblad.ts';
import { composeUtgangnaBlad } from './tabellblad/composeUtgangetBlad.ts';

/**
 * The report: a sheet for each table of amounts, those of the ledger, of the goals and of the lists where
 * there are any, then "Läsning" and "Regler".
 * What a person wrote in the sheets of an earlier run stands in them again.
 * @example composeRapport(uppfoljning, ingetTidigare).sheets.map(({ name }) => name)
 * // ["Driftredovisning", "Särredovisning 51", "Läsning", "Regler"]
 */
export function composeRapport(uppfoljning: Uppfoljning, tidigare: Tidigare): Rapport {
  const named = nameTabeller(uppfoljning.tabeller, tidigare);
  const tables = named.map(({ tabell, bladnamn }) =>
    composeTabellblad(tabell, uppfoljning, bladnamn, tidigare.blad.get(bladnamn.tabell)),
  );
  const lage = composeLedgerSheets(uppfoljning, tidigare);
  const made = [
    ...named.map(({ bladnamn }) => bladnamn),
    ...lage.map(({ name, tables: [{ name: tabell }] }) => ({ namn: name, tabell })),
  ];
  return {
    title: 'Budgetuppföljning',
    sheets: [
      ...tables,
      ...lage,
      ...composeMalblad(uppfoljning, tidigare),
      ...composeListor(uppfoljning, tidigare),
      ...composeAnalysblad(uppfoljning, tidigare),
      ...composeAtgardsblad(uppfoljning, tidigare, lage),
      ...composeAvstamningsblad(uppfoljning, tidigare),
      ...composeUtgangnaBlad(tidigare, made),
      composeLasning(uppfoljning, tidigare),
      composeRegler(uppfoljning.regler, tidigare.rattelser, tidigare),
    ],
  };
}
