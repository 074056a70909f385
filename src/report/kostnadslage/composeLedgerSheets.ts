import { cellName } from '../../domain/address/area.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import { egnaOrd, ledgerRubriker } from '../../domain/tidigare/egnaOrd.ts';
import type { Tidigare } from '../../domain/tidigare/tidigare.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import type { ReportCell, ReportSheet } from '../rapport.ts';
import { planAnsvar } from './planAnsvar.ts';
import { composeKostnadslage, type KostnadslageChoice } from './composeKostnadslage.ts';
import { composePrognosblad, PROGNOSBLAD } from './composePrognosblad.ts';
import { planGrupper } from './grupper.ts';
import { rader, streck } from './ledgerCells.ts';
import { prognoskolumner } from './prognosceller.ts';
import { valueOf } from './settlePrognos.ts';

const NAMN = 'Kostnadsläge';

/**
 * The sheets of a ledger: the kostnadsläge of the whole and of each ansvar, then the forecasts; none where
 * no ledger was read.
 */
export function composeLedgerSheets(
  uppfoljning: Uppfoljning,
  { blad }: Tidigare,
): readonly ReportSheet[] {
  const { ekonomi, kostnadslage } = uppfoljning;
  const { period } = ekonomi;
  if (period === null || kostnadslage.rader.length === 0) return [];
  const grupper = planGrupper(uppfoljning, period);
  const prognosblad = composePrognosblad(
    uppfoljning,
    grupper,
    period,
    blad.get(egnaTabeller.prognos),
  );
  const whole: KostnadslageChoice = {
    namn: NAMN,
    tabell: egnaTabeller.kostnadslage,
    titel: NAMN,
    upplysning: [],
    jamforelse: ['avvikelse = budget − prognos'],
    rubriker: ledgerRubriker.kostnadslage,
    isWanted: () => true,
    prognosOf: (prognosrad) => prognosCell(prognosblad, prognosrad),
  };
  const lage = [whole, ...planAnsvar(uppfoljning)].map((val) =>
    composeKostnadslage(uppfoljning, grupper, period, val, blad.get(val.tabell)),
  );
  return [...lage, prognosblad];
}

/** Points at the prognos, so that a person's justering is seen here too. */
function prognosCell({ cells }: ReportSheet, prognosrad: number): ReportCell {
  const [row, column] = [rader.forsta + prognosrad, prognoskolumner.at(egnaOrd.prognos)];
  const cell = cells[row]?.[column];
  return cell === undefined || cell === null
    ? streck
    : { formula: `='${PROGNOSBLAD}'!${cellName(row, column)}`, value: valueOf(cell) };
}
