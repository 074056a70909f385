import type { Plats } from '../fynd/fynd.ts';
import type { Handlingsplan, Atgard } from '../listor/handlingsplan.ts';
import { listplats } from '../listor/fynd/listplats.ts';
import type { Listvarde } from '../listor/listrad.ts';
import type { Ore } from '../amount/ore.ts';
import type { Atgardsbelopp, WrittenAtgard } from './atgard.ts';

/** The åtgärder of the workbook's own lists whose effect is told in money; none of those that have none. */
export const atgarderIUnderlaget = (plan: Handlingsplan | null): readonly WrittenAtgard[] =>
  (plan?.atgarder ?? []).filter(({ beslutad }) => beslutad !== null).map(postOf);

function postOf(atgard: Atgard): WrittenAtgard {
  const plats = (cell: string | null): Plats => listplats(atgard, cell);
  const amount = (read: Listvarde<Ore> | null): Atgardsbelopp => ({
    varde: read?.varde ?? null,
    text: read?.skal === 'ejRedovisat' ? null : (read?.text ?? null),
    plats: plats(read?.cell ?? null),
  });
  return {
    atgard: atgard.atgard,
    verksamhet: atgard.verksamhet,
    beslutad: amount(atgard.beslutad),
    realiserad: amount(atgard.realiserad),
    start: atgard.planeradStart.text,
    startar: atgard.planeradStart.varde,
    ansvarig: atgard.ansvarig,
    status: atgard.lage,
    statusText: atgard.status.text,
    plats: plats(null),
    startplats: plats(atgard.planeradStart.cell),
    statusplats: plats(atgard.status.cell),
    verksamhetsplats: plats(null),
  };
}
