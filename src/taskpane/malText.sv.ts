const of = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** The texts of the view Mål. */
export const malText = {
  heading: 'Uppnådda mål',
  outOf: (count: number, all: number) => `${count} av ${all}`,
  ofGoal: (count: number, all: number) =>
    all === 0 ? 'inga indikatorer' : `${count} av ${all} uppnådda`,
  leftOut: (count: number) => `${of(count, 'årsmått', 'årsmått')} räknas inte`,
  showSheet: 'Visa bladet Måluppfyllelse',
  noSheet: 'Bladet Måluppfyllelse skrivs när du väljer Beräkna avvikelse.',

  filter: 'Visa mål',
  filters: {
    alla: 'Alla',
    ej: 'Ej uppnådda',
    ejBedomd: 'Ej bedömda',
    avvikande: 'Avvikande bedömning',
  },
  filterWith: (name: string, count: number) => `${name} (${count})`,
  shown: (goals: number, all: number, indicators: number) =>
    `${goals} av ${all} mål visas, med ${of(indicators, 'indikator', 'indikatorer')}.`,
  noneShown: 'Inget mål hör hit.',

  ingen: 'Målet har inga indikatorer. Skriv dem i underlaget och räkna om.',
  utfall: 'Utfall',
  mal: 'Målvärde',
  foregaende: 'Föregående',
  trend: (word: string) => `Trend: ${word}`,
  fromEconomy: (cell: string) => `Utfallet kommer från ${cell}.`,
  why: (reasons: string) => `Ej bedömd: ${reasons}.`,
  says: (text: string) => `”${text}”`,
  disagree: (rule: string, said: string) => `Regeln ger ${rule}. I underlaget står ${said}.`,
  agree: (said: string) => `I underlaget står ${said}.`,
  expected: (said: string) => `Väntat vid årets slut: ${said}.`,
  showCell: (place: string) => `Visa ${place}`,
  showIndicator: (name: string) => `Visa ${name} i bladet`,
  showRow: 'Visa i Måluppfyllelse',
  showRowOf: (name: string) => `Visa ${name} i Måluppfyllelse`,

  direction: (word: string, why: string) => `${word}, eftersom ${why}.`,
  turnedDirection: (word: string) => `${word}. Inte sparat än.`,
  sheetDirection: (word: string) => `${word}. Det står i bladet Måluppfyllelse.`,
  turn: 'Vänd riktningen',
  turnOf: (name: string) => `Vänd riktningen för ${name}`,
  turnBack: 'Ångra',
  turnBackOf: (name: string) => `Ångra den vända riktningen för ${name}`,

  rules: 'Så bedöms målen',
  rule: 'Alla indikatorer uppnådda: målet uppnås. Fler än hälften ej uppnådda eller utan värde: uppnås ej. Annars delvis.',
  tolerance: 'Tolerans, procent av målvärdet',
  toleranceHint: 'En indikator så nära målvärdet är delvis uppnådd. 0: aldrig.',
  noTolerance: 'Skriv ett tal mellan 0 och 99, till exempel 2,5.',
  yearly: 'Årsmått utan utfall',
  yearlyChoices: { raknas: 'Räknas som ej bedömda', raknasInte: 'Räknas inte' },
  yearlyHint: 'Gäller indikatorer som mäts en gång om året, så länge året pågår.',

  scale: 'Ord för mål',
  scaleHint: 'Orden står i bladen, i Word-rapporten och här. Regeln är densamma.',
  scaleOf: (words: readonly string[]) => words.join(' – '),
  wordBecomes: (from: string, to: string, count: number) =>
    `”${from}” blir ”${to}” för ${of(count, 'mål', 'mål')}.`,

  changes: 'Det här ändras',
  noChange: 'Ingen status ändras.',
  indicatorGoes: (name: string, from: string, to: string) => `${name} går från ${from} till ${to}`,
  goalGoes: (from: string, to: string) => `målet går från ${from} till ${to}`,
  goalStays: (status: string) => `målet är kvar på ${status}`,
  namedGoalGoes: (name: string, from: string, to: string) =>
    `Målet ${name} går från ${from} till ${to}`,
  save: 'Spara i Regler',
  discard: 'Ta bort',
  discardAll: 'Ta bort ändringarna',
} as const;
