import { orePer } from '../../domain/amount/enhet.ts';
import { monthNumberOf, riktpunkt, type Month } from '../../domain/period/month.ts';
import type { Regler } from '../../domain/regler/regler.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import type { ReportCell } from '../rapport.ts';
import { tableSources } from '../tabellblad/fotnoter.ts';
import { andelText } from '../text/number.ts';
import { rader } from './ledgerCells.ts';

/**
 * The rows above the table of a ledger sheet.
 * @param troskel the 0-based column of the amount that the thresholds are for; its share stands beside it
 * @param egenProfil the share of the year that the same months had before, null where there is none
 */
export function composeLedgerHead(
  titel: string,
  upplysning: readonly string[],
  period: Month,
  regler: Regler,
  troskel: number,
  egenProfil: number | null = null,
): ReportCell[][] {
  const line: ReportCell[] = Array.from({ length: troskel + 2 }, () => null);
  if (monthNumberOf(period) < 12)
    line[0] = { text: egnaOrd.riktpunkt + andelText(riktpunkt(period)) + profilText(egenProfil) };
  line[troskel - 1] = { text: egnaOrd.troskel };
  line[troskel] = { number: regler.troskelBelopp / orePer.tkr };
  line[troskel + 1] = { number: regler.troskelAndel };
  const rows: ReportCell[][] = [];
  rows[rader.titel] = [{ text: titel }];
  rows[rader.upplysning] = [{ text: upplysning.join(' · ') }];
  rows[rader.riktpunkt] = line;
  rows[rader.rubrik - 1] = [];
  return rows;
}

const profilText = (egenProfil: number | null): string =>
  egenProfil === null ? '' : egnaOrd.egenProfil + andelText(egenProfil);

/** The last line: where the amounts come from. */
export const kallrad = ({ ekonomi }: Uppfoljning): string => tableSources(ekonomi.serier);
