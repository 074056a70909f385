/** Words that Excel puts into a workbook by itself, in the user's language. */
export interface LocaleWords {
  readonly workbook: string;
  readonly sheet: string;
  readonly table: string;
  readonly column: string;
  readonly chart: string;
  readonly decimal: string;
}

const SWEDISH: LocaleWords = {
  workbook: 'Bok1.xlsx',
  sheet: 'Blad',
  table: 'Tabell',
  column: 'Kolumn',
  chart: 'Diagram ',
  decimal: ',',
};

const ENGLISH: LocaleWords = {
  workbook: 'Book1.xlsx',
  sheet: 'Sheet',
  table: 'Table',
  column: 'Column',
  chart: 'Chart ',
  decimal: '.',
};

/** The words of a locale: Swedish for "sv…", else English. */
export function wordsOf(locale: string): LocaleWords {
  return locale.toLowerCase().startsWith('sv') ? SWEDISH : ENGLISH;
}
