import { periodInText } from './periodInText.ts';

/** The first year that the texts name, or null. */
export const yearInTexts = (texts: readonly string[]): number | null =>
  texts.map((text) => periodInText(text).ar).find((ar) => ar !== null) ?? null;
