import type { Month } from '../../domain/period/month.ts';
import type { Regler } from '../../domain/regler/regler.ts';
import { egnaOrd } from '../../domain/tidigare/egnaOrd.ts';
import { textCell } from '../blad/cells.ts';
import type { ReportCell } from '../rapport.ts';
import { lageskolumner, lagesrubriker, rader, sumCell, tkrCell } from './ledgerCells.ts';
import { foregaendeCell, forandringCell, helarsCell, prognosCell } from './ledgerOutlookCells.ts';
import {
  avvikelseCell,
  forbrukatCell,
  motProfilCell,
  motRiktpunktCell,
} from './ledgerQuotients.ts';
import { ledgerBelopp, type LedgerRow } from './ledgerRows.ts';
import { ledgerStatusCell } from './ledgerStatus.ts';
import { storstaPosterText, type BladOf } from './storstaPoster.ts';

/** What every cell of a kostnadsläge is written by. */
export interface LedgerRowContext {
  readonly body: readonly LedgerRow[];
  readonly period: Month;
  readonly regler: Regler;
  readonly bladOf: BladOf;
}

/** The cells of a row: amounts as values, what follows from them as formulas with exactly their values. */
export function composeLedgerRow(
  rad: LedgerRow,
  index: number,
  context: LedgerRowContext,
): readonly ReportCell[] {
  const row = rader.forsta + index + 1;
  const { body, period, regler } = context;
  return lagesrubriker.map((rubrik): ReportCell => {
    switch (rubrik) {
      case egnaOrd.kod:
        return textCell(rad.kod ?? '');
      case egnaOrd.namn:
        return textCell(rad.namn);
      case egnaOrd.avvikelseAck:
      case egnaOrd.andelAck:
        return avvikelseCell(rubrik, rad, row);
      case egnaOrd.forbrukat:
        return forbrukatCell(rad, row);
      case egnaOrd.motRiktpunkt:
        return motRiktpunktCell(rad, row, period);
      case egnaOrd.motProfil:
        return motProfilCell(rad, row);
      case egnaOrd.prognos:
        return prognosCell(rad, body);
      case egnaOrd.foregaende:
        return foregaendeCell(rad);
      case egnaOrd.forandring:
        return forandringCell(rad, row, body);
      case egnaOrd.avvikelse:
        return helarsCell(rad, row, body);
      case egnaOrd.status:
        // Of a konto no comment is asked for: its kontogrupp has one.
        return rad.roll === 'konto' ? null : ledgerStatusCell(rad.lage, row, regler);
      case egnaOrd.storstaPoster:
        return textCell(storstaPosterText(rad, regler, context.bladOf));
      case egnaOrd.kommentar:
        return null;
      default:
        return beloppCell(rad, rubrik, body);
    }
  });
}

function beloppCell(
  { lage, summerar }: LedgerRow,
  rubrik: string,
  body: readonly LedgerRow[],
): ReportCell {
  const amountOf = ledgerBelopp[rubrik] ?? (() => null);
  if (summerar.length === 0) return tkrCell(amountOf(lage));
  const parts = summerar.map((at) => body[at]).filter((part) => part !== undefined);
  return sumCell(
    lageskolumner.letter(rubrik),
    summerar.map((at) => rader.forsta + at),
    parts.map((part) => amountOf(part.lage)),
  );
}
