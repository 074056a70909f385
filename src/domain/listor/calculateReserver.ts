import { calculateSumma } from '../uppfoljning/calculateSumma.ts';
import type { BeraknadTabell } from '../uppfoljning/uppfoljning.ts';
import { reservslagOf } from './reservslagOf.ts';
import type { Reserv, Reservtabell } from './reserver.ts';

/** The reserver of every driftredovisning and särredovisning apart from its verksamheter; none: no table. */
export const calculateReserver = (tabeller: readonly BeraknadTabell[]): readonly Reservtabell[] =>
  tabeller
    .filter(({ typ }) => typ.varde === 'driftredovisning' || typ.varde === 'sarredovisning')
    .flatMap(splitTabell);

function splitTabell({
  nyckel,
  titel,
  rader,
  jamforelse,
  summa,
}: BeraknadTabell): readonly Reservtabell[] {
  const reserver = rader.flatMap((rad): readonly Reserv[] => {
    const slag = rad.roll === 'rad' ? reservslagOf(rad.namn) : null;
    return slag === null ? [] : [{ ...rad, slag }];
  });
  if (reserver.length === 0) return [];
  const names = new Set(reserver.map(({ rad }) => rad));
  const others = rader.filter((rad) => !(rad.roll === 'rad' && names.has(rad.rad)));
  return [
    {
      tabell: nyckel,
      titel,
      rader: reserver,
      reserver: calculateSumma(reserver, jamforelse),
      verksamheter: calculateSumma(others, jamforelse),
      totalt: summa,
    },
  ];
}
