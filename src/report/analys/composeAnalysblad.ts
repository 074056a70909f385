import type { Tidigare } from '../../domain/tidigare/tidigare.ts';
import { keepBlad } from '../blad/tomtBlad.ts';
import type { ReportSheet } from '../rapport.ts';
import { ANALYS } from './analysform.ts';
import { composeAnalys, type Analysblad } from './composeAnalys.ts';
import { settleAnalys } from './settleAnalys.ts';

/** The sheet "Analys", where there is something to say or a person has written on it before. */
export function composeAnalysblad(
  fakta: Analysblad,
  tidigare: Pick<Tidigare, 'blad'>,
): readonly ReportSheet[] {
  const lage = settleAnalys(fakta, tidigare);
  return fakta.analys.length > 0 ? [composeAnalys(fakta, lage)] : keepBlad(ANALYS, lage.eget);
}
