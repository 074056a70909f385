import type { Kodplansrad } from '../underlag/huvudbok.ts';
import type { Tabell } from '../underlag/tabell.ts';

/**
 * The name of a grupp: the kodplan's own for it, else that of the verksamhet with its code, else that of
 * the row with its code in a table; null when nothing names it.
 * @example gruppnamnOf('51', ekonomi.kodplan, tabeller) // "Äldreomsorg/LSS"
 */
export function gruppnamnOf(
  grupp: string,
  kodplan: readonly Kodplansrad[],
  tabeller: readonly Pick<Tabell, 'rader'>[],
): string | null {
  const named = kodplan.find((rad) => rad.grupp === grupp && rad.gruppnamn !== null);
  return (
    named?.gruppnamn ??
    kodplan.find(({ kod }) => kod === grupp)?.namn ??
    tabeller.flatMap(({ rader }) => rader).find(({ kod }) => kod === grupp)?.namn ??
    null
  );
}
