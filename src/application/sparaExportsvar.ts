import { err, ok, type Result } from '../domain/result.ts';
import { egnaTabeller } from '../domain/tidigare/egnaTabeller.ts';
import { holdsFor, planExportfragor, underlagText } from '../report/export/planExportfragor.ts';
import type { ReportSheet } from '../report/rapport.ts';
import type { Arbetsbok } from './beraknaAvvikelse.ts';
import type { Exportbeslut } from './exportbeslut.ts';
import type { Korning } from './foljUpp.ts';
import { lasArbetsbok, raknaOm, type Lasning } from './lasArbetsbok.ts';
import type { Fel, RunOptions, Written } from './ports.ts';
import { avbruten } from './raknare.ts';

/** The workbook after a question was answered. */
export interface SparatExportsvar extends Lasning {
  /** null: what the question is about is no longer what the person saw, and nothing was written. */
  readonly written: Written | null;
  /** The sheets that were written, in the order of `written`. */
  readonly blad: readonly ReportSheet[];
}

/**
 * Writes into the sheet "Läsning" what a person has answered before the report leaves; makes the sheet where
 * there is none. The workbook is read anew first: what somebody has written in the sheet meanwhile stays.
 * @example await sparaExportsvar(arbetsbok, { fraga: 'smaTal', svar: 'Får lämnas ut ändå', orsak, rader });
 */
export async function sparaExportsvar(
  arbetsbok: Arbetsbok,
  beslut: Exportbeslut,
  options: RunOptions = {},
): Promise<Result<SparatExportsvar, Fel>> {
  const lasning = await lasArbetsbok(arbetsbok, {}, options);
  if (!lasning.ok) return lasning;
  const { grids, korning } = lasning.value;
  if (!isSame(korning, beslut)) return ok({ ...lasning.value, written: null, blad: [] });
  const besvarad = await raknaOm(arbetsbok, grids, { exportbeslut: [beslut] }, options);
  if (!besvarad.ok) return besvarad;
  if (options.signal?.aborted) return err(avbruten);
  const { rapport } = besvarad.value.korning;
  const blad = rapport.sheets.filter(({ tables: [{ name }] }) => name === egnaTabeller.lasning);
  const written = await arbetsbok.writer.write({ ...rapport, sheets: blad }, options);
  return written.ok ? ok({ ...besvarad.value, written: written.value, blad }) : written;
}

/** Whether the question is about nothing else than what the person saw. */
const isSame = ({ uppfoljning }: Korning, { fraga, rader }: Exportbeslut): boolean =>
  planExportfragor(uppfoljning).some(
    (one) => one.fraga === fraga && holdsFor(underlagText(rader), one.rader),
  );
