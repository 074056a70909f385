import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { historikRubriker } from '../../domain/tidigare/egnaRubriker.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { EgetBlad } from '../../domain/tidigare/tidigare.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { widthOf, KOMMENTARBREDD } from '../blad/bredd.ts';
import { textCell } from '../blad/cells.ts';
import { composeListblad } from '../blad/listblad.ts';
import { kallrad } from '../kostnadslage/ledgerHead.ts';
import type { ReportCell, ReportSheet } from '../rapport.ts';
import { beloppFormat } from '../tabellblad/utseende.ts';
import { planHistorik, type Historikrad } from './planHistorik.ts';

const NAMN = 'Prognoshistorik';
const rubriker: readonly string[] = historikRubriker.klPrognoshistorik;

/**
 * The sheet "Prognoshistorik": every forecast that was made, in a plain table. The next run reads it
 * back, so that a forecast is known for as long as its row stands there.
 * @param own the forecasts of this run; none without a ledger
 */
export function composePrognoshistorik(
  uppfoljning: Uppfoljning,
  own: readonly Historikrad[],
  eget: EgetBlad | undefined,
): ReportSheet {
  const rader = planHistorik(uppfoljning, own);
  const cells = rader.length === 0 ? [[]] : rader.map(composeRad);
  const tal = { tal: beloppFormat('tkr', uppfoljning.regler) };
  return composeListblad(
    {
      namn: NAMN,
      upplysning:
        'tkr · en rad för varje prognos som har gjorts · prognos = vald metod + justering',
      avsnitt: [
        {
          tabell: egnaTabeller.prognoshistorik,
          rubrik: null,
          kolumner: rubriker,
          rader: cells,
          slag: ['kod', 'kod', 'kod', 'ord', tal, tal, tal, tal, tal, 'ord', 'eget'],
        },
      ],
      bredder: [10, codeWidth(cells, egnaOrd.ansvar), codeWidth(cells, egnaOrd.kod)].concat([
        ...[nameWidth(cells), 12, 12, 12, 12, 12, 28, KOMMENTARBREDD],
      ]),
      liggande: true,
      slut: [kallrad(uppfoljning)],
      kommentarer: rader.map(({ kommentar }) => kommentar),
    },
    eget,
  );
}

const composeRad = ({ period, ansvar, kod, namn, celler }: Historikrad): readonly ReportCell[] =>
  rubriker.map((rubrik) => {
    switch (rubrik) {
      case egnaOrd.period:
        return textCell(period);
      case egnaOrd.ansvar:
        return textCell(ansvar ?? '');
      case egnaOrd.kod:
        return textCell(kod ?? '');
      case egnaOrd.namn:
        return textCell(namn);
      default:
        return celler[rubrik] ?? null;
    }
  });

type Rows = readonly (readonly ReportCell[])[];

const columnOf = (rows: Rows, rubrik: string): readonly (ReportCell | undefined)[] =>
  rows.map((row) => row[rubriker.indexOf(rubrik)]);

const codeWidth = (rows: Rows, rubrik: string): number => widthOf(columnOf(rows, rubrik), [8, 16]);

const nameWidth = (rows: Rows): number => widthOf(columnOf(rows, egnaOrd.namn), [20, 42]);
