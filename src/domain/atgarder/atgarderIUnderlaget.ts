import type { Plats } from '../fynd/fynd.ts';
import type { Atgard, Atgardsstatus, Handlingsplan } from '../listor/handlingsplan.ts';
import { listplats } from '../listor/fynd/listplats.ts';
import type { Listvarde } from '../listor/listrad.ts';
import type { Ore } from '../amount/ore.ts';
import type { Atgardsbelopp, WrittenAtgard } from './atgard.ts';

/** The åtgärder of the workbook's own lists whose effect is told in money; none of those that have none. */
export const atgarderIUnderlaget = (plan: Handlingsplan | null): readonly WrittenAtgard[] =>
  (plan?.atgarder ?? []).filter(({ beslutad }) => beslutad !== null).map(postOf);

/** What is late, or told by a traffic light, is under way. */
const stageOf = (lage: Atgard['lage']): Atgardsstatus =>
  lage === 'planerad' || lage === 'klar' || lage === 'avbruten' ? lage : 'pagar';

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
    status: stageOf(atgard.lage),
    statusText: atgard.status.text,
    plats: plats(null),
    startplats: plats(atgard.planeradStart.cell),
    statusplats: plats(atgard.status.cell),
    verksamhetsplats: plats(null),
  };
}
