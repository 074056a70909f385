import { exportWord, fyllMall } from '../../application/exportWord.ts';
import type { Korning } from '../../application/foljUpp.ts';
import type { Fel, RunOptions } from '../../application/ports.ts';
import { avbruten, giveTurn } from '../../application/raknare.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { createWordmakare, Stopped } from './createWordmakare.ts';
import { nameIfylld, nameRapport, type Exportfil } from './exportfil.ts';

const makare = createWordmakare(
  () => new Worker(new URL('./word.worker.ts', import.meta.url), { name: 'word' }),
  async (question) => (await import('./answerWord.ts')).answerWord(question),
);

/** The complete document of a run. */
export async function skapaWord(
  korning: Korning,
  options: RunOptions,
): Promise<Result<Exportfil, Fel>> {
  await giveTurn();
  try {
    const bytes = await exportWord(korning, makare.writer(options));
    const namn = nameRapport(korning.uppfoljning.period);
    return ok({ namn, bytes, isMall: false, fynd: [], oanvanda: [] });
  } catch (error) {
    if (error instanceof Stopped) return err(avbruten);
    throw error;
  }
}

/** A person's own document with the run's pieces in it; the file itself is only read. */
export async function fyllFil(
  korning: Korning,
  fil: File,
  options: RunOptions,
): Promise<Result<Exportfil, Fel>> {
  const bytes = new Uint8Array(await fil.arrayBuffer());
  const filler = makare.filler(bytes, fil.name, options);
  const filled = await fyllMall(korning, filler, fil.name);
  return filled.ok ? ok({ ...filled.value, namn: nameIfylld(fil.name), isMall: true }) : filled;
}
