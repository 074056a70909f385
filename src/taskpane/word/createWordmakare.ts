import type { DokumentWriter, MallFiller, RunOptions } from '../../application/ports.ts';
import { avbruten } from '../../application/raknare.ts';
import { err } from '../../domain/result.ts';
import { askWorker, startOrNull, type WorkerLike } from '../worker/askWorker.ts';
import type { WordAnswer, WordQuestion } from './messages.ts';

/** Makes documents without holding up the page. */
export interface Wordmakare {
  /** Rejects with {@link Stopped} when the caller stopped it. */
  readonly writer: (options: RunOptions) => DokumentWriter;
  readonly filler: (bytes: Uint8Array, bok: string, options: RunOptions) => MallFiller;
}

/** The caller stopped it. */
export class Stopped extends Error {}

/**
 * Makes documents in a worker of their own, with the library for them; a stop ends it at once. Where none can
 * be started, the page does it.
 * @param startWorker gives a new worker; throws where there are none
 * @param onPage does the same on the page; loaded only then
 */
export function createWordmakare(
  startWorker: () => WorkerLike<WordQuestion>,
  onPage: (question: WordQuestion) => Promise<WordAnswer>,
): Wordmakare {
  const ask = async (question: WordQuestion, { signal }: RunOptions): Promise<WordAnswer> => {
    if (signal?.aborted) throw new Stopped();
    const worker = startOrNull(startWorker);
    const answer =
      worker === null
        ? 'none'
        : await askWorker<WordQuestion, WordAnswer>(worker, () => post(worker, question), signal);
    if (answer === 'stopped') throw new Stopped();
    const made = answer === 'none' ? await onPage(question) : answer;
    if (made.type === 'threw') throw Object.assign(new Error(made.message), { stack: made.stack });
    return made;
  };
  return {
    writer: (options) => ({
      write: async (dokument) => {
        const made = await ask({ type: 'write', dokument }, options);
        return made.type === 'written' ? made.bytes : unexpected();
      },
    }),
    filler: (bytes, bok, options) => ({
      fill: async (bitar) => {
        try {
          const made = await ask({ type: 'fill', bytes, bok, bitar }, options);
          return made.type === 'filled' ? made.filled : unexpected();
        } catch (error) {
          if (error instanceof Stopped) return err(avbruten);
          throw error;
        }
      },
    }),
  };
}

const post = (worker: WorkerLike<WordQuestion>, question: WordQuestion): Promise<void> => {
  worker.postMessage(question);
  return Promise.resolve();
};

function unexpected(): never {
  throw new Error('The answer is of another question');
}
