import { sum, type Ore } from '../../domain/amount/ore.ts';
import type { Month } from '../../domain/period/month.ts';
import type { Ansvarsserie, Kontorad } from '../../domain/kostnadslage/kostnadslage.ts';
import { egnaTabeller, nameEgenTabell } from '../../domain/tidigare/egnaTabeller.ts';
import type { Ansvarsrad } from '../../domain/underlag/huvudbok.ts';
import type { Ansvarsprognos, Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { asciiName, numbered, sheetText } from '../tabellblad/bladnamn.ts';
import type { KostnadslageChoice } from './composeKostnadslage.ts';
import { egenProfilOf } from './egenProfil.ts';
import { indexForegaende, type ForegaendeOf } from './foregaende.ts';
import { groupBy } from './groupBy.ts';
import { tkrCell } from './ledgerCells.ts';
import type { LedgerPart, LedgerParts } from './ledgerParts.ts';

/**
 * The sheets of the ansvar of the workbook's list that have utfall or budget this year, in its order;
 * none without a list. No two have the same name.
 * @example planAnsvar(uppfoljning, period).map(({ namn }) => namn) // ["KL Hemtjänst norr"]
 */
export function planAnsvar(uppfoljning: Uppfoljning, period: Month): readonly KostnadslageChoice[] {
  const { ekonomi, kostnadslage } = uppfoljning;
  const facts = indexFacts(uppfoljning, period);
  const taken = new Set([egnaTabeller.kostnadslage.toLowerCase()]);
  const once = new Map(ekonomi.ansvar.toReversed().map((rad) => [rad.kod, rad]));
  const used = new Set(kostnadslage.rader.map(({ ansvar }) => ansvar));
  return ekonomi.ansvar
    .filter((rad) => once.get(rad.kod) === rad && used.has(rad.kod))
    .map((rad) => ({ ...nameSheet(rad, taken), ...planDelar(rad.kod, facts) }));
}

function nameSheet(
  { kod, enhet, chef }: Ansvarsrad,
  taken: Set<string>,
): Omit<KostnadslageChoice, keyof LedgerParts> {
  const unit = sheetText(enhet) || kod;
  return {
    namn: free((n) => numbered(sheetText(`KL ${unit}`), n), taken),
    tabell: free((n) => nameEgenTabell('Kostnadslage', asciiName(kod), n), taken),
    titel: `Kostnadsläge ${enhet.trim() || kod}`,
    upplysning: [`ansvar ${kod}`, ...(chef === null ? [] : [chef])],
    jamforelse: ['prognos = förslag för ansvaret, utan justering', 'avvikelse = budget − prognos'],
  };
}

/** What is known by ansvar, sorted out once for all sheets. */
interface AnsvarFacts {
  readonly period: Month;
  readonly konton: ReadonlyMap<string, readonly Kontorad[]>;
  readonly serier: ReadonlyMap<string, readonly Ansvarsserie[]>;
  readonly prognoser: ReadonlyMap<string, readonly Ansvarsprognos[]>;
  /** The names of the kodplan by verksamhet. */
  readonly namn: ReadonlyMap<string, string>;
  readonly foregaendeOf: ForegaendeOf;
}

const indexFacts = (
  { kostnadslage, ansvarsprognoser, ekonomi, prognoshistorik }: Uppfoljning,
  period: Month,
): AnsvarFacts => ({
  period,
  konton: groupBy(kostnadslage.konton, ({ ansvar }) => ansvar),
  serier: groupBy(kostnadslage.ansvarsserier, ({ ansvar }) => ansvar),
  prognoser: groupBy(ansvarsprognoser, ({ ansvar }) => ansvar),
  // The first of several with the same code counts, as everywhere.
  namn: new Map(ekonomi.kodplan.toReversed().map(({ kod, namn }) => [kod, namn])),
  foregaendeOf: indexForegaende(prognoshistorik, period),
});

/** The verksamheter of an ansvar by code. */
function planDelar(ansvar: string, facts: AnsvarFacts): LedgerParts {
  const { period, foregaendeOf } = facts;
  const konton = groupBy(facts.konton.get(ansvar) ?? [], ({ verksamhet }) => verksamhet);
  const serier = facts.serier.get(ansvar) ?? [];
  const serieOf = new Map(serier.map((serie) => [serie.kod, serie]));
  const prognosOf = new Map(
    (facts.prognoser.get(ansvar) ?? []).map(({ prognos }) => [prognos.kod, prognos.forslag]),
  );
  const delar = [...konton.keys()].sort(byCode).map((verksamhet): LedgerPart => {
    const serie = serieOf.get(verksamhet);
    return {
      ...nameVerksamhet(verksamhet, facts.namn.get(verksamhet) ?? null),
      konton: konton.get(verksamhet) ?? [],
      egenProfil: serie === undefined ? null : egenProfilOf([serie], period),
      prognos: tkrCell(prognosOf.get(verksamhet) ?? null),
      foregaende: foregaendeOf({ ansvar, kod: verksamhet }),
    };
  });
  const foregaende = sumKnown(delar.map((del) => del.foregaende));
  return { delar, helhet: { egenProfil: egenProfilOf(serier, period), prognos: null, foregaende } };
}

/** The sum, where none of them is missing: a part is not the whole. */
const sumKnown = (amounts: readonly (Ore | null)[]): Ore | null => {
  const known = amounts.filter((amount) => amount !== null);
  return known.length > 0 && known.length === amounts.length ? sum(known) : null;
};

const byCode = (a: string, b: string): number => (a < b ? -1 : 1);

/** A code without a digit that the kodplan doesn't name is a name. */
function nameVerksamhet(kod: string, namn: string | null): Pick<LedgerPart, 'kod' | 'namn'> {
  if (kod === '') return { kod: null, namn: 'Utan verksamhet' };
  if (namn === null && !/\d/u.test(kod)) return { kod: null, namn: kod };
  return { kod, namn: namn ?? '' };
}

/** The first name that is not taken, and takes it; hosts hold "Norr" and "NORR" for the same. */
function free(nameOf: (n: number) => string, taken: Set<string>): string {
  let n = 1;
  while (taken.has(nameOf(n).toLowerCase())) n += 1;
  taken.add(nameOf(n).toLowerCase());
  return nameOf(n);
}
