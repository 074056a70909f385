import { ok, type Result } from '../domain/result.ts';
import { egnaTabeller } from '../domain/tidigare/egnaTabeller.ts';
import type { Rattelse } from '../domain/regler/regler.ts';
import type { Rapport } from '../report/rapport.ts';
import type { Arbetsbok } from './beraknaAvvikelse.ts';
import { foljUpp, type Korning } from './foljUpp.ts';
import { lasArbetsbok, type Lasning } from './lasArbetsbok.ts';
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
  const lasning = await lasArbetsbok(arbetsbok.reader, {}, options);
  if (!lasning.ok) return lasning;
  const { grids } = lasning.value;
  const rattelser = mergeRattelser(lasning.value.korning.rattelser, nya);
  const korning = foljUpp(grids, { rattelser });
  const written = await arbetsbok.writer.write(reglerOf(korning), options);
  return written.ok ? ok({ grids, korning, written: written.value }) : written;
}

/** The report's sheet "Regler" alone. */
const reglerOf = ({ rapport }: Korning): Rapport => ({
  ...rapport,
  sheets: rapport.sheets.filter(({ tables: [first] }) => first.name === egnaTabeller.regler),
});

/** The corrections after new ones: one for each table and field, the new one where both have it. */
export function mergeRattelser(
  gamla: readonly Rattelse[],
  nya: readonly Rattelse[],
): readonly Rattelse[] {
  const isReplaced = (gammal: Rattelse): boolean =>
    nya.some((ny) => ny.tabell === gammal.tabell && ny.falt === gammal.falt);
  return [...gamla.filter((gammal) => !isReplaced(gammal)), ...nya];
}
