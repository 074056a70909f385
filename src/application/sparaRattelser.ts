import { ok, type Result } from '../domain/result.ts';
import { egnaTabeller } from '../domain/tidigare/egnaTabeller.ts';
import { rattelseNyckel } from '../domain/regler/rattelseNyckel.ts';
import type { Rattelse } from '../domain/regler/regler.ts';
import type { Rapport } from '../report/rapport.ts';
import type { Arbetsbok } from './beraknaAvvikelse.ts';
import type { Korning } from './foljUpp.ts';
import { lasArbetsbok, raknaOm, type Lasning } from './lasArbetsbok.ts';
import type { Fel, RunOptions, Written } from './ports.ts';

/** The workbook after its corrections were saved. */
export interface Sparat extends Lasning {
  readonly written: Written;
}

/**
 * Writes corrections into the sheet "Regler", where the next run finds them, and follows up with them.
 * The workbook is read anew first: what somebody has changed in "Regler" meanwhile stays, and a
 * correction replaces only one of the same table and field. With no corrections it makes the sheet.
 * @example await sparaRattelser(arbetsbok, [{ tabell: 'Drift!A3', falt: 'enhet', varde: 'tkr' }]);
 */
export async function sparaRattelser(
  arbetsbok: Arbetsbok,
  nya: readonly Rattelse[],
  options: RunOptions = {},
): Promise<Result<Sparat, Fel>> {
  const lasning = await lasArbetsbok(arbetsbok, {}, options);
  if (!lasning.ok) return lasning;
  const { grids } = lasning.value;
  const rattelser = mergeRattelser(lasning.value.korning.rattelser, nya);
  const rattad = await raknaOm(arbetsbok, grids, { rattelser }, options);
  if (!rattad.ok) return rattad;
  const written = await arbetsbok.writer.write(reglerOf(rattad.value.korning), options);
  return written.ok ? ok({ ...rattad.value, written: written.value }) : written;
}

/** The report's sheet "Regler" alone. */
const reglerOf = ({ rapport }: Korning): Rapport => ({
  ...rapport,
  sheets: rapport.sheets.filter(({ tables: [first] }) => first.name === egnaTabeller.regler),
});

/** The corrections after new ones: one for each table, field and column, the new one where both have it. */
export function mergeRattelser(
  gamla: readonly Rattelse[],
  nya: readonly Rattelse[],
): readonly Rattelse[] {
  const isReplaced = (gammal: Rattelse): boolean =>
    nya.some((ny) => rattelseNyckel(ny) === rattelseNyckel(gammal));
  return [...gamla.filter((gammal) => !isReplaced(gammal)), ...nya];
}
