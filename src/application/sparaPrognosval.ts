import { err, ok, type Result } from '../domain/result.ts';
import { egnaTabeller, isLagesTabell } from '../domain/tidigare/egnaTabeller.ts';
import type { Grid } from '../reading/grid.ts';
import type { Rapport, ReportSheet } from '../report/rapport.ts';
import type { Arbetsbok } from './beraknaAvvikelse.ts';
import type { Korning } from './foljUpp.ts';
import { lasArbetsbok, type Lasning } from './lasArbetsbok.ts';
import type { Fel, RunOptions, Written } from './ports.ts';
import type { Prognosbeslut } from './prognosbeslut.ts';
import { avbruten } from './raknare.ts';

/** The workbook after what was decided of the forecasts was saved. */
export interface SparadPrognos extends Lasning {
  readonly written: Written;
  /** The sheets that were written, in the order of `written`. */
  readonly blad: readonly ReportSheet[];
}

/**
 * Writes what a person has decided of the forecasts into the sheet "Helårsprognos", and in the same go the
 * other sheets that show it. The workbook is read anew first: what somebody has written in the sheet
 * meanwhile stays where nothing else was decided. Without the sheet the whole report is written.
 * @example await sparaPrognosval(arbetsbok, [{ nyckel: '51', kod: '51', namn: 'Äldreomsorg', metod: 'linjar' }]);
 */
export async function sparaPrognosval(
  arbetsbok: Arbetsbok,
  prognosbeslut: readonly Prognosbeslut[],
  options: RunOptions = {},
): Promise<Result<SparadPrognos, Fel>> {
  const lasning = await lasArbetsbok(arbetsbok, { prognosbeslut }, options);
  if (!lasning.ok) return lasning;
  if (options.signal?.aborted) return err(avbruten);
  const { grids, korning } = lasning.value;
  const rapport = hasPrognosblad(grids) ? ledgerSheetsOf(korning) : korning.rapport;
  const written = await arbetsbok.writer.write(rapport, options);
  return written.ok
    ? ok({ grids, korning, written: written.value, blad: rapport.sheets })
    : written;
}

const hasPrognosblad = (grids: readonly Grid[]): boolean =>
  grids.some(({ tables }) => tables.some(({ name }) => name === egnaTabeller.prognos));

/** The sheets of the report that forecasts show in. */
const ledgerSheetsOf = ({ rapport }: Korning): Rapport => ({
  ...rapport,
  sheets: rapport.sheets.filter(
    ({ tables: [{ name }] }) => isLagesTabell(name) || ofForecasts.has(name),
  ),
});

const ofForecasts = new Set<string>([
  egnaTabeller.prognos,
  egnaTabeller.diagram,
  egnaTabeller.prognoshistorik,
  egnaTabeller.prognossakerhet,
]);
