import { foljUpp } from '../../application/foljUpp.ts';
import { SheetInbox, type FromWorker, type ToWorker } from './messages.ts';

// Runs beside the page: takes the sheets, follows them up once, and posts what came of it.
const inbox = new SheetInbox();

const answer = (message: FromWorker): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type !== 'follow') {
    inbox.add(data);
    return;
  }
  try {
    answer({ type: 'followed', korning: foljUpp(inbox.grids(), data.val) });
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    answer({ type: 'threw', message, stack });
  }
});
