import { EFTER_ATGARDER } from '../../domain/tidigare/atgardsord.ts';
import type { Uppfoljning } from '../../domain/uppfoljning/uppfoljning.ts';
import { efterText } from '../text/atgarderText.ts';
import { ATGARDSBLAD } from './atgardsform.ts';

/**
 * The line below a prognos that tells what it is after åtgärder; none where nothing more is to come, or
 * another table's prognos is the one that they are set against.
 * @param tabell the table's source, null for the forecasts of a ledger
 */
export function efterlinje(
  { atgarder, enhet }: Pick<Uppfoljning, 'atgarder' | 'enhet'>,
  tabell: string | null,
): readonly string[] {
  if (atgarder?.bas.tabell !== tabell) return [];
  const text = efterText(atgarder, enhet);
  return text === null ? [] : [`${EFTER_ATGARDER}${text} Se bladet ${ATGARDSBLAD}.`];
}
