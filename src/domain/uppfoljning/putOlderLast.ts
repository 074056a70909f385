import type { Tabell } from '../underlag/tabell.ts';

/**
 * Tables in their order, but those of an earlier month than another of their kind after all others: of
 * several, the first is the one that speaks for the whole.
 * @example putOlderLast([aprils, augustis]) // [augustis, aprils]
 */
export function putOlderLast<T extends Pick<Tabell, 'period' | 'typ' | 'foralder'>>(
  tabeller: readonly T[],
): readonly T[] {
  const isOlder = ({ period, typ, foralder }: T): boolean =>
    period !== null &&
    tabeller.some(
      (other) =>
        other.typ.varde === typ.varde &&
        other.foralder === foralder &&
        other.period !== null &&
        other.period.varde > period.varde,
    );
  return [...tabeller.filter((one) => !isOlder(one)), ...tabeller.filter(isOlder)];
}
