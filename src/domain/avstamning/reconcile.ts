import type { Kostnadslage } from '../kostnadslage/kostnadslage.ts';
import type { BedomtMal } from '../mal/maluppfyllelse.ts';
import type { Ekonomi } from '../underlag/huvudbok.ts';
import type { Prognoshistorikrad } from '../tidigare/prognoshistorik.ts';
import type { Tabell } from '../underlag/tabell.ts';
import { findSaknadeRader } from './findSaknadeRader.ts';
import type { Kontroll } from './kontroll.ts';
import { checkAnalys } from './kontroller/checkAnalys.ts';
import { checkForegaende } from './kontroller/checkForegaende.ts';
import { checkForegaendePrognos } from './kontroller/checkForegaendePrognos.ts';
import { checkHuvudbok } from './kontroller/checkHuvudbok.ts';
import { checkInvesteringar } from './kontroller/checkInvesteringar.ts';
import { checkMal } from './kontroller/checkMal.ts';
import { checkResultat } from './kontroller/checkResultat.ts';
import { checkSammaTabell } from './kontroller/checkSammaTabell.ts';
import { checkSarredovisning } from './kontroller/checkSarredovisning.ts';
import { checkTabell } from './kontroller/checkTabell.ts';
import { findSameTables, type SammaPar } from './kontroller/sameTables.ts';
import { tablesOfHistorik } from './kontroller/tablesOfHistorik.ts';
import { settleForskjutningar } from './forskjutning/settleForskjutningar.ts';
import { settleUnits } from './settleUnits.ts';

/** What is compared with each other. */
export interface Avstamningsunderlag {
  readonly tabeller: readonly Tabell[];
  readonly kostnadslage: Pick<Kostnadslage, 'serier'>;
  readonly ekonomi: Ekonomi;
  readonly mal: readonly BedomtMal[];
  /** What earlier runs forecast. */
  readonly prognoshistorik?: readonly Prognoshistorikrad[];
}

/**
 * Everything that is compared with something, also what ties: the only place that compares. A kontroll
 * stands for one figure against another; nothing is repaired.
 * @example reconcile({ tabeller, kostnadslage, ekonomi, mal: [] }).filter(({ utfall }) => utfall === 'fel')
 */
export function reconcile(underlag: Avstamningsunderlag): readonly Kontroll[] {
  const { kostnadslage, ekonomi, mal, prognoshistorik = [] } = underlag;
  const egna = tablesOfHistorik(prognoshistorik);
  const tabeller = printedTables(underlag.tabeller);
  const within = (own: readonly Tabell[]) => (tabell: Tabell) =>
    checkTabell(tabell, findSaknadeRader(tabell, own));
  const compare = (own: readonly Tabell[]): readonly Kontroll[] => [
    ...own.flatMap(within(own)),
    ...settleUnits(
      [
        ...findSameTables(own).flatMap(checkSammaTabell),
        ...own.flatMap((tabell) => [
          ...checkSarredovisning(tabell, own),
          ...checkResultat(tabell, own),
          ...checkAnalys(tabell, own),
          ...checkInvesteringar(tabell, own),
          ...checkForegaende(tabell, own),
          ...checkForegaendePrognos(tabell, own, egna),
          ...checkHuvudbok(tabell, kostnadslage, ekonomi),
        ]),
      ],
      own,
    ),
  ];
  const kontroller = settleForskjutningar(compare(tabeller), tabeller, within(tabeller), compare);
  return [...kontroller, ...checkMal(mal)];
}

/** The tables as they stand on their sheets: one that was joined of several is compared part by part. */
const printedTables = (tabeller: readonly Tabell[]): readonly Tabell[] =>
  tabeller.flatMap((tabell) => tabell.delar ?? [tabell]);

/** The tables that stand twice and say the same in all that they share. */
export function findDubbelpar(
  tabeller: readonly Tabell[],
  kontroller: readonly Kontroll[],
): readonly SammaPar[] {
  const differing = new Set(
    kontroller
      .filter(({ slag, utfall }) => slag === 'sammaTabell' && utfall === 'fel')
      .map(({ har, dar }) => `${sheetOf(har)}|${sheetOf(dar)}`),
  );
  return findSameTables(printedTables(tabeller)).filter(
    ({ a, b }) => !differing.has(`${a.kalla.bok}|${a.kalla.blad}|${b.kalla.bok}|${b.kalla.blad}`),
  );
}

const sheetOf = ({ bok, cell }: Kontroll['har']): string =>
  `${bok}|${cell.slice(0, cell.lastIndexOf('!'))}`;
