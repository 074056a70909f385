import type { Fynd } from '../../fynd/fynd.ts';
import type { Reservtabell } from '../reserver.ts';
import { listplats } from './listplats.ts';

/** That rows are taken to be reserver by their names. */
export const findReservfynd = ({ rader }: Reservtabell): readonly Fynd[] =>
  rader.map((rad) => ({
    ...listplats(rad),
    typ: 'reservAntagen',
    allvar: 'upplysning',
    rad: rad.namn,
    slag: rad.slag,
  }));
