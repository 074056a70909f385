import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Month } from '../../domain/period/month.ts';

/** A document that was made, to be offered to the person. */
export interface Exportfil {
  readonly namn: string;
  readonly bytes: Uint8Array;
  /** Whether it is the person's own document, filled. */
  readonly isMall: boolean;
  /** What was found in the person's own document. */
  readonly fynd: readonly Fynd[];
  /** The marks that the person's own document does not ask for. */
  readonly oanvanda: readonly string[];
}

/** What a report's file is called. @example nameRapport('2025-08') // "budgetuppföljning-2025-08.docx" */
export const nameRapport = (period: Month | null): string =>
  `budgetuppföljning${period === null ? '' : `-${period}`}.docx`;

/**
 * What a filled document is called; one that was filled before keeps its name.
 * @example nameIfylld('Delårsrapport.docx') // "Delårsrapport, ifylld.docx"
 */
export function nameIfylld(mall: string): string {
  const bare = mall.replace(/\.docx$/iu, '').replace(/ \(\d+\)$/u, '');
  return bare.endsWith(IFYLLD) ? `${bare}.docx` : `${bare}${IFYLLD}.docx`;
}

const IFYLLD = ', ifylld';
