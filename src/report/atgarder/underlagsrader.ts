import { orePer } from '../../domain/amount/enhet.ts';
import type { Atgardsbelopp, BeraknadAtgard } from '../../domain/atgarder/atgard.ts';
import {
  andraLagen,
  atgardsrubrik as r,
  atgardsRubriker,
  atgardsstatusord,
} from '../../domain/tidigare/atgardsord.ts';
import { textCell } from '../blad/cells.ts';
import { ordCell } from '../listor/listfakta.ts';
import type { ReportCell } from '../rapport.ts';
import { letterOf } from './atgardsform.ts';
import { aterstarCell, raknasCell, type Effektrad } from './effektceller.ts';

const rubriker: readonly string[] = atgardsRubriker.klAtgarderUnderlag;
const kolumner: Effektrad['kolumner'] = {
  forsta: letterOf(rubriker, r.iUnderlaget),
  beslutad: letterOf(rubriker, r.beslutad),
  realiserad: letterOf(rubriker, r.realiserad),
  aterstar: letterOf(rubriker, r.aterstar),
  status: letterOf(rubriker, r.status),
};

/**
 * An åtgärd that was read from the workbook, with its source. One that the person's own list has too counts
 * there and nothing here.
 * @param row its 1-based sheet row
 */
export function composeUnderlagsrad(one: BeraknadAtgard, row: number): readonly ReportCell[] {
  const status = one.iListan ? andraLagen.iListan : statusOf(one);
  const [beslutad, realiserad] = [amountCell(one.beslutad), amountCell(one.realiserad)];
  const rad = { row, kolumner, beslutad, realiserad, status: { text: status }, isBlank: false };
  const aterstar = aterstarCell(rad);
  const cells: Readonly<Record<string, ReportCell>> = {
    [r.iUnderlaget]: ordCell(one.atgard),
    [r.verksamhet]: ordCell(one.verksamhet),
    [r.beslutad]: beslutad,
    [r.realiserad]: realiserad,
    [r.aterstar]: aterstar,
    [r.raknas]: one.iListan ? { number: 0 } : raknasCell(rad, aterstar.value),
    [r.start]: ordCell(one.start),
    [r.ansvarig]: ordCell(one.ansvarig),
    [r.status]: { text: status },
    [r.kalla]: { text: `${one.plats.blad ?? ''}!${one.plats.cell ?? ''}` },
  };
  return rubriker.map((rubrik) => cells[rubrik] ?? null);
}

const statusOf = ({ status }: BeraknadAtgard): string =>
  status === null ? '' : atgardsstatusord[status];

const amountCell = ({ varde, text }: Atgardsbelopp): ReportCell =>
  varde === null ? textCell(text ?? '') : { number: varde / orePer.tkr };
