import type { Fynd } from '../fynd/fynd.ts';
import { malplats } from '../mal/malplats.ts';
import type { BedomdIndikator, BeraknadVolymtabell } from '../mal/maluppfyllelse.ts';
import type { Volym } from '../mal/malunderlag.ts';
import { isPersonal, isSmaTal, whatIsCounted } from './smaTal.ts';

/** The counts of a verksamhetsstatistik that are so small that they may point at a person. */
export const findSmaVolymer = ({ kalla, rader }: BeraknadVolymtabell): readonly Fynd[] =>
  rader.filter(isCount).flatMap(({ namn, varden }) =>
    varden.flatMap(({ ar, varde, cell }): readonly Fynd[] => {
      if (varde === null || !isSmaTal(varde)) return [];
      const plats = malplats(kalla.bok, cell);
      return [{ ...plats, ...smaTal, rad: namn, kolumn: String(ar), varde }];
    }),
  );

/** The outcomes of indicators that count so few people. */
export const findSmaUtfall = (indikatorer: readonly BedomdIndikator[]): readonly Fynd[] =>
  indikatorer.flatMap(({ namn, bok, utfall }): readonly Fynd[] => {
    const { varde, cell } = utfall;
    if (cell === null || varde?.varde == null) return [];
    if (!isPersonal(varde.enhet) || !isSmaTal(varde.varde)) return [];
    const plats = malplats(bok, cell);
    return [{ ...plats, ...smaTal, rad: namn, kolumn: UTFALL, varde: varde.varde }];
  });

const smaTal = { typ: 'smaTal', allvar: 'varning' } as const;
const UTFALL = 'Utfall';

/** Whether a row counts somebody: it says so, or it is a number of something that it does not say is a thing. */
function isCount({ namn, enhet }: Volym): boolean {
  if (enhet !== null && enhet !== 'st' && enhet !== 'dygn' && !isPersonal(enhet)) return false;
  const raknat = whatIsCounted(namn);
  return raknat === 'personer' || (raknat === 'osagt' && enhet !== null);
}
