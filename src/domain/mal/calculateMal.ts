import type { Fynd } from '../fynd/fynd.ts';
import type { Month } from '../period/month.ts';
import type { Regler } from '../regler/regler.ts';
import type { BeraknadTabell } from '../uppfoljning/uppfoljning.ts';
import {
  budgetramUtfall,
  compareBudgetram,
  findDriftsumma,
  isBudgetram,
  type Driftsumma,
} from './budgetram.ts';
import { findSmaUtfall, findSmaVolymer } from '../smatal/findSmaTal.ts';
import { calculateNyckeltal } from './calculateNyckeltal.ts';
import { calculateVolymtabell, findVolymfynd } from './calculateVolymer.ts';
import { findDubbletter, leaveDubblett, settleDubbelfynd } from './dubbletter.ts';
import { findMalFynd, findTotalfynd } from './findMalFynd.ts';
import { judgeIndikator } from './judgeIndikator.ts';
import { countStatus, judgeMal } from './judgeMal.ts';
import type { Maltabell, Malunderlag, Namndmal, OlastSkal } from './malunderlag.ts';
import type { BedomdIndikator, BedomtMal, Maluppfyllelse } from './maluppfyllelse.ts';

/** What the goals are judged with. */
export interface Malforutsattningar {
  readonly regler: Pick<Regler, 'maltolerans' | 'arsmatt'>;
  /** The tables of money, which give the outcome of a budget goal and the amounts of nyckeltal. */
  readonly tabeller: readonly BeraknadTabell[];
  /** The last closed month; a table of goals with one of its own is judged at that. */
  readonly period: Month | null;
}

/** How far the goals are reached, the volumes with their change, the nyckeltal, and what contradicts them. */
export function calculateMal(
  underlag: Malunderlag,
  { regler, tabeller, period }: Malforutsattningar,
): Maluppfyllelse {
  const drift = findDriftsumma(tabeller);
  const mal = underlag.mal.map((one) => {
    const month = tableOf(one, underlag.tabeller)?.period ?? period;
    const dubbletter = findDubbletter(one.indikatorer);
    return judgeMal(
      one,
      one.indikatorer.map((indikator) => {
        const fed = drift && isBudgetram(indikator) ? budgetramUtfall(indikator, drift) : null;
        const judged = judgeIndikator(indikator, regler, month, fed);
        return dubbletter.has(indikator) ? leaveDubblett(judged) : judged;
      }),
    );
  });
  const all = mal.flatMap(({ indikatorer }) => indikatorer);
  const totalt = countStatus(all);
  const volymer = underlag.volymer.map(calculateVolymtabell);
  return {
    tabeller: underlag.tabeller,
    mal,
    totalt,
    malTotalt: countStatus(mal),
    volymer,
    nyckeltal: calculateNyckeltal(tabeller, volymer),
    fynd: [
      ...underlag.fynd
        .filter((fynd) => !isSettled(fynd, all))
        .map((fynd) => settleDubbelfynd(fynd, all)),
      ...mal.flatMap((one) => findMalFynd(one, regler.arsmatt === 'raknas')),
      ...findTotalfynd(underlag, totalt),
      ...findBudgetfynd(mal, drift),
      ...volymer.flatMap(findVolymfynd),
      ...volymer.flatMap(findSmaVolymer),
      ...findSmaUtfall(all),
    ],
  };
}

/** The table that a goal stands in. */
const tableOf = ({ bok, blad, rad }: Namndmal, tabeller: readonly Maltabell[]) =>
  tabeller.find(
    ({ kalla }) =>
      kalla.bok === bok &&
      kalla.blad === blad &&
      rad > kalla.area.top &&
      rad <= kalla.area.top + kalla.area.rows,
  );

/** What stands, or doesn't, in a cell whose value comes at the end of the year. */
const awaited: readonly OlastSkal[] = ['tom', 'ejKlart', 'ejRedovisat'];

/**
 * Whether a finding tells of a missing outcome that the economy has given, or of one that waits for its year:
 * those are named together.
 */
const isSettled = (fynd: Fynd, all: readonly BedomdIndikator[]): boolean =>
  fynd.typ === 'utfallSaknas' &&
  all.some(
    ({ franEkonomin, namn, bok, blad, skal }) =>
      (franEkonomin !== null || (awaited.includes(fynd.skal) && skal.includes('arsmatt'))) &&
      namn === fynd.indikator &&
      bok === fynd.bok &&
      blad === fynd.blad,
  );

const findBudgetfynd = (mal: readonly BedomtMal[], drift: Driftsumma | null): readonly Fynd[] =>
  drift === null
    ? []
    : mal
        .flatMap(({ indikatorer }) => indikatorer)
        .filter(isBudgetram)
        .flatMap((indikator) => compareBudgetram(indikator, drift));
