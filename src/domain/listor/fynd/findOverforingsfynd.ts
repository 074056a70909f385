import type { Fynd } from '../../fynd/fynd.ts';
import type { Overforingstabell } from '../overforing.ts';
import { listplats } from './listplats.ts';

/** The projects whose written överföring is more than what is left of the budget. */
export const findOverforingsfynd = ({ projekt }: Overforingstabell): readonly Fynd[] =>
  projekt.flatMap((one) => {
    const { tryckt, foreslagen, namn } = one;
    if (tryckt === null || foreslagen === null || tryckt <= foreslagen) return [];
    return [
      {
        ...listplats(one, one.trycktCell),
        typ: 'overforingSkiljer',
        allvar: 'varning',
        projekt: namn,
        tryckt,
        beraknad: foreslagen,
      } as const,
    ];
  });
