import type { Flik } from './paneState.ts';

/** The id of the part of the page that a tab shows. */
export const PANEL = 'vy';

/** The id of a tab, which names what it shows. */
export const tabId = (flik: Flik): string => `flik-${flik}`;
