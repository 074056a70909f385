import type { Korning } from '../../application/foljUpp.ts';
import { hasFigures } from '../../domain/uppfoljning/hasFigures.ts';
import { hasLedger } from './hasLedger.ts';
import type { Flik } from './paneState.ts';

/** The views that have something to show of a workbook, in their order. */
export const flikarOf = (korning: Korning): readonly Flik[] => [
  'berakna',
  ...(hasLedger(korning) ? (['kostnadslage', 'prognos'] as const) : []),
  ...(korning.uppfoljning.mal.mal.length > 0 ? (['mal'] as const) : []),
  ...(korning.uppfoljning.kontroller.length > 0 ? (['avstamning'] as const) : []),
  ...(hasFigures(korning.uppfoljning) ? (['rapport'] as const) : []),
];
