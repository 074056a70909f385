import { foljUpp } from '../../src/application/foljUpp.ts';
import type { WorkerLike } from '../../src/taskpane/worker/askWorker.ts';
import { createRaknare } from '../../src/taskpane/worker/createRaknare.ts';
import {
  SheetInbox,
  messagesOf,
  type FromWorker,
  type ToWorker,
} from '../../src/taskpane/worker/messages.ts';
import { buildGrid } from '../builders/grid.ts';

const drift = buildGrid([
  ['Driftredovisning 2025, tkr'],
  ['Kod', 'Verksamhet', 'Utfall', 'Budget'],
  ['10', 'Politik', 1500, 1240],
]);
const large = buildGrid(Array.from({ length: 9_000 }, (_, row) => [row, 'a', 'b']));

type Handler = (event: unknown) => void;

/** A worker that copies what it gets, as a real one does, and answers by `reply`. */
function fakeWorker(reply: (inbox: SheetInbox, message: ToWorker) => FromWorker | null) {
  const handlers = new Map<string, Handler>();
  const inbox = new SheetInbox();
  const seen = { terminated: 0, posted: 0 };
  const worker: WorkerLike<ToWorker> = {
    terminate: () => {
      seen.terminated += 1;
    },
    addEventListener: (type: string, handler: unknown) => {
      handlers.set(type, handler as Handler);
    },
    postMessage: (posted) => {
      seen.posted += 1;
      const message = structuredClone(posted);
      if (message.type !== 'follow') inbox.add(message);
      const answer = reply(inbox, message);
      if (answer !== null) setTimeout(() => handlers.get('message')?.({ data: answer }), 0);
    },
  };
  return { worker, seen, fail: () => handlers.get('error')?.({ preventDefault: () => undefined }) };
}

const follow = (inbox: SheetInbox, message: ToWorker): FromWorker | null =>
  message.type === 'follow'
    ? { type: 'followed', korning: structuredClone(foljUpp(inbox.grids(), message.val)) }
    : null;

describe('the messages to the worker', () => {
  it('give the same sheets back, in slices', () => {
    const inbox = new SheetInbox();
    const messages = [...messagesOf([drift, large])];
    for (const message of messages) if (message.type !== 'follow') inbox.add(message);
    expect(inbox.grids()).toEqual([drift, large]);
    expect(messages.filter(({ type }) => type === 'rows')).toHaveLength(1 + 3);
  });

  it('keep a sheet without rows', () => {
    const empty = buildGrid([]);
    const inbox = new SheetInbox();
    for (const message of messagesOf([empty])) if (message.type !== 'follow') inbox.add(message);
    expect(inbox.grids()).toEqual([empty]);
  });
});

describe('createRaknare', () => {
  it('gives what the worker computes: the same as on the page, as plain data', async () => {
    const { worker, seen } = fakeWorker(follow);
    const outcome = await createRaknare(() => worker)([drift], {}, {});
    expect(outcome).toEqual({ ok: true, value: foljUpp([drift]) });
    expect(seen.terminated).toBe(1);
  });

  it('ends the worker at once when it is stopped', async () => {
    const { worker, seen } = fakeWorker(() => null);
    const controller = new AbortController();
    const outcome = createRaknare(() => worker)([drift], {}, { signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    expect(await outcome).toMatchObject({ ok: false, error: { typ: 'avbruten' } });
    expect(seen.terminated).toBe(1);
  });

  it('posts no more slices once it is stopped', async () => {
    const { worker, seen } = fakeWorker(() => null);
    const controller = new AbortController();
    const outcome = createRaknare(() => worker)([large], {}, { signal: controller.signal });
    controller.abort();
    await outcome;
    expect(seen.posted).toBeLessThan(4);
  });

  it('computes on the page where no worker can be started, and tries no more', async () => {
    let tries = 0;
    const rakna = createRaknare(() => {
      tries += 1;
      throw new Error('Worker is not defined');
    });
    expect(await rakna([drift], {}, {})).toEqual({ ok: true, value: foljUpp([drift]) });
    await rakna([drift], {}, {});
    expect(tries).toBe(1);
  });

  it('computes on the page when the worker does not load', async () => {
    const { worker, fail } = fakeWorker(() => null);
    const outcome = createRaknare(() => worker)([drift], {}, {});
    setTimeout(fail, 5);
    expect(await outcome).toEqual({ ok: true, value: foljUpp([drift]) });
  });

  it('throws what the worker threw, with where', async () => {
    const { worker } = fakeWorker((_, { type }) =>
      type === 'follow' ? { type: 'threw', message: 'a bug', stack: 'at foljUpp' } : null,
    );
    const outcome = createRaknare(() => worker)([drift], {}, {});
    await expect(outcome).rejects.toMatchObject({ message: 'a bug', stack: 'at foljUpp' });
  });
});
