import { antalText } from '../report/text/number.ts';

const of = (count: number, one: string, many: string): string =>
  `${antalText(count)} ${count === 1 ? one : many}`;

/** The texts of the view Avstämning. */
export const avstamningText = {
  heading: 'Avstämning',
  ties: (count: number, all: number) => `${antalText(count)} av ${antalText(all)} stämmer`,
  nothingCompared: 'Inget gick att jämföra',
  noFaults: 'Inga olösta fel',
  roundingCount: (count: number) => of(count, 'avrundning', 'avrundningar'),
  reviewedCount: (count: number) => of(count, 'granskad', 'granskade'),
  notComparedCount: (count: number) => `${antalText(count)} gick inte att jämföra`,
  showSheet: 'Visa bladet Avstämning',
  noSheet: 'Bladet Avstämning skrivs när du väljer Beräkna avvikelse, eller granskar ett fel.',

  faults: (count: number) => `Olösta fel (${antalText(count)})`,
  reviewed: (count: number) => `Granskade (${antalText(count)})`,
  rounding: (count: number) => `Avrundningar (${antalText(count)})`,
  notCompared: (count: number) => `Gick inte att jämföra (${antalText(count)})`,
  showTies: (count: number) =>
    count === 1 ? 'Visa den som stämmer' : `Visa de ${antalText(count)} som stämmer`,
  showAll: (count: number) => `Visa alla ${antalText(count)}`,

  where: (table: string, row: string) => (row === '' ? table : `${table}: ${row}`),
  printed: 'Står',
  counted: 'Räknat',
  otherSign: (name: string) => `${name}, med omvänt tecken`,
  difference: 'Differens',
  alias: (one: string, other: string) => `${one} och ${other} antas vara samma verksamhet.`,
  reason: (reason: string) => `Orsak: ${reason}`,
  against: (table: string) => `mot ${table}`,
  comparisons: (count: number) => of(count, 'jämförelse', 'jämförelser'),
  showCell: (place: string) => `Visa ${place}`,

  mark: 'Markera som granskad',
  markOf: (name: string) => `Markera som granskad: ${name}`,
  unmark: 'Ta bort markeringen',
  unmarkOf: (name: string) => `Ta bort markeringen: ${name}`,
  orsak: 'Orsak',
  orsakHint: 'Varför får skillnaden stå kvar? Markeringen gäller så länge siffrorna är desamma.',
  noOrsak: 'Skriv en orsak.',
  save: 'Spara i Avstämning',
  cancel: 'Avbryt',
} as const;
