import { orePer } from '../../domain/amount/enhet.ts';
import { ore, type Ore } from '../../domain/amount/ore.ts';
import { calculateAndel } from '../../domain/avvikelse/avvikelse.ts';
import type { AvvikandeManad } from '../../domain/helarsprognos/avvikandeManad.ts';
import { prognosmetoder, type Helarsprognos } from '../../domain/helarsprognos/helarsprognos.ts';
import { sumLage } from '../../domain/kostnadslage/sumLage.ts';
import { egnaOrd, metodord } from '../../domain/tidigare/egnaOrd.ts';
import { ledgerRubriker } from '../../domain/tidigare/egnaRubriker.ts';
import { streckCell, textCell } from '../blad/cells.ts';
import { locateKolumner } from '../blad/kolumner.ts';
import type { ReportCell } from '../rapport.ts';
import { avvikandeText } from '../text/avvikandeText.ts';
import { metodSkalText } from '../text/metodText.ts';
import { STRECK } from '../text/number.ts';
import type { Grupp } from './grupper.ts';
import { rader, sumCell, tkrCell } from './ledgerCells.ts';

/** The columns of "Helårsprognos", in order. */
export const prognosrubriker: readonly string[] = ledgerRubriker.prognos;

/** Where they are. */
export const prognoskolumner = locateKolumner(prognosrubriker);

/** What a person chooses between in Metod: the proposal or one of the methods. */
export const metodval: readonly string[] = [
  egnaOrd.forslag,
  ...prognosmetoder.map((metod) => metodord[metod]),
];

/** The amounts of a row that are given, by header; the others follow from them and from what a person writes. */
export type Prognosbelopp = Readonly<Record<string, Ore | null>>;

/** The given amounts of a grupp. */
export function planBelopp({ rader: lage, prognos }: Grupp): Prognosbelopp {
  const { utfallAck, budgetHelar } = sumLage(lage);
  return {
    [egnaOrd.utfall]: utfallAck,
    [egnaOrd.budget]: budgetHelar,
    ...Object.fromEntries(
      prognosmetoder.map((metod) => [metodord[metod], prognos.metoder[metod]] as const),
    ),
    [egnaOrd.forslag]: prognos.forslag,
    [egnaOrd.lagsta]: prognos.lag,
    [egnaOrd.hogsta]: prognos.hog,
  };
}

/** What a row of the forecasts says in words beside its amounts. */
export interface Prognosord {
  readonly avvikande: readonly AvvikandeManad[];
  /** Of the amounts that are told in words. */
  readonly decimaler: number;
}

/** The cells of a grupp; what a person writes is blank, and what follows from it is a dash until it is there. */
export const composeGruppcells = (
  grupp: Grupp,
  belopp: Prognosbelopp,
  ord: Prognosord,
): readonly ReportCell[] =>
  composeCells(
    { kod: grupp.kod ?? '', namn: grupp.namn, saknas: saknasText(grupp.prognos), ...ord },
    (rubrik) => tkrCell(belopp[rubrik] ?? null),
  );

/** The cells of the sum: each amount is the sum of its column. */
export function composeSummacells(
  belopp: readonly Prognosbelopp[],
  ord: Prognosord,
): readonly ReportCell[] {
  const rows = belopp.map((_, at) => rader.forsta + at);
  return composeCells({ kod: '', namn: 'Summa', saknas: STRECK, ...ord }, (rubrik) =>
    sumCell(
      prognoskolumner.letter(rubrik),
      rows,
      belopp.map((one) => one[rubrik] ?? null),
    ),
  ).map((cell, column) => (column === prognoskolumner.at(egnaOrd.metod) ? streckCell : cell));
}

interface Radord extends Prognosord {
  readonly kod: string;
  readonly namn: string;
  readonly saknas: string;
}

function composeCells(
  { kod, namn, saknas, avvikande, decimaler }: Radord,
  amountOf: (rubrik: string) => ReportCell,
): readonly ReportCell[] {
  return prognosrubriker.map((rubrik) => {
    switch (rubrik) {
      case egnaOrd.kod:
        return textCell(kod);
      case egnaOrd.namn:
        return textCell(namn);
      case egnaOrd.saknas:
        return textCell(saknas);
      case egnaOrd.avvikandeManader:
        return textCell(avvikandeText(avvikande, decimaler));
      case egnaOrd.metod:
      case egnaOrd.utelamna:
      case egnaOrd.justering:
      case egnaOrd.orsak:
      case egnaOrd.kommentar:
        return null;
      case egnaOrd.prognos:
      case egnaOrd.avvikelse:
      case egnaOrd.andel:
      case egnaOrd.status:
        return streckCell;
      default:
        return amountOf(rubrik);
    }
  });
}

/** What was missing for the methods that give nothing, each reason once. */
function saknasText({ skal }: Helarsprognos): string {
  const reasons = new Set(prognosmetoder.flatMap((metod) => skal[metod] ?? []));
  const text = [...reasons].map((reason) => metodSkalText[reason]).join('; ');
  return text === '' ? STRECK : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** An amount in tkr that a formula gives, as öre; null for a dash. */
export const oreOf = (value: number | string): Ore | null =>
  typeof value === 'number' ? ore(Math.round(value * orePer.tkr)) : null;

/** The share that an avvikelse in tkr is of a budget in tkr; null for a dash. */
export const andelOf = (avvikelse: number | string, budget: number | string): number | null =>
  typeof avvikelse === 'number' && typeof budget === 'number'
    ? calculateAndel(avvikelse as Ore, budget as Ore)
    : null;
