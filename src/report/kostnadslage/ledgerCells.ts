import { orePer } from '../../domain/amount/enhet.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import { ledgerRubriker } from '../../domain/tidigare/egnaRubriker.ts';
import { streckCell } from '../blad/cells.ts';
import { locateKolumner, piecesOf } from '../blad/kolumner.ts';
import type { ReportCell } from '../rapport.ts';
import { ANDEL_DECIMALER } from '../tabellblad/status.ts';

/** 0-based rows of a ledger sheet: title, line, riktpunkt with the thresholds, a blank one, header. */
export const rader = { titel: 0, upplysning: 1, riktpunkt: 2, rubrik: 4, forsta: 5 } as const;

/** An amount as the sheets of a ledger hold it: tkr, whatever the tables' unit, for people add to it by hand. */
export const tkr = (amount: Ore): number => amount / orePer.tkr || 0;

/** An amount as a cell; a dash where there is none. */
export const tkrCell = (amount: Ore | null): ReportCell =>
  amount === null ? streckCell : { number: tkr(amount) };

/** The columns of a kostnadsläge, in order: the same for the whole and for an ansvar. */
export const lagesrubriker: readonly string[] = ledgerRubriker.kostnadslage;

/** Where they are. */
export const lageskolumner = locateKolumner(lagesrubriker);

/** The sum of a column's rows; a dash where a row has none, for a part is not the whole. */
export function sumCell(
  letter: string,
  rows: readonly number[],
  amounts: readonly (Ore | null)[],
): ReportCell {
  if (amounts.length === 0 || amounts.some((amount) => amount === null)) return streckCell;
  const value = tkr(amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0) as Ore);
  const pieces = piecesOf(letter, rows);
  return pieces === null ? { number: value } : { formula: `=SUM(${pieces})`, value };
}

/** What a status is decided by in a formula: the columns of amount and share, with thresholds above them. */
export interface StatusColumns {
  readonly belopp: string;
  readonly andel: string;
  readonly row: number;
}

/** Whether the amount is past both thresholds; a share that is a dash (budget 0) leaves it to the amount. */
export function pastFormula({ belopp, andel, row }: StatusColumns, size: '-' | 'ABS'): string {
  const troskel = rader.riktpunkt + 1;
  const of = (cell: string): string => (size === '-' ? `-${cell}` : `ABS(${cell})`);
  const large = `ROUND(${of(belopp + String(row))},${Math.log10(orePer.tkr)})>$${belopp}$${troskel}`;
  const share = `ROUND(${of(andel + String(row))},${ANDEL_DECIMALER})>$${andel}$${troskel}`;
  return `AND(${large},IFERROR(${share},1=1))`;
}
