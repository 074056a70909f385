import { err, ok, type Result } from '../domain/result.ts';
import { hasFigures } from '../domain/uppfoljning/hasFigures.ts';
import type { Val } from './foljUpp.ts';
import { lasArbetsbok, type SourceBok, type Lasning } from './lasArbetsbok.ts';
import type { Fel, RapportWriter, RunOptions, Written } from './ports.ts';
import { avbruten } from './raknare.ts';

/** The workbook that a run reads from and writes to. */
export interface Arbetsbok extends SourceBok {
  readonly writer: RapportWriter;
}

/** What a run gave; `written` is null when the workbook had no table to report, and nothing was written. */
export interface Berakning extends Lasning {
  readonly written: Written | null;
}

/**
 * The main job in one workbook: read, follow up, write the report sheets.
 * All or nothing: on a Fel, and when stopped, the workbook is as it was before.
 * @example const berakning = await beraknaAvvikelse({ reader, writer }, {}, { onProgress });
 */
export async function beraknaAvvikelse(
  arbetsbok: Arbetsbok,
  val: Val = {},
  options: RunOptions = {},
): Promise<Result<Berakning, Fel>> {
  const lasning = await lasArbetsbok(arbetsbok, val, options);
  if (!lasning.ok) return lasning;
  if (!hasFigures(lasning.value.korning.uppfoljning)) {
    return ok({ ...lasning.value, written: null });
  }
  if (options.signal?.aborted) return err(avbruten);
  const written = await arbetsbok.writer.write(lasning.value.korning.rapport, options);
  return written.ok ? ok({ ...lasning.value, written: written.value }) : written;
}
