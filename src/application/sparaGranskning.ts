import type { Kontroll } from '../domain/avstamning/kontroll.ts';
import { isOpen } from '../domain/avstamning/granskade.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { egnaTabeller } from '../domain/tidigare/egnaTabeller.ts';
import type { ReportSheet } from '../report/rapport.ts';
import type { Arbetsbok } from './beraknaAvvikelse.ts';
import type { Granskningsbeslut } from './granskningsbeslut.ts';
import { lasArbetsbok, raknaOm, type Lasning } from './lasArbetsbok.ts';
import type { Fel, RunOptions, Written } from './ports.ts';
import { avbruten } from './raknare.ts';

/** The workbook after a comparison was marked, or its mark taken off. */
export interface SparadGranskning extends Lasning {
  /** null: the figures are no longer those that the person saw, and nothing was written. */
  readonly written: Written | null;
  /** The sheets that were written, in the order of `written`. */
  readonly blad: readonly ReportSheet[];
}

/**
 * Writes into the sheet "Avstämning" that a person has looked at a comparison, and why it may stand; makes
 * the sheet where there is none. The workbook is read anew first: what somebody has written in the sheet
 * meanwhile stays.
 * @example await sparaGranskning(arbetsbok, { kontroll, granskad: true, orsak: 'Rättas i bokslutet' });
 */
export async function sparaGranskning(
  arbetsbok: Arbetsbok,
  beslut: Granskningsbeslut,
  options: RunOptions = {},
): Promise<Result<SparadGranskning, Fel>> {
  const lasning = await lasArbetsbok(arbetsbok, {}, options);
  if (!lasning.ok) return lasning;
  const { grids, korning } = lasning.value;
  if (!korning.uppfoljning.kontroller.some((one) => isSame(one, beslut.kontroll)))
    return ok({ ...lasning.value, written: null, blad: [] });
  const granskad = await raknaOm(arbetsbok, grids, { granskningsbeslut: [beslut] }, options);
  if (!granskad.ok) return granskad;
  if (options.signal?.aborted) return err(avbruten);
  const { rapport } = granskad.value.korning;
  const blad = rapport.sheets.filter(({ tables: [{ name }] }) => name === egnaTabeller.avstamning);
  const written = await arbetsbok.writer.write({ ...rapport, sheets: blad }, options);
  return written.ok ? ok({ ...granskad.value, written: written.value, blad }) : written;
}

/** Whether a comparison still doesn't tie, by the same figures. */
const isSame = (now: Kontroll, seen: Kontroll): boolean =>
  isOpen(now) &&
  now.nyckel === seen.nyckel &&
  (['har', 'dar'] as const).every(
    (sida) =>
      now[sida].belopp === seen[sida].belopp &&
      (now[sida].belopp !== null || now[sida].text === seen[sida].text),
  );
