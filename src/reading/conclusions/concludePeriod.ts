import type { PeriodSkal } from '../../domain/fynd/skal.ts';
import { month, yearOf, type Month } from '../../domain/period/month.ts';
import type { Kolumn, Kolumnroll, Slutsats } from '../../domain/underlag/tabell.ts';
import { datesSomethingElse, monthInText, periodInText } from '../headers/periodInText.ts';
import { yearInTexts } from '../headers/yearInTexts.ts';
import { followedYear } from '../tables/followedYear.ts';
import { weighedLines, type Evidence } from './evidence.ts';

/** The year and the last closed month of a table; each null when nothing on its sheet tells. */
export interface TablePeriod {
  readonly ar: number | null;
  readonly period: Slutsats<Month, PeriodSkal> | null;
}

/**
 * The period of a table: its utfall column's, else its title's, else its sheet's, else a whole closed
 * year. The day of a print, a meeting or a decision counts last of all, and is told as an assumption.
 */
export function concludePeriod(columns: readonly Kolumn[], evidence: Evidence): TablePeriod {
  const titled = yearInTexts([...weighedLines(evidence), evidence.sheet]);
  const ar = followedYear(columns, titled) ?? titled;
  const sources = textsOf(columns, evidence);
  const own = sources.map((source) => withTexts(source, (text) => !datesSomethingElse(text)));
  const aside = sources.map((source) => withTexts(source, datesSomethingElse));
  return {
    ar,
    period:
      periodOfColumns(columns) ??
      periodOfTexts(own, ar) ??
      closedYear(columns, ar) ??
      assumed(periodOfTexts(aside, ar)),
  };
}

function periodOfColumns(columns: readonly Kolumn[]): Slutsats<Month, PeriodSkal> | null {
  for (const roll of ['utfall', 'ackBudget'] as const) {
    const found = columns.find((column) => column.roll === roll && column.period !== null)?.period;
    if (found) return { varde: found, skal: 'kolumnrubrik', sakerhet: 1 };
  }
  return null;
}

interface Source {
  readonly skal: PeriodSkal;
  readonly texts: readonly string[];
  readonly sakerhet: number;
}

/** Where a period may be named, best first; a budget's header names none unless it is the budget so far. */
function textsOf(columns: readonly Kolumn[], evidence: Evidence): readonly Source[] {
  const headersOf = (rolls: readonly Kolumnroll[]): readonly string[] =>
    columns.filter(({ roll }) => rolls.includes(roll)).map(({ rubrik }) => rubrik);
  const closed = headersOf(['utfall', 'ackBudget', 'avvikelseAck']);
  const ofMonth = headersOf(['okand']).filter((text) => /utf/iu.test(text) && monthInText(text));
  return [
    { skal: 'kolumnrubrik', texts: closed, sakerhet: 0.9 },
    { skal: 'titel', texts: weighedLines(evidence), sakerhet: 1 },
    { skal: 'bladnamn', texts: [evidence.sheet], sakerhet: 0.9 },
    { skal: 'kolumnrubrik', texts: headersOf(['avvikelse', 'prognos']), sakerhet: 0.8 },
    { skal: 'kolumnrubrik', texts: ofMonth.length === 1 ? ofMonth : [], sakerhet: 0.8 },
  ];
}

const withTexts = (source: Source, keep: (text: string) => boolean): Source => ({
  ...source,
  texts: source.texts.filter(keep),
});

function periodOfTexts(
  sources: readonly Source[],
  ar: number | null,
): Slutsats<Month, PeriodSkal> | null {
  for (const { skal, texts, sakerhet } of sources)
    for (const text of texts) {
      const named = periodInText(text);
      const number = monthInText(text);
      const varde = named.period ?? (ar !== null && number !== null ? month(ar, number) : null);
      const ofYear = varde !== null && (ar === null || yearOf(varde) === ar);
      if (varde !== null && ofYear) return { varde, skal, sakerhet };
    }
  return null;
}

const assumed = (period: Slutsats<Month, PeriodSkal> | null): Slutsats<Month, PeriodSkal> | null =>
  period === null ? null : { ...period, sakerhet: 0.5 };

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
