import { formatAddress } from '../model/address.ts';
import type { CellChange } from '../model/workbook.ts';

/** An event as office.js takes it: for which object, of which kind, with which arguments as JSON. */
export interface ChangeEvent {
  readonly messageType: number;
  readonly targetId: string;
  readonly argsJson: string;
}

/** The number of Excel's "cells changed" event. */
const WORKSHEET_CHANGED = 10;

/** The event that tells of a change of cells. */
export function describeChange({ sheet, rect, kind }: CellChange): ChangeEvent {
  const args = {
    eventType: WORKSHEET_CHANGED,
    changeType: kind,
    source: 'Local',
    worksheetId: sheet.id,
    address: formatAddress(rect),
    shiftDirection: 'None',
  };
  return { messageType: WORKSHEET_CHANGED, targetId: sheet.id, argsJson: JSON.stringify(args) };
}
