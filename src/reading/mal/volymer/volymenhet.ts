import type { Matenhet } from '../../../domain/mal/malunderlag.ts';

const units: readonly (readonly [RegExp, Matenhet])[] = [
  [/(?<!\p{L})andel|procent|beläggning/iu, '%'],
  [/(?<!\p{L})timmar(?!\p{L})/iu, 'timmar'],
  [/dygn(?!\p{L})/iu, 'dygn'],
  [/(?<!\p{L})dagar(?!\p{L})/iu, 'dagar'],
  [/(?<!\p{L})månader(?!\p{L})/iu, 'månader'],
  [/årsarbetare|(?<!\p{L})åa(?!\p{L})/iu, 'årsarbetare'],
  [/(?<!\p{L})(?:kronor|kr)(?!\p{L})/iu, 'kr'],
  [/^antal/iu, 'st'],
];

/** The unit that the name of a volume tells; null where it tells none. @example volymenhet('Familjehem dygn') // "dygn" */
export const volymenhet = (namn: string): Matenhet | null =>
  units.find(([pattern]) => pattern.test(namn))?.[1] ?? null;
