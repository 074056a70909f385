/**
 * The words by which the product finds its way in its own sheets. Written by the report, read back by
 * the next run: change one only together with a way to read the old one.
 */
export const egnaOrd = {
  kod: 'Kod',
  namn: 'Verksamhet',
  avvikelse: 'Avvikelse',
  status: 'Status',
  kommentar: 'Kommentar',
  varav: 'varav ',
  troskel: 'Tröskel enligt Regler',
  utgangna: 'Utgångna rader',
  antaget: 'Antaget: ',
  kalla: 'Källa: ',
  riktpunkt: 'Riktpunkt ',
  ovriga: 'Tabeller som inte räknas',
  fynd: 'Fynd',
  rattelser: 'Rättelser av det som lästs',
  reglerSlut: 'Ändra i de tonade cellerna. Nästa körning följer dem.',
} as const;

/** The rules by the names that they carry in the sheet "Regler". */
export const regelnamn = {
  troskelBelopp: 'Tröskel, belopp',
  troskelAndel: 'Tröskel, andel',
  enhet: 'Enhet',
  decimaler: 'Decimaler',
  tecken: 'Tecken',
} as const;

/** The fixed choices in the sheet "Regler", as written there. */
export const regelord = {
  kalla: 'tabellens egen',
  nettokostnad: 'kostnader är plus',
  'intakt-plus': 'intäkter är plus',
} as const;

/** The last column that is ours, by the name of the table, where it is not the comment column. */
export const sistaRubrik: Readonly<Record<string, string>> = {
  klRegler: 'Förklaring',
  klRattelser: 'Värde',
};

/** The columns that tell one row of a table from another, by the name of the table. */
export const nyckelrubriker: Readonly<Record<string, readonly string[]>> = {
  klLasning: ['Uppgift', 'Källa'],
  klLasningOvriga: ['Källa'],
  klLasningFynd: ['Vad'],
  klRegler: ['Regel'],
  klRattelser: ['Tabell', 'Fält'],
};
