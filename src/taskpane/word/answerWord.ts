import { mallFiller } from '../../adapters/docx/fillMall.ts';
import { docxWriter } from '../../adapters/docx/writeDocx.ts';
import type { WordAnswer, WordQuestion } from './messages.ts';

/** Makes what is asked for, wherever that is done: beside the page, or on it. */
export async function answerWord(question: WordQuestion): Promise<WordAnswer> {
  try {
    if (question.type === 'write')
      return { type: 'written', bytes: await docxWriter.write(question.dokument) };
    const { bytes, bok, bitar } = question;
    return { type: 'filled', filled: await mallFiller(bytes, bok).fill(bitar) };
  } catch (error) {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    return { type: 'threw', message, stack };
  }
}
