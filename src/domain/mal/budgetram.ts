import { decimalToOre } from '../amount/decimal.ts';
import { enheter, orePer, type Enhet } from '../amount/enhet.ts';
import type { Ore } from '../amount/ore.ts';
import type { Fynd } from '../fynd/fynd.ts';
import type { BeraknadTabell } from '../uppfoljning/uppfoljning.ts';
import { malplats } from './malplats.ts';
import type { Indikator } from './malunderlag.ts';
import type { Ekonomiutfall } from './judgeIndikator.ts';

/** The sum of the one driftredovisning: what is left of the budget, and the cell of the sum row. */
export interface Driftsumma {
  readonly avvikelse: Ore;
  readonly enhet: Enhet;
  readonly cell: string;
}

/**
 * The avvikelse of the driftredovisning as a whole (plus = better than budget); null unless there is
 * exactly one such table with a sum that can be computed.
 */
export function findDriftsumma(tabeller: readonly BeraknadTabell[]): Driftsumma | null {
  const drift = tabeller.filter(({ typ }) => typ.varde === 'driftredovisning');
  const [tabell] = drift;
  if (tabell === undefined || drift.length > 1 || tabell.summa.avvikelse === null) return null;
  const sumRow = tabell.rader.findLast(({ roll }) => roll === 'summa');
  const cell = sumRow?.cell ?? tabell.nyckel;
  return { avvikelse: tabell.summa.avvikelse, enhet: tabell.enhet.varde, cell };
}

const budgetord =
  /budgetram|budget(?:en)?\s+i\s+balans|ekonomi(?:n)?\s+i\s+balans|h(?:å|a)ll(?:er|a|s)\s+(?:sin\s+|sina\s+)?budget|inom\s+(?:sin\s+|beslutad\s+|given\s+)?(?:budget|ram)|(?:netto|budget)avvikelse(?!\w)/iu;

/** Whether an indicator is about keeping the budget of the nämnd as a whole. */
export const isBudgetram = ({ namn, mal, riktning }: Indikator): boolean =>
  budgetord.test(namn) && riktning.varde === 'hogre' && (mal.varde?.enhet ?? null) !== '%';

/** What the driftredovisning gives as the outcome of such an indicator, in the unit of its målvärde. */
export function budgetramUtfall(
  { mal }: Indikator,
  { avvikelse, enhet, cell }: Driftsumma,
): Ekonomiutfall | null {
  if (mal.varde?.villkor === 'ja')
    return { varde: { varde: null, ja: avvikelse >= 0, enhet: 'ja/nej' }, cell };
  const unit = mal.varde?.enhet ?? enhet;
  if (!isEnhet(unit)) return null;
  return { varde: { varde: avvikelse / orePer[unit], ja: null, enhet: unit }, cell };
}

/** An outcome that somebody wrote and that differs from the driftredovisning by more than its rounding. */
export function compareBudgetram(indikator: Indikator, summa: Driftsumma): readonly Fynd[] {
  const { varde, enhet = null } = indikator.utfall.varde ?? { varde: null };
  const unit = enhet ?? indikator.mal.varde?.enhet ?? null;
  if (varde === null || unit === null || !isEnhet(unit)) return [];
  const har = decimalToOre(String(varde), unit, 'halfAwayFromZero');
  const [, fraction = ''] = String(varde).split('.');
  const step = orePer[unit] / 10 ** fraction.length;
  if (har === null || Math.abs(har - summa.avvikelse) * 2 <= step) return [];
  return [
    {
      ...malplats(indikator.bok, indikator.utfall.cell ?? indikator.cell),
      typ: 'utfallMotEkonomi',
      allvar: 'varning',
      indikator: indikator.namn,
      har,
      dar: summa.avvikelse,
      andraCell: summa.cell,
    },
  ];
}

const isEnhet = (unit: string): unit is Enhet => enheter.some((enhet) => enhet === unit);
