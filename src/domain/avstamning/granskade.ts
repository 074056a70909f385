import type { Kontroll } from './kontroll.ts';

/**
 * The comparisons that a person has looked at and marked, by their nyckel, with the reason that was given:
 * "" for none. Only those whose figures are the same as when they were marked.
 */
export type Granskade = ReadonlyMap<string, string>;

/** What was compared, and what a person has marked of it. */
export interface Avstamning {
  readonly kontroller: readonly Kontroll[];
  readonly granskade: Granskade;
}

/** How many comparisons there are of each outcome. */
export interface Kontrollantal {
  /** Everything that was compared: `stammer`, `avrundning` and `fel` together. */
  readonly jamforda: number;
  readonly stammer: number;
  readonly avrundning: number;
  readonly fel: number;
  readonly ejJamford: number;
  /** Of `avrundning` and `fel`, those that a person has marked. */
  readonly granskade: number;
}

/**
 * The faults that nobody has looked at: what a badge counts and an export asks about.
 * @example findOlosta(uppfoljning).length // 2
 */
export const findOlosta = ({ kontroller, granskade }: Avstamning): readonly Kontroll[] =>
  kontroller.filter(({ utfall, nyckel }) => utfall === 'fel' && !granskade.has(nyckel));

/** Counts the comparisons by outcome. @example countKontroller(uppfoljning).stammer // 28 */
export function countKontroller({ kontroller, granskade }: Avstamning): Kontrollantal {
  const count = (wanted: Kontroll['utfall']): number =>
    kontroller.filter(({ utfall }) => utfall === wanted).length;
  const [stammer, avrundning, fel] = [count('stammer'), count('avrundning'), count('fel')];
  return {
    jamforda: stammer + avrundning + fel,
    stammer,
    avrundning,
    fel,
    ejJamford: count('ejJamford'),
    granskade: kontroller.filter((one) => isOpen(one) && granskade.has(one.nyckel)).length,
  };
}

/** Whether the two sides were compared and differ, be it by rounding. */
export const isOpen = ({ utfall }: Kontroll): boolean =>
  utfall === 'fel' || utfall === 'avrundning';
