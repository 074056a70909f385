import type { Ore } from '../../domain/amount/ore.ts';
import { orePer, type Enhet } from '../../domain/amount/enhet.ts';
import type { Tecken } from '../../domain/avvikelse/tecken.ts';
import type { Overforing, Overforingstabell } from '../../domain/listor/overforing.ts';
import type { BeraknadTabell } from '../../domain/uppfoljning/uppfoljning.ts';
import { streckCell, textCell } from '../blad/cells.ts';
import type { ReportCell } from '../rapport.ts';
import type { Utskriftsrad } from './bladrader.ts';
import { letters, type Bladkolumn } from './kolumnplan.ts';

/** What of a table of investeringar can move to the next year. */
export interface OverforingPlan {
  readonly tabell: Overforingstabell;
  /** The projects by the row of the table (an index) that they are. */
  readonly projekt: ReadonlyMap<number, Overforing>;
}

/** The överföring of a table, null where it has none. */
export function planOverforing(
  { nyckel, kalla, rader }: BeraknadTabell,
  overforing: readonly Overforingstabell[],
): OverforingPlan | null {
  const isOfBook = ({ projekt }: Overforingstabell): boolean =>
    projekt.every(({ bok }) => bok === kalla.bok);
  const same = overforing.filter(({ tabell }) => tabell === nyckel);
  const tabell = same.find(isOfBook) ?? same[0];
  if (tabell === undefined) return null;
  const rows = rader.flatMap(({ roll }, at) => (roll === 'rad' ? [at] : []));
  const projekt = new Map(
    tabell.projekt.flatMap((one, index) => {
      const row = rows[index];
      return row === undefined ? [] : [[row, one] as const];
    }),
  );
  return { tabell, projekt };
}

/** How the cells of a table are written. */
interface Cellregler {
  readonly plan: readonly Bladkolumn[];
  readonly enhet: Enhet;
  readonly tecken: Tecken;
  readonly overforing: OverforingPlan | null;
  readonly forstaRad: number;
}

/**
 * What of a project's budget is left to move, as a formula; in a sum what its projects give.
 * @param row 1-based sheet row
 * @param sum the cells that a sum is of, "E6:E9"; null for a row that is none
 */
export function overforingCell(
  rad: Utskriftsrad,
  row: number,
  sum: string | null,
  { plan, enhet, tecken, overforing }: Cellregler,
): ReportCell {
  if (overforing === null) return streckCell;
  const { foreslagen } = overforing.tabell;
  if (rad.roll === 'summa' && sum !== null)
    return { formula: `=SUM(${sum})`, value: foreslagen / orePer[enhet] };
  const projekt = rad.kallrad === null ? undefined : overforing.projekt.get(rad.kallrad);
  if (projekt?.foreslagen == null || projekt.forbrukatAv === null) return streckCell;
  const [budget, used] = ['budget' as const, projekt.forbrukatAv].map(
    (roll) => `${letters(plan, roll) ?? ''}${row}`,
  );
  const left = tecken === 'nettokostnad' ? `${budget}-${used}` : `${used}-${budget}`;
  return { formula: `=MAX(0,${left})`, value: projekt.foreslagen / orePer[enhet] };
}

/** What the source itself says of a project's överföring. */
export function overforingIUnderlaget(
  { kallrad, roll }: Utskriftsrad,
  { overforing, enhet }: Cellregler,
): ReportCell {
  const amount = (value: Ore | null | undefined): ReportCell =>
    value == null ? streckCell : { number: value / orePer[enhet] };
  if (roll === 'summa') return amount(overforing?.tabell.tryckt);
  return amount(kallrad === null ? null : overforing?.projekt.get(kallrad)?.tryckt);
}

/** Why, as the source has it. */
export const orsakIUnderlaget = (
  { kallrad }: Utskriftsrad,
  { overforing }: Cellregler,
): ReportCell =>
  textCell((kallrad === null ? null : overforing?.projekt.get(kallrad)?.orsak) ?? '');
