import { orePer } from '../../amount/enhet.ts';
import { ore, type Ore } from '../../amount/ore.ts';
import { toTableSign } from '../../avvikelse/tecken.ts';
import type { Kolumn, Rad, Tabell } from '../../underlag/tabell.ts';
import { beloppsroller } from '../../uppfoljning/calculateSumma.ts';
import type { Sida } from '../buildKontroll.ts';
import type { Kandidat } from '../forklaring/kandidat.ts';
import { stepOf } from './roundedTo.ts';
import { amountOf, cellOf } from './tableRows.ts';

/** A row's amount in any column of money, as it is printed; null without one. */
export function printedIn(tabell: Tabell, rad: Rad, kolumn: Kolumn): Ore | null {
  const own = rad.ovrigt?.[kolumn.index];
  if (own !== undefined) return own;
  const roll = beloppsroller.find((one) => one === kolumn.roll);
  const amount = roll && kolumn.del === undefined ? amountOf(rad, roll) : null;
  return amount == null ? null : toTableSign(amount, tabell.tecken.varde);
}

/** The columns of money that the follow-up doesn't use. */
export const otherColumns = ({ kolumner, rader }: Tabell): readonly Kolumn[] =>
  kolumner.filter(
    ({ index }) => rader.filter(({ ovrigt }) => ovrigt?.[index] !== undefined).length >= 2,
  );

/** An amount as printed, as one side of a comparison. */
export const printedSide = (rad: Rad, kolumn: Kolumn, belopp: Ore, text: string): Sida => ({
  belopp,
  bok: rad.bok,
  cell: cellOf(rad, kolumn),
  text,
  tecken: 'nettokostnad',
});

/** A printed amount that may be wrong; `by`: what it lacks if it alone is. null where it is too large. */
export function toKolumnkandidat(
  tabell: Tabell,
  rad: Rad,
  kolumn: Kolumn,
  by: number,
  more: Pick<Kandidat, 'isDirect' | 'isSumma'> = {},
): Kandidat | null {
  const skrivet = printedIn(tabell, rad, kolumn) ?? ore(0);
  if (!Number.isSafeInteger(skrivet + by)) return null;
  return {
    namn: rad.namn,
    cell: cellOf(rad, kolumn),
    post: null,
    skrivet,
    ratt: ore(skrivet + by),
    print: (amount) => amount,
    steg: Math.min(stepOf(tabell), orePer[tabell.enhet.varde]),
    ...more,
    grannar: () => [],
  };
}
