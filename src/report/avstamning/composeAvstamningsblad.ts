import type { Tidigare } from '../../domain/tidigare/tidigare.ts';
import { keepBlad } from '../blad/tomtBlad.ts';
import type { ReportSheet } from '../rapport.ts';
import { AVSTAMNING } from './avstamningsform.ts';
import { composeAvstamning, type Avstamningsfakta } from './composeAvstamning.ts';
import { settleGranskade } from './settleGranskade.ts';

/** The sheet "Avstämning", where something was compared or a person has written on it before. */
export function composeAvstamningsblad(
  fakta: Avstamningsfakta,
  tidigare: Pick<Tidigare, 'blad'>,
): readonly ReportSheet[] {
  const { eget } = settleGranskade(fakta, tidigare);
  return fakta.kontroller.length > 0
    ? [composeAvstamning(fakta, eget)]
    : keepBlad(AVSTAMNING, eget);
}
