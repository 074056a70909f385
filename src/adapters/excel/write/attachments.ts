import { hasExcelApi } from '../host/apiSet.ts';

/** What a person fastened to a cell. It stays at its address when we write other rows there. */
export type Attachment = Excel.Comment | Excel.Note;

/**
 * Asks for a sheet's comments, and for its notes where Excel shows them to an add-in. Sends nothing.
 * @returns what gives them once the request is answered
 */
export function askAttachments(sheet: Excel.Worksheet): () => readonly Attachment[] {
  const comments = sheet.comments.load('items/resolved');
  const notes = hasExcelApi('1.18') ? sheet.notes.load('items/authorName') : null;
  // A thread that somebody has marked as resolved is done with.
  return () => [...comments.items.filter(({ resolved }) => !resolved), ...(notes?.items ?? [])];
}
