import { orePer } from '../../domain/amount/enhet.ts';
import type { Resursgrupp, Resurstabell } from '../../domain/listor/resursfordelning.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { listrubrik } from '../../domain/tidigare/listrubrik.ts';
import { streckCell, textCell } from '../blad/cells.ts';
import { piecesOf } from '../blad/kolumner.ts';
import type { ReportCell } from '../rapport.ts';
import { shorten } from '../text/shorten.ts';
import {
  beloppsCell,
  formulaCell,
  planListkolumner,
  talCell,
  type Listfakta,
  type Listkolumner,
} from './listfakta.ts';

const r = listrubrik;

/** The columns of the cost of an hour; `has` is asked whether there are several tables. */
export const planTimkolumner = (has: boolean): Listkolumner =>
  planListkolumner(egnaTabeller.timkostnad, (rubrik) => rubrik === r.tabell && has);

/** Whether the groups have anything that a cost of an hour follows from. */
export const hasTimkostnad = (tabeller: readonly Resurstabell[]): boolean =>
  tabeller.some(({ grupper }) => grupper.some(({ perTimme }) => perTimme.varde !== null));

/**
 * The cost of an hour in each group, in kronor, with its change since last year; last of the whole table.
 * @param top the 0-based row of the first one
 */
export function timkostnadsrader(
  tabell: Resurstabell,
  top: number,
  { rubriker, letter }: Listkolumner,
  { enhet }: Listfakta,
): readonly (readonly ReportCell[])[] {
  const kr = orePer[enhet] / orePer.kr;
  const rows = tabell.grupper.map((grupp, at) => {
    const cell = (rubrik: string): string => `${letter(rubrik)}${top + at + 1}`;
    const quotient = `=ROUND(${cell(r.kostnad)}*${kr}/${cell(r.timmar)},2)`;
    return row(rubriker, {
      [r.perTimme]: textCell(`${shorten(grupp.namn)}, per timme`),
      [r.tabell]: textCell(shorten(tabell.titel)),
      [r.kostnad]: beloppsCell(enhet)(grupp.kostnad.varde),
      [r.timmar]: talCell(hoursOf(grupp)),
      [r.kronorPerTimme]:
        grupp.perTimme.kalla === 'tryckt'
          ? kronor(grupp.perTimme.varde)
          : formulaCell(quotient, inKronor(grupp.perTimme.varde)),
      [r.foregaende]: kronor(earlierOf(grupp)),
      [r.forandring]: formulaCell(
        `=${cell(r.kronorPerTimme)}-${cell(r.foregaende)}`,
        inKronor(grupp.forandring.varde),
      ),
    });
  });
  return [...rows, wholeRow(tabell, top, { rubriker, letter }, kr)];
}

function wholeRow(
  { titel, grupper, summa }: Resurstabell,
  top: number,
  { rubriker, letter }: Pick<Listkolumner, 'rubriker' | 'letter'>,
  kr: number,
): readonly ReportCell[] {
  const rows = grupper.map((_, at) => top + at);
  const [cost, hours] = [r.kostnad, r.timmar].map((rubrik) => piecesOf(letter(rubrik), rows));
  const value = inKronor(summa.perTimme);
  return row(rubriker, {
    [r.perTimme]: { text: 'Alla grupper, per timme' },
    [r.tabell]: textCell(shorten(titel)),
    [r.kostnad]: null,
    [r.timmar]: null,
    [r.kronorPerTimme]: formulaCell(`=ROUND(SUM(${cost})*${kr}/SUM(${hours}),2)`, value),
    [r.foregaende]: streckCell,
    [r.forandring]: streckCell,
  });
}

const row = (
  rubriker: readonly string[],
  cells: Readonly<Record<string, ReportCell>>,
): readonly ReportCell[] => rubriker.map((rubrik) => cells[rubrik] ?? null);

const hoursOf = ({ beviljade, utforda }: Resursgrupp): number | null =>
  beviljade.varde ?? utforda.varde;

/** Last year's cost of an hour: what the change leaves of this year's. */
const earlierOf = ({ perTimme, forandring }: Resursgrupp): number | null =>
  perTimme.varde === null || forandring.varde === null ? null : perTimme.varde - forandring.varde;

const inKronor = (amount: number | null): number | null =>
  amount === null ? null : amount / orePer.kr || 0;

function kronor(amount: number | null): ReportCell {
  const value = inKronor(amount);
  return value === null ? streckCell : { number: value };
}
