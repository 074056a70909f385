import { orePer } from '../../domain/amount/enhet.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import type { Resursgrupp, Resurstabell } from '../../domain/listor/resursfordelning.ts';
import { isCloser, ownParameter } from '../../domain/listor/resursparametrar.ts';
import { listrubrik } from '../../domain/tidigare/listrubrik.ts';
import { streckCell, textCell } from '../blad/cells.ts';
import type { ReportCell } from '../rapport.ts';
import { shorten } from '../text/shorten.ts';
import {
  beloppsCell,
  formulaCell,
  summaCell,
  talCell,
  type Listfakta,
  type Listkolumner,
} from './listfakta.ts';

const r = listrubrik;

/** What the groups of a table are turned into money with, each with that of its own. */
export const parametersOf = (grupp: Resursgrupp, tabell: Resurstabell) => ({
  timmar: ownParameter(grupp.timmarPerArsarbetare, tabell.timmarPerArsarbetare),
  kostnad: ownParameter(grupp.kostnadPerArsarbetare, tabell.kostnadPerArsarbetare),
  pris: ownParameter(grupp.timpris, tabell.timpris),
});

/**
 * The row of a group: hours → årsarbetare → budget, each step a formula.
 * @param row 1-based
 */
export function grupprad(
  grupp: Resursgrupp,
  tabell: Resurstabell,
  row: number,
  kolumner: Listkolumner,
  { enhet }: Listfakta,
): readonly ReportCell[] {
  const { rubriker, letter } = kolumner;
  const { timmar, kostnad, pris } = parametersOf(grupp, tabell);
  const belopp = beloppsCell(enhet);
  const cell = (rubrik: string): string => `${letter(rubrik)}${row}`;
  const hours = rubriker.includes(r.arstimmar) ? r.arstimmar : r.beviljade;
  const value = (amount: Ore | null): number | null =>
    amount === null ? null : amount / orePer[enhet] || 0;
  return rubriker.map((rubrik): ReportCell => {
    switch (rubrik) {
      case r.grupp:
        return textCell(shorten(grupp.namn));
      case r.tabell:
        return textCell(shorten(tabell.titel));
      case r.beviljade:
        return talCell(grupp.beviljade.varde);
      case r.utforda:
        return talCell(grupp.utforda.varde);
      case r.utfort:
        return formulaCell(`=${cell(r.utforda)}/${cell(r.beviljade)}`, grupp.andelUtford);
      case r.arstimmar:
        return formulaCell(`=${cell(r.beviljade)}${yearFactor(grupp)}`, grupp.arstimmar);
      case r.timmarPerArsarbetare:
        return talCell(timmar?.varde ?? null);
      case r.brukartid:
        return talCell(grupp.brukartid.varde);
      case r.arsarbetare:
        return grupp.arsarbetare.kalla === 'beraknat'
          ? formulaCell(`=${cell(hours)}/${share(grupp, cell)}`, grupp.arsarbetare.varde)
          : talCell(grupp.arsarbetare.varde);
      case r.tillgangliga:
        return talCell(grupp.tillgangliga.varde);
      case r.saknas:
        return grupp.saknas.kalla === 'beraknat'
          ? formulaCell(`=${cell(r.arsarbetare)}-${cell(r.tillgangliga)}`, grupp.saknas.varde)
          : talCell(grupp.saknas.varde);
      case r.kostnadPerArsarbetare:
        return belopp(kostnad?.varde);
      case r.timpris:
        return pris === null ? streckCell : { number: pris.varde / orePer.kr };
      case r.tilldelning:
        // Without a price or a cost the sheet has no column that a formula could refer to.
        if (grupp.tilldelning.varde === null) return streckCell;
        return formulaCell(
          byPrice(grupp, tabell)
            ? `=ROUND(${cell(hours)}*${cell(r.timpris)}/${orePer[enhet] / orePer.kr},${Math.log10(orePer[enhet])})`
            : `=ROUND(${cell(r.arsarbetare)}*${cell(r.kostnadPerArsarbetare)},${Math.log10(orePer[enhet])})`,
          value(grupp.tilldelning.varde),
        );
      case r.budget:
        return belopp(grupp.budget.varde);
      case r.skillnad:
        return formulaCell(`=${cell(r.tilldelning)}-${cell(r.budget)}`, value(grupp.skillnad));
      case r.underlag:
        return textCell(shorten(grupp.kommentar ?? ''));
      default:
        return null;
    }
  });
}

/** Whether the budget is hours at their price rather than årsarbetare at their cost. */
function byPrice(grupp: Resursgrupp, tabell: Resurstabell): boolean {
  const { kostnad, pris } = parametersOf(grupp, tabell);
  return pris !== null && (isCloser(pris, kostnad) || grupp.arsarbetare.varde === null);
}

/** The hours of a span as those of a year: "*12", "*12/8". */
function yearFactor({ timtid, beviljade, arstimmar }: Resursgrupp): string {
  if (timtid === 'manad') return '*12';
  if (timtid === 'vecka') return '*52';
  const hours = beviljade.varde ?? 0;
  if (timtid !== 'period' || arstimmar === null || hours === 0) return '';
  return `*12/${Math.round((12 * hours) / arstimmar)}`;
}

/** What hours are divided by: those of an årsarbetare, of which some are with brukare. */
const share = ({ brukartid }: Resursgrupp, cell: (rubrik: string) => string): string =>
  brukartid.varde === null
    ? cell(r.timmarPerArsarbetare)
    : `(${cell(r.timmarPerArsarbetare)}*${cell(r.brukartid)})`;

/** The sums of a table's groups. @param rows the groups' rows, 0-based */
export function gruppsumma(
  tabell: Resurstabell,
  rows: readonly number[],
  { rubriker, letter }: Listkolumner,
  { enhet }: Listfakta,
): readonly ReportCell[] {
  const { summa } = tabell;
  const money = (amount: Ore | null): number | null =>
    amount === null ? null : amount / orePer[enhet] || 0;
  const values: Readonly<Record<string, number | null>> = {
    [r.beviljade]: summa.beviljade,
    [r.utforda]: summa.utforda,
    [r.arsarbetare]: summa.arsarbetare,
    [r.tillgangliga]: summa.tillgangliga,
    [r.saknas]: summa.saknas,
    [r.tilldelning]: money(summa.tilldelning),
    [r.budget]: money(summa.budget),
  };
  const row = (rows.at(-1) ?? 0) + 2;
  return rubriker.map((rubrik): ReportCell => {
    if (rubrik === r.grupp) return { text: 'Summa' };
    if (rubrik === r.tabell) return textCell(shorten(tabell.titel));
    if (rubrik === r.skillnad) return summaskillnad(tabell, row, letter, enhet);
    const value = values[rubrik];
    return value === undefined ? null : summaCell(letter(rubrik), rows, value);
  });
}

/** Only where both sums are of all groups: else they would be of different ones. */
function summaskillnad(
  { summa }: Resurstabell,
  row: number,
  letter: (rubrik: string) => string,
  enhet: Listfakta['enhet'],
): ReportCell {
  const { tilldelning, budget, ofullstandig } = summa;
  const isPartly = ofullstandig.includes('tilldelning') || ofullstandig.includes('budget');
  if (tilldelning === null || budget === null || isPartly) return streckCell;
  return {
    formula: `=${letter(r.tilldelning)}${row}-${letter(r.budget)}${row}`,
    value: (tilldelning - budget) / orePer[enhet] || 0,
  };
}
