import type { Kodkolumn } from '../underlag/huvudbok.ts';

/** The codes of several columns as one numbered list. */
export interface NumberedCodes {
  /** In first-seen order. */
  readonly koder: readonly string[];
  /** The number in the list of each of a column's own codes. */
  readonly numbersOf: (kolumn: Kodkolumn) => Int32Array;
}

/** Numbers the codes of all the columns, so that rows can be counted in arrays instead of maps. */
export function numberCodes(kolumner: readonly Kodkolumn[]): NumberedCodes {
  const numbers = new Map<string, number>();
  for (const { koder } of kolumner)
    for (const kod of koder) if (!numbers.has(kod)) numbers.set(kod, numbers.size);
  return {
    koder: [...numbers.keys()],
    numbersOf: ({ koder }) => Int32Array.from(koder, (kod) => numbers.get(kod) ?? 0),
  };
}
