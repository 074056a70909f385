/** What of an amount a column holds alone: its income, its cost, or what is left of both. */
export type HeaderPost = 'intakt' | 'kostnad' | 'netto';

const income = /(?<!\p{L})(?:brutto)?(?:intäkt(?:er|erna)?|inkomst(?:er|erna)?)(?!\p{L})/iu;
const cost = /(?<!\p{L})(?:brutto)?(?:kostnad(?:er|erna)?|utgift(?:er|erna)?)(?!\p{L})/iu;
const net = /(?<!\p{L})netto/iu;
/** "Kostnad per elev", "kostnader för personal": a measure, or a part. */
const partial = /(?:kostnad|intäkt|utgift|inkomst)\p{L}*(?: (?:per|för|av)(?!\p{L})| ?\/)|varav/iu;

/**
 * Which of income and cost a column holds by its header; null: it says neither.
 * @example postInHeader('Budget intäkter') // "intakt"
 */
export function postInHeader(header: string): HeaderPost | null {
  if (partial.test(header)) return null;
  const [isIncome, isCost] = [income.test(header), cost.test(header)];
  if (net.test(header) || (isIncome && isCost)) return 'netto';
  if (isIncome) return 'intakt';
  return isCost ? 'kostnad' : null;
}

const words = 'intäkt(?:er)?|inkomst(?:er)?|kostnad(?:er)?|utgift(?:er)?|netto(?:kostnad(?:er)?)?';
const bare = new RegExp(`^(?:brutto)?(?:${words})$`, 'iu');

/** Whether a header says nothing but that. @example isBarePost('Kostnader') // true */
export const isBarePost = (header: string): boolean => bare.test(header.trim());
