import { egnaTabeller } from '../../domain/tidigare/egnaTabeller.ts';
import type { Tidigare } from '../../domain/tidigare/tidigare.ts';
import { hasEget } from '../blad/tomtBlad.ts';
import type { ReportSheet } from '../rapport.ts';
import { composeAtgarder, type Atgardsfakta } from './composeAtgarder.ts';

/**
 * The sheet "Åtgärder", where there is a prognos or a driftredovisning to set åtgärder against, or a person
 * has written in it before.
 * @param made the sheets of this run that come before it
 */
export function composeAtgardsblad(
  uppfoljning: Omit<Atgardsfakta, 'atgardslista'>,
  { blad, atgardslista }: Pick<Tidigare, 'blad' | 'atgardslista'>,
  made: readonly ReportSheet[],
): readonly ReportSheet[] {
  const eget = blad.get(egnaTabeller.atgarder);
  const isWritten = hasEget(eget) || atgardslista.some(({ post }) => post !== null);
  if (uppfoljning.atgarder === null && !isWritten) return [];
  const prognosblad = made.find(({ tables: [{ name }] }) => name === egnaTabeller.prognos);
  return [composeAtgarder({ ...uppfoljning, atgardslista }, prognosblad ?? null, eget)];
}
