import type { Bidrag, Statsbidrag } from '../../domain/listor/statsbidrag.ts';
import type { Ore } from '../../domain/amount/ore.ts';
import { orePer } from '../../domain/amount/enhet.ts';
import { subtract } from '../../domain/amount/ore.ts';
import { listord } from '../../domain/tidigare/listord.ts';
import { listrubrik } from '../../domain/tidigare/listrubrik.ts';
import { streckCell, textCell } from '../blad/cells.ts';
import type { ReportCell } from '../rapport.ts';
import { shorten } from '../text/shorten.ts';
import {
  beloppsCell,
  columnOf,
  formulaCell,
  type Listfakta,
  type Listkolumner,
} from './listfakta.ts';

const r = listrubrik;

/** What stands in "I prognosen". */
const ingarText = { ja: 'ja', antas: 'ja, antas', nej: 'nej' } as const;

const ingarWord = ({ ingar, ingarSkal }: Bidrag): string => {
  if (!ingar) return ingarText.nej;
  return ingarSkal === 'antaget' ? ingarText.antas : ingarText.ja;
};

/** The row of a statsbidrag. @param row 1-based */
export const bidragsrad = (
  bidrag: Bidrag,
  row: number,
  { rubriker, letter }: Listkolumner,
  { enhet }: Listfakta,
): readonly ReportCell[] => {
  const belopp = beloppsCell(enhet);
  const [whole, used] = [letter(r.belopp), letter(r.forbrukat)];
  return rubriker.map((rubrik): ReportCell => {
    switch (rubrik) {
      case r.statsbidrag:
        return textCell(shorten(bidrag.namn));
      case r.beslut:
        return { text: listord[bidrag.lage] };
      case r.verksamhet:
        return textCell(shorten(bidrag.verksamhet ?? ''));
      case r.belopp:
        return belopp(bidrag.belopp.varde);
      case r.forbrukat:
        return belopp(bidrag.forbrukat.varde);
      case r.aterstar:
        return formulaCell(
          bidrag.forbrukat.varde === null ? `=${whole}${row}` : `=${whole}${row}-${used}${row}`,
          bidrag.aterstar === null ? null : bidrag.aterstar / orePer[enhet] || 0,
        );
      case r.iPrognosen:
        return { text: ingarWord(bidrag) };
      case r.underlag:
        return textCell(shorten(bidrag.kommentar ?? ''));
      default:
        return null;
    }
  });
};

/** What is decided, what is expected and what nothing is said of, each with its sums; then all. */
export function summarader(
  { bidrag, summor }: Statsbidrag,
  { letter }: Listkolumner,
  { enhet }: Listfakta,
): readonly (readonly ReportCell[])[] {
  const column = (rubrik: string): string => columnOf(letter(rubrik), bidrag.length);
  const amounts = [r.belopp, r.forbrukat, r.aterstar] as const;
  const values = ({ belopp, forbrukat, aterstar }: Statsbidrag['summor']['totalt']) =>
    [belopp, forbrukat, aterstar].map((amount) => amount / orePer[enhet] || 0);
  const kinds = (['beslutat', 'vantat', 'okant'] as const).filter(
    (lage) => lage !== 'okant' || summor.okant.antal > 0,
  );
  const rows = kinds.map((lage): readonly ReportCell[] => [
    { text: summanamn[lage] },
    { text: listord[lage] },
    {
      formula: `=COUNTIF(${column(r.beslut)},"${listord[lage]}")`,
      value: summor[lage].antal,
    },
    ...values(summor[lage]).map((value, at) => ({
      formula: `=SUMIFS(${column(amounts[at] ?? r.belopp)},${column(r.beslut)},"${listord[lage]}")`,
      value,
    })),
  ]);
  const all: readonly ReportCell[] = [
    { text: 'Alla statsbidrag' },
    null,
    { number: summor.totalt.antal },
    ...values(summor.totalt).map((value, at) => ({
      formula: `=SUM(${column(amounts[at] ?? r.belopp)})`,
      value,
    })),
  ];
  return [...rows, all];
}

const summanamn = {
  beslutat: 'Beslutade statsbidrag',
  vantat: 'Väntade statsbidrag',
  okant: 'Statsbidrag utan beslut i listan',
} as const;

/**
 * The prognos of the driftredovisning, with all statsbidrag and without those only expected.
 * @param top the 1-based row of the first one
 */
export function prognosrader(
  { bidrag, prognos, summor }: Statsbidrag,
  top: number,
  { letter }: Listkolumner,
  { enhet }: Listfakta,
): readonly (readonly ReportCell[])[] {
  if (prognos === null) return [];
  const column = (rubrik: string): string => columnOf(letter(rubrik), bidrag.length);
  const cell = beloppsCell(enhet);
  const shown = (amount: Ore): number => amount / orePer[enhet] || 0;
  const budgetRow = top + 5;
  const outcome = (row: number, avvikelse: Ore | null): ReportCell =>
    avvikelse === null
      ? streckCell
      : { formula: `=D${budgetRow}-D${row}`, value: shown(avvikelse) };
  const outside = subtract(prognos.prognos, prognos.med);
  const outsideOf = (lage: 'beslutat' | 'vantat'): string =>
    `SUMIFS(${column(r.belopp)},${column(r.beslut)},"${listord[lage]}",${column(r.iPrognosen)},"${ingarText.nej}")`;
  const own = prognos.budget === null ? null : subtract(prognos.budget, prognos.prognos);
  const line = (
    namn: string,
    hur: string,
    belopp: ReportCell,
    avvikelse: ReportCell,
  ): readonly ReportCell[] => [{ text: namn }, textCell(hur), null, belopp, avvikelse];
  return [
    [
      { text: 'Prognos i driftredovisningen' },
      { text: 'läst' },
      textCell(prognos.tabell),
      cell(prognos.prognos),
      outcome(top, own),
    ],
    line(
      'Statsbidrag som inte ingår i den',
      'dras av',
      { formula: `=${outsideOf('beslutat')}+${outsideOf('vantat')}`, value: shown(outside) },
      streckCell,
    ),
    line(
      'Prognos med alla statsbidrag',
      '',
      { formula: `=D${top}-D${top + 1}`, value: shown(prognos.med) },
      outcome(top + 2, prognos.avvikelseMed),
    ),
    line(
      'Bara väntade statsbidrag',
      'läggs till',
      {
        formula: `=SUMIFS(${column(r.belopp)},${column(r.beslut)},"${listord.vantat}")`,
        value: shown(summor.vantat.belopp),
      },
      streckCell,
    ),
    line(
      'Prognos utan de väntade',
      '',
      {
        formula: `=D${top + 2}+D${top + 3}`,
        value: shown(prognos.utan),
      },
      outcome(top + 4, prognos.avvikelseUtan),
    ),
    line('Budget', 'läst', cell(prognos.budget), streckCell),
  ];
}
