import type { Fynd } from '../../fynd/fynd.ts';
import type { Handlingsplan } from '../handlingsplan.ts';
import { listplats } from './listplats.ts';

/** The åtgärder that should have started and are still only planned. */
export const findAtgardsfynd = ({ atgarder }: Handlingsplan): readonly Fynd[] =>
  atgarder
    .filter(({ sen }) => sen)
    .map((atgard) => ({
      ...listplats(atgard, atgard.planeradStart.cell),
      typ: 'atgardEjStartad',
      allvar: 'varning',
      atgard: atgard.atgard,
      start: atgard.planeradStart.text ?? '',
    }));
