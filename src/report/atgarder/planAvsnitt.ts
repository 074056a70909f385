import type { Atgardsbild } from '../../domain/atgarder/atgard.ts';
import type { RowSpan } from './atgardsform.ts';
import { antalEfterrader } from './efterrader.ts';
import { ANTAL_SUMMARADER } from './summarader.ts';

/** The rows of the tables below the list. */
export interface SectionRows {
  /** null where there is neither a prognos nor an åtgärd. */
  readonly efter: RowSpan | null;
  readonly summor: RowSpan;
  /** null where the workbook has no åtgärder with an effect. */
  readonly underlag: RowSpan | null;
}

/** Where the tables below the list stand: each has a blank row, a heading and its header above it. */
export function planAvsnitt(bild: Atgardsbild | null, lista: RowSpan): SectionRows {
  const below = (spann: RowSpan): number => spann.forsta + spann.antal + 3;
  const lasta = (bild?.atgarder ?? []).filter(({ kalla }) => kalla === 'underlag').length;
  const isTold =
    bild !== null &&
    (bild.atgarder.length > 0 ||
      bild.bas.prognos !== null ||
      bild.bas.rader.some(({ prognos }) => prognos !== null));
  const efter = isTold ? { forsta: below(lista), antal: antalEfterrader(bild) } : null;
  const summor = { forsta: below(efter ?? lista), antal: ANTAL_SUMMARADER };
  // A line of help stands above it too.
  const underlag = lasta === 0 ? null : { forsta: below(summor) + 1, antal: lasta };
  return { efter, summor, underlag };
}
