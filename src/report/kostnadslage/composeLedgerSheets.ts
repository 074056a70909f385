import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { Tidigare } from '../../domain/tidigare/tidigare.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import type { ReportSheet } from '../rapport.ts';
import { composeForecastSheets, composeKeptForecastSheets } from './composeForecastSheets.ts';
import { composeKostnadslage } from './composeKostnadslage.ts';
import { composePrognosblad } from './composePrognosblad.ts';
import { planGrupper } from './grupper.ts';
import { planAnsvar } from './planAnsvar.ts';
import { planHela } from './planHela.ts';

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
  if (period === null || kostnadslage.rader.length === 0)
    return composeKeptForecastSheets(uppfoljning, { blad });
  const grupper = planGrupper(uppfoljning, period);
  const prognosblad = composePrognosblad(
    uppfoljning,
    grupper,
    period,
    blad.get(egnaTabeller.prognos),
  );
  const val = [
    planHela(uppfoljning, grupper, period, prognosblad),
    ...planAnsvar(uppfoljning, period),
  ];
  const lage = val.map((one) =>
    composeKostnadslage(uppfoljning, period, one, blad.get(one.tabell)),
  );
  const later = composeForecastSheets(uppfoljning, grupper, period, prognosblad, { blad });
  return [...lage, prognosblad, ...later];
}
