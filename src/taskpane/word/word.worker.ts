import { answerWord } from './answerWord.ts';
import type { WordQuestion } from './messages.ts';

// Runs beside the page: makes one document and posts it.
self.addEventListener('message', ({ data }: MessageEvent<WordQuestion>) => {
  void answerWord(data).then((answer) => self.postMessage(answer));
});
