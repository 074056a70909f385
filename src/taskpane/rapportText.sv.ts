import type { Exportfraga } from '../domain/export/exportsvar.ts';
import { antalText } from '../report/text/number.ts';

const of = (count: number, one: string, many: string): string =>
  `${antalText(count)} ${count === 1 ? one : many}`;

/** The texts of the view Rapport. */
export const rapportText = {
  heading: 'Inför export',
  ready: 'Klar att lämna ut',
  toAnswer: (count: number) => of(count, 'fråga kvar', 'frågor kvar'),
  answersStand: 'Svaren sparas i bladet Läsning och gäller så länge siffrorna är desamma.',
  nothingOpen: 'Inget att svara på och inget som saknas.',

  fraga: {
    smaTal: (count: number) =>
      of(count, 'litet tal kan peka ut en person', 'små tal kan peka ut en person'),
    olosta: (count: number) => of(count, 'olöst fel i avstämningen', 'olösta fel i avstämningen'),
  } satisfies Record<Exportfraga, (count: number) => string>,
  why: {
    smaTal: 'Antal på 1–3 kan röja någon. Kontrollera sekretessen innan rapporten lämnas ut.',
    olosta: 'Belopp som inte stämmer med varandra. Granska dem, eller svara varför de får stå.',
  } satisfies Record<Exportfraga, string>,
  showCell: (place: string) => `Visa ${place}`,
  showAll: (count: number) => `Visa alla ${antalText(count)}`,
  showFaults: 'Visa avstämningen',
  unanswered: 'Obesvarad',
  answered: 'Besvarad',
  answer: 'Svara',
  answerOf: (question: string) => `Svara: ${question}`,
  change: 'Ändra svaret',
  changeOf: (question: string) => `Ändra svaret: ${question}`,
  said: (svar: string, orsak: string) => (orsak === '' ? svar : `${svar}. ${orsak}`),
  choice: 'Svar',
  noChoice: 'Välj ett svar.',
  reason: 'Orsak',
  reasonHint: 'En kort mening räcker.',
  noReason: 'Skriv en orsak.',
  save: 'Spara i Läsning',
  cancel: 'Avbryt',

  toComment: (count: number) => `Att kommentera (${antalText(count)})`,
  toCommentHint: 'Avvikelsen är större än trösklarna, men ingen har skrivit om den.',
  gaps: (count: number) => `Luckor i texterna (${antalText(count)})`,
  gapsHint: 'Så här står det i rapporten tills någon har fyllt i bladet Analys.',
  gap: (name: string, gaps: readonly string[]) => `${name}: ${gaps.join(', ')}`,
  showAnalys: 'Visa bladet Analys',
  noAnalys: 'Bladet Analys skrivs när du väljer Beräkna avvikelse.',

  word: 'Word',
  create: 'Skapa Word-rapport',
  fill: 'Fyll i mall',
  fillHint: 'Välj ett eget Word-dokument med märken. Din fil ändras inte. Du får en ifylld kopia.',
  chooseFile: 'Välj mall, ett Word-dokument',
  mustAnswer: 'Svara på frågorna ovanför först. Sedan kan rapporten skapas.',
  done: (name: string) => `${name} är klar. Den sparas bland dina hämtade filer.`,
  noFile:
    'Kom ingen fil? Då stoppar Excel hämtningen. Kopiera rapporten och klistra in den i Word.',
  blocked: 'Excel låter inte panelen spara filer här. Kopiera rapporten och klistra in den i Word.',
  blockedMall:
    'Excel låter inte panelen spara filer här. Kopiera tabellerna nedan och klistra in dem i ditt dokument.',
  saveAgain: 'Hämta igen',
  copyReport: 'Kopiera rapporten',
  mallFynd: (count: number) => `I mallen (${antalText(count)})`,
  noMallFynd: 'Allt som mallen ber om är ifyllt.',
  unused: (count: number) => of(count, 'del används inte i mallen', 'delar används inte i mallen'),

  tables: 'Tabeller',
  tablesHint: 'Klistra in en kopierad tabell i Word. Den blir en riktig tabell.',
  copyTable: 'Kopiera tabell',
  copyTableOf: (name: string) => `Kopiera tabell: ${name}`,
  copied: 'Kopierad',
  copiedSaid: (name: string) => `${name} är kopierad.`,
  copyFailed: 'Kunde inte kopieras',
  copyFailedSaid: 'Urklipp är stängt för panelen. Skapa Word-rapporten i stället.',
} as const;
