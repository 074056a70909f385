import type { Month } from '../../domain/period/month.ts';
import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { Tidigare } from '../../domain/tidigare/tidigare.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { hasEget, keepBlad } from '../blad/tomtBlad.ts';
import { composeDiagram, DIAGRAMBLAD } from '../diagram/composeDiagram.ts';
import { composePrognoshistorik } from '../prognoshistorik/composePrognoshistorik.ts';
import { planEgnaPrognoser } from '../prognoshistorik/planHistorik.ts';
import {
  composePrognossakerhet,
  SAKERHETSBLAD,
} from '../prognossakerhet/composePrognossakerhet.ts';
import type { ReportSheet } from '../rapport.ts';
import type { Grupp } from './grupper.ts';
import type { Prognosblad } from './prognosref.ts';

/** The sheets that follow the forecasts: their history, how they met the outcome, and the charts. */
export function composeForecastSheets(
  uppfoljning: Uppfoljning,
  grupper: readonly Grupp[],
  period: Month,
  prognosblad: Prognosblad,
  { blad }: Pick<Tidigare, 'blad'>,
): readonly ReportSheet[] {
  const given = [uppfoljning, grupper, period, prognosblad] as const;
  const own = planEgnaPrognoser(...given);
  return [
    composePrognoshistorik(uppfoljning, own, blad.get(egnaTabeller.prognoshistorik)),
    ...sakerhet(uppfoljning, blad),
    composeDiagram(...given, blad.get(egnaTabeller.diagram)),
  ];
}

/** What stays of them in a run without a ledger: the earlier forecasts, and what a person wrote. */
export function composeKeptForecastSheets(
  uppfoljning: Uppfoljning,
  { blad }: Pick<Tidigare, 'blad'>,
): readonly ReportSheet[] {
  const historik = blad.get(egnaTabeller.prognoshistorik);
  const isKept = uppfoljning.prognoshistorik.length > 0 || hasEget(historik);
  return [
    ...(isKept ? [composePrognoshistorik(uppfoljning, [], historik)] : []),
    ...sakerhet(uppfoljning, blad),
    ...keepBlad(DIAGRAMBLAD, blad.get(egnaTabeller.diagram)),
  ];
}

function sakerhet(uppfoljning: Uppfoljning, blad: Tidigare['blad']): readonly ReportSheet[] {
  const eget = blad.get(egnaTabeller.prognossakerhet);
  const sheet = composePrognossakerhet(uppfoljning, eget);
  return sheet === null ? keepBlad(SAKERHETSBLAD, eget) : [sheet];
}
