import type { PeriodSkal } from '../../domain/fynd/fynd.ts';
import { month, yearOf, type Month } from '../../domain/period/month.ts';
import type { Kolumn, Slutsats } from '../../domain/underlag/tabell.ts';
import { monthInText, periodInText } from '../headers/periodInText.ts';
import { yearInTexts } from '../headers/yearInTexts.ts';
import { followedYear } from '../tables/followedYear.ts';
import type { Evidence } from './evidence.ts';

/** The year and the last closed month of a table; each null when nothing on its sheet tells. */
export interface TablePeriod {
  readonly ar: number | null;
  readonly period: Slutsats<Month, PeriodSkal> | null;
}

/** The period of a table: its utfall column's, else its title's, else its sheet's, else a whole closed year. */
export function concludePeriod(columns: readonly Kolumn[], evidence: Evidence): TablePeriod {
  const titled = yearInTexts([...evidence.lines, evidence.sheet]);
  const ar = followedYear(columns, titled) ?? titled;
  return {
    ar,
    period: periodOfColumns(columns) ?? periodOfTexts(evidence, ar) ?? closedYear(columns, ar),
  };
}

function periodOfColumns(columns: readonly Kolumn[]): Slutsats<Month, PeriodSkal> | null {
  for (const roll of ['utfall', 'ackBudget'] as const) {
    const found = columns.find((column) => column.roll === roll && column.period !== null)?.period;
    if (found) return { varde: found, skal: 'kolumnrubrik', sakerhet: 1 };
  }
  return null;
}

function periodOfTexts(evidence: Evidence, ar: number | null): Slutsats<Month, PeriodSkal> | null {
  const sources: readonly (readonly [PeriodSkal, readonly string[], number])[] = [
    ['kolumnrubrik', evidence.measures, 0.9],
    ['titel', evidence.lines, 1],
    ['bladnamn', [evidence.sheet], 0.9],
  ];
  for (const [skal, texts, sakerhet] of sources)
    for (const text of texts) {
      const named = periodInText(text);
      const number = monthInText(text);
      const varde = named.period ?? (ar !== null && number !== null ? month(ar, number) : null);
      const ofYear = varde !== null && (ar === null || yearOf(varde) === ar);
      if (varde !== null && ofYear) return { varde, skal, sakerhet };
    }
  return null;
}

/** Utfall of a year without a prognos is the year's; a bokslut says so itself. */
function closedYear(
  columns: readonly Kolumn[],
  ar: number | null,
): Slutsats<Month, PeriodSkal> | null {
  const open = columns.some(({ roll }) => roll === 'prognos' || roll === 'ackBudget');
  const utfall = columns.find(({ roll }) => roll === 'utfall');
  const december = ar === null ? null : month(ar, 12);
  if (open || !utfall || december === null) return null;
  const sure = /bokslut|hel[åa]r/iu.test(utfall.rubrik);
  return { varde: december, skal: 'helar', sakerhet: sure ? 1 : 0.7 };
}
