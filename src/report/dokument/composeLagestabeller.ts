import type { Ore } from '../../domain/amount/ore.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { oreOf } from '../kostnadslage/prognosceller.ts';
import type { ReportSheet } from '../rapport.ts';
import { statusText } from '../tabellblad/status.ts';
import { andelText, STRECK } from '../text/number.ts';
import { avrundningOf, roundColumn, type Avrundade, type Delrad } from './avrunda.ts';
import { rowsOf, sheetOf, type Bladrad } from './bladrutor.ts';
import { describe } from './composeBelopptabell.ts';
import type { Dokumentcell, Dokumentrad, Dokumenttabell } from './dokument.ts';
import { captionText, dokumenttext } from './dokumenttext.ts';
import { planBredder } from './kolumnbredd.ts';

type Fakta = Pick<Uppfoljning, 'enhet' | 'period'>;

/** How a column of such a table is printed. */
type Kolumnslag = 'text' | 'belopp' | 'andel' | 'status';

const prognosplan = [
  [egnaOrd.kod, 'text'],
  [egnaOrd.namn, 'text'],
  [egnaOrd.utfall, 'belopp'],
  [egnaOrd.budget, 'belopp'],
  [egnaOrd.prognos, 'belopp'],
  [egnaOrd.avvikelse, 'belopp'],
  [egnaOrd.andel, 'andel'],
  [egnaOrd.status, 'status'],
] as const;

const lagesplan = [
  [egnaOrd.kod, 'text'],
  [egnaOrd.namn, 'text'],
  [egnaOrd.utfallManad, 'belopp'],
  [egnaOrd.utfall, 'belopp'],
  [egnaOrd.ackBudget, 'belopp'],
  [egnaOrd.avvikelseAck, 'belopp'],
  [egnaOrd.budget, 'belopp'],
  [egnaOrd.forbrukat, 'andel'],
] as const;

/** The forecasts as the sheet "Helårsprognos" has them, with what a person decided; null without a ledger. */
export const composePrognostabell = (
  sheets: readonly ReportSheet[],
  fakta: Fakta,
): Dokumenttabell | null =>
  composeLagestabell(sheets, egnaTabeller.prognos, dokumenttext.helarsprognos, prognosplan, fakta);

/** Where the costs stand, a row for each grupp; null without a ledger. */
export const composeLagestabellen = (
  sheets: readonly ReportSheet[],
  fakta: Fakta,
): Dokumenttabell | null =>
  composeLagestabell(sheets, egnaTabeller.kostnadslage, dokumenttext.lage, lagesplan, fakta);

type Plan = readonly (readonly [rubrik: string, slag: Kolumnslag])[];

function composeLagestabell(
  sheets: readonly ReportSheet[],
  tabell: string,
  titel: string,
  plan: Plan,
  { enhet, period }: Fakta,
): Dokumenttabell | null {
  const sheet = sheetOf(sheets, tabell);
  if (sheet === undefined) return null;
  const rows = rowsOf(sheet).filter((row) => !isPart(row));
  if (rows.length === 0) return null;
  const avrundning = avrundningOf(enhet);
  const delrader = rows.map((_, at): Delrad => ({
    roll: at === rows.length - 1 ? 'summa' : 'rad',
    summerar: [],
  }));
  const columns = plan.map(([rubrik, slag]): Avrundade => {
    if (slag !== 'belopp')
      return { celler: rows.map((row) => cellOf(row, rubrik, slag)), moved: false };
    const belopp = rows.map((row): Ore | null => oreOf(row(rubrik)));
    const rounded = roundColumn(delrader, belopp, avrundning);
    const celler = rounded.texter.map((text, at): Dokumentcell => {
      const isDeficit =
        rubrik === egnaOrd.avvikelse && rows[at]?.(egnaOrd.status) === statusText.underskott;
      return isDeficit ? { text, ton: 'underskott' } : { text };
    });
    return { celler, moved: rounded.moved };
  });
  const written = delrader.map(({ roll }, at): Dokumentrad => ({
    roll,
    celler: columns.map(({ celler }) => celler[at] ?? { text: '' }),
  }));
  const heads = plan.map(([rubrik, slag]) => ({
    rubrik,
    side: slag === 'text' || slag === 'status' ? ('left' as const) : ('right' as const),
  }));
  const name = plan.findIndex(([rubrik]) => rubrik === egnaOrd.namn);
  const kolumner = planBredder(heads, written, name);
  return {
    rubrik: captionText(titel, period, avrundning.enhet),
    beskrivning: describe(titel, kolumner, rows.length),
    kolumner,
    rader: written,
    noter: columns.some(({ moved }) => moved) ? [dokumenttext.avrundat] : [],
  };
}

/** A kontogrupp below its verksamhet. */
const isPart = (row: Bladrad): boolean => String(row(egnaOrd.namn)).startsWith(egnaOrd.varav);

function cellOf(row: Bladrad, rubrik: string, slag: Exclude<Kolumnslag, 'belopp'>): Dokumentcell {
  const value = row(rubrik);
  if (slag === 'andel') return { text: typeof value === 'number' ? andelText(value) : STRECK };
  const text = slag === 'status' ? (String(value).split(':')[0] ?? '') : String(value);
  return text === statusText.underskott ? { text, ton: 'underskott' } : { text };
}
