/** What is used of a Worker that takes messages of a kind. */
export type WorkerLike<Question> = Pick<Worker, 'terminate' | 'addEventListener'> & {
  readonly postMessage: (message: Question) => void;
};

/** A new worker, or null where none can be started (an old web view). */
export function startOrNull<Question>(
  startWorker: () => WorkerLike<Question>,
): WorkerLike<Question> | null {
  try {
    return startWorker();
  } catch {
    return null;
  }
}

/**
 * The one answer of a worker, which is ended then; "none" when it could not begin, "stopped" when the caller
 * stopped it, which ends it at once.
 * @param post posts all that the worker is to have
 */
export async function askWorker<Question, Answer>(
  worker: WorkerLike<Question>,
  post: () => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<Answer | 'none' | 'stopped'> {
  const reply = new Promise<Answer | 'none' | 'stopped'>((resolve) => {
    signal?.addEventListener('abort', () => resolve('stopped'), { once: true });
    worker.addEventListener('message', (event) => resolve((event as MessageEvent<Answer>).data));
    worker.addEventListener('error', (event) => {
      // A script that can't be loaded is told of in the log by the browser; the page does its work.
      event.preventDefault();
      resolve('none');
    });
  });
  try {
    const [answer] = await Promise.all([reply, post()]);
    return signal?.aborted === true ? 'stopped' : answer;
  } finally {
    worker.terminate();
  }
}
