import type { BedomdIndikator } from '../../domain/mal/maluppfyllelse.ts';
import { malrubrik } from '../../domain/tidigare/malrubriker.ts';
import { valueOf } from '../blad/cells.ts';
import type { ReportCell, ReportSheet } from '../rapport.ts';
import { indikatorstatusText, malSkalText, olastSkalText, trendText } from '../text/malText.ts';
import { STRECK } from '../text/number.ts';
import { FORSTA_MALRAD, type Malkolumner } from './malkolumner.ts';
import {
  missingText,
  motMalFormula,
  statusFormula,
  trendFormula,
  type MissingText,
} from './malformler.ts';
import { judgeCells } from './judgeCells.ts';
import { asRead, planMalvarden, type Malfalt, type Malvarden } from './malvarden.ts';

/** What an indicator says that the goal doesn't count: a text of its own, so that it can be counted. */
export const RAKNAS_INTE = `${indikatorstatusText('ejBedomd')} (årsmått, räknas inte)`;

/**
 * Puts in the values of the indicators where a person has written none, and what follows from them as
 * formulas with the values that they give for what stands in the cells.
 * @param cells the sheet with the person's texts in place
 */
export function settleMalrader(
  cells: ReportSheet['cells'],
  indikatorer: readonly BedomdIndikator[],
  tolerans: number,
  kolumner: Malkolumner,
): ReportSheet['cells'] {
  const settled = cells.map((row) => [...row]);
  indikatorer.forEach((indikator, index) => {
    const line = settled[FORSTA_MALRAD + index];
    if (line !== undefined)
      settleRad(line, indikator, FORSTA_MALRAD + index + 1, tolerans, kolumner);
  });
  return settled;
}

/**
 * Fills in one row.
 * @param row 1-based
 */
function settleRad(
  line: ReportCell[],
  indikator: BedomdIndikator,
  row: number,
  tolerans: number,
  kolumner: Malkolumner,
): void {
  const { at, has } = kolumner;
  const planned = planMalvarden(asRead(indikator));
  for (const rubrik of Object.keys(planned).filter(has) as Malfalt[]) {
    const isFree = valueOf(line[at(rubrik)]) === '';
    if (isFree) line[at(rubrik)] = cellOf(planned[rubrik]);
  }
  const shown = Object.fromEntries(
    Object.keys(planned).map((rubrik) => [rubrik, has(rubrik) ? valueOf(line[at(rubrik)]) : '']),
  ) as Malvarden;
  const { motMal, status, missing, trend } = judgeCells(shown, tolerans);
  const texts = textsOf(indikator, missing);
  const otherwise = indikator.angivenTrend === null ? '' : trendText[indikator.angivenTrend];
  line[at(malrubrik.motMal)] = { formula: motMalFormula(row, kolumner), value: motMal ?? STRECK };
  if (has(malrubrik.trend))
    line[at(malrubrik.trend)] = {
      formula: trendFormula(row, otherwise, kolumner),
      value: trend === null ? otherwise : trendText[trend],
    };
  line[at(malrubrik.status)] = indikator.skal.includes('dubbel')
    ? unjudged(indikator)
    : {
        formula: statusFormula(row, texts, kolumner),
        value: status === null ? texts[missing ?? 'mal'] : indikatorstatusText(status),
      };
}

/** A figure, a text, or an empty cell. */
export function cellOf(value: Malvarden[Malfalt]): ReportCell {
  if (value === null || value === '') return null;
  return typeof value === 'number' ? { number: value } : { text: value };
}

/** What the status says without one: what was read tells why it is missing, what a person empties later does not. */
function textsOf(indikator: BedomdIndikator, missing: keyof MissingText | null): MissingText {
  const none = (why: string): string => `${indikatorstatusText('ejBedomd')}: ${why}`;
  const texts: MissingText = {
    utfall: none(missingText.utfall),
    enhet: none(missingText.enhet),
    mal: none(missingText.mal),
    jamforelse: none(missingText.jamforelse),
  };
  if (missing === null) return texts;
  return { ...texts, [missing]: indikator.raknas ? none(whyNot(indikator)) : RAKNAS_INTE };
}

/** What stands twice with different values is not judged by its own row: the next run looks at both. */
const unjudged = (indikator: BedomdIndikator): ReportCell => {
  const value = indikator.raknas
    ? `${indikatorstatusText('ejBedomd')}: ${whyNot(indikator)}`
    : RAKNAS_INTE;
  return { formula: `="${value}"`, value };
};

/** Every reason, the first one with what stands in the cell. */
function whyNot({ skal, utfall, mal }: BedomdIndikator): string {
  return skal
    .map((one) => {
      const source = one.startsWith('utfall') ? utfall : one.startsWith('mal') ? mal : null;
      const olast = source?.skal ?? null;
      const says = olast !== null && told.has(olast) ? ` (${olastSkalText[olast]})` : '';
      return malSkalText[one] + says;
    })
    .join(', ');
}

/** Reasons that say more than that a value is missing or can't be read. */
const told: ReadonlySet<string> = new Set(['ejKlart', 'ejRedovisat', 'fleraVarden', 'felvarde']);
