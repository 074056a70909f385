import type { Timtid } from '../../../domain/listor/resursfordelning.ts';
import { accumulatesInText, monthInText, periodInText } from '../../headers/periodInText.ts';

/**
 * What span the hours cover that a text heads; null when it says none.
 * @example timtidIn('Beviljade timmar per månad') // "manad"
 */
export function timtidIn(text: string): Timtid | null {
  if (/(?:per|\/|varje)\s*mån|månads(?:vis|timmar|snitt)|i månaden/iu.test(text)) return 'manad';
  if (/(?:per|\/|varje)\s*(?:vecka|v\b)|veckotimmar|i veckan/iu.test(text)) return 'vecka';
  if (/(?:per|\/|hela|varje)\s*år|helår|årsbasis|årstimmar|om året/iu.test(text)) return 'ar';
  if (accumulatesInText(text)) return 'period';
  if (/tertial|kvartal|(?<!\p{L})[tq]\s?[1-4](?!\d)/iu.test(text)) return null;
  // A month alone is that month's hours; a day is how far the year has come.
  if (monthInText(text) !== null) return aDay.test(text) ? 'period' : 'manad';
  return periodInText(text).ar === null ? null : 'ar';
}

const aDay = /\d{2}-\d{2}-\d{2}|(?<!\d)\d{6}(?!\d)|(?<!\p{L})per(?!\p{L})/iu;
