import type { Exportfil } from './exportfil.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** How long a browser may need to fetch what it was given, in milliseconds. */
const KEPT = 60_000;

/**
 * Hands a file to the browser as a download; false where that cannot be done. A host that drops downloads in
 * silence can't be told from one that does not.
 */
export function saveFile({ namn, bytes }: Pick<Exportfil, 'namn' | 'bytes'>): boolean {
  const link = document.createElement('a');
  if (!('download' in link)) return false;
  try {
    const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: DOCX }));
    link.href = url;
    link.download = namn;
    document.body.append(link);
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), KEPT);
    return true;
  } catch {
    return false;
  } finally {
    link.remove();
  }
}
