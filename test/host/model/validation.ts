import type { Rect } from './rect.ts';

/** A data validation rule upon cells, in the shapes of Office.js (`{ list: { source, inCellDropDown } }`). */
export interface Validation {
  area: Rect;
  rule: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
}

/** The alert of a rule that sets none. */
export const USUAL_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' } as const;

/** The prompt of a rule that sets none. */
export const USUAL_PROMPT = { message: '', showPrompt: true, title: '' } as const;
