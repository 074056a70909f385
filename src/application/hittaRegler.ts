import { ok, type Result } from '../domain/result.ts';
import { egnaTabeller } from '../domain/tidigare/egnaTabeller.ts';
import type { Arbetsbok } from './beraknaAvvikelse.ts';
import type { Fel, RunOptions } from './ports.ts';
import { sparaRattelser } from './sparaRattelser.ts';

/**
 * The name of the sheet that holds the rules; makes the sheet when there is none.
 * @example const sheet = await hittaRegler(arbetsbok); // "Regler"
 */
export async function hittaRegler(
  arbetsbok: Arbetsbok,
  options: RunOptions = {},
): Promise<Result<string, Fel>> {
  const read = await arbetsbok.reader.read(options);
  if (!read.ok) return read;
  const sheet = read.value.find(({ tables }) =>
    tables.some(({ name }) => name === egnaTabeller.regler),
  );
  if (sheet) return ok(sheet.blad);
  const saved = await sparaRattelser(arbetsbok, [], options);
  return saved.ok ? ok(saved.value.written.sheetNames[0] ?? '') : saved;
}
