import { egnaTabeller } from '../domain/tidigare/egnaTabeller.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Grid } from '../reading/grid.ts';
import type { Rapport, ReportSheet } from '../report/rapport.ts';
import type { Arbetsbok } from './beraknaAvvikelse.ts';
import type { Korning } from './foljUpp.ts';
import { lasArbetsbok, raknaOm, type Lasning } from './lasArbetsbok.ts';
import type { Fel, RunOptions, Written } from './ports.ts';
import type { Malbeslut } from './provaMal.ts';
import { avbruten } from './raknare.ts';
import { mergeRattelser } from './sparaRattelser.ts';

/** The workbook after what was decided of the goals was saved. */
export interface SparatMalbeslut extends Lasning {
  readonly written: Written;
  /** The sheets that were written, in the order of `written`. */
  readonly blad: readonly ReportSheet[];
}

/**
 * Writes what a person has decided of the goals into the sheet "Regler", and in the same go the sheets of
 * goals that stand in the workbook. It is read anew first: what somebody has changed in "Regler"
 * meanwhile stays where nothing else was decided.
 * @example await sparaMalbeslut(arbetsbok, { riktningar: [], regler: { maltolerans: 0.02 } });
 */
export async function sparaMalbeslut(
  arbetsbok: Arbetsbok,
  { riktningar, regler }: Malbeslut,
  options: RunOptions = {},
): Promise<Result<SparatMalbeslut, Fel>> {
  const lasning = await lasArbetsbok(arbetsbok, {}, options);
  if (!lasning.ok) return lasning;
  const { grids, korning } = lasning.value;
  const val = {
    rattelser: mergeRattelser(korning.rattelser, riktningar),
    regler: { ...korning.regler, ...regler },
  };
  const beslutad = await raknaOm(arbetsbok, grids, val, options);
  if (!beslutad.ok) return beslutad;
  if (options.signal?.aborted) return err(avbruten);
  const rapport = bladOf(beslutad.value.korning, grids);
  const written = await arbetsbok.writer.write(rapport, options);
  return written.ok
    ? ok({ ...beslutad.value, written: written.value, blad: rapport.sheets })
    : written;
}

/** "Regler", and the sheets of goals that already stand in the workbook. */
function bladOf({ rapport }: Korning, grids: readonly Grid[]): Rapport {
  const standing = new Set(grids.flatMap(({ tables }) => tables.map(({ name }) => name)));
  const isWritten = ({ tables: [{ name }] }: ReportSheet): boolean =>
    name === egnaTabeller.regler || (ofGoals.has(name) && standing.has(name));
  return { ...rapport, sheets: rapport.sheets.filter(isWritten) };
}

const ofGoals = new Set<string>([
  egnaTabeller.malKorthet,
  egnaTabeller.maluppfyllelse,
  egnaTabeller.mallasning,
]);
