import type { Fynd } from '../../fynd/fynd.ts';
import type { Overforingstabell } from '../overforing.ts';
import { listplats } from './listplats.ts';

/** The projects whose written överföring is more than what is left of the budget and of what came from the year before. */
export const findOverforingsfynd = ({ projekt }: Overforingstabell): readonly Fynd[] =>
  projekt.flatMap((one) => {
    const { tryckt, foreslagen, ingaende, namn } = one;
    if (tryckt === null || foreslagen === null) return [];
    if (tryckt <= foreslagen + Math.abs(ingaende ?? 0)) return [];
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
