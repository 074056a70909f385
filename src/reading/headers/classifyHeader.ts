import type { Enhet } from '../../domain/amount/enhet.ts';
import type { Month } from '../../domain/period/month.ts';
import type { Kolumnroll } from '../../domain/underlag/tabell.ts';
import { unitInText } from '../cells/unitInText.ts';
import { periodInText } from './periodInText.ts';

/** What a header says of its column. `rank` decides between two columns of one role: the higher counts. */
export interface HeaderMeaning {
  readonly roll: Kolumnroll;
  readonly rubrik: string;
  readonly ar: number | null;
  readonly period: Month | null;
  readonly enhet: Enhet | null;
  readonly rank: number;
}

/** Longer texts are sentences, not headers. */
const longestHeader = 60;

const accumulated =
  /\back(?![a-z])|ackum|hittills|\bperiod|per\.? ?budget|\bt\.?o\.?m\b|till och med|\bytd\b/;
const earlierYear =
  /f[öo]reg|f[öo]rg[åa]ende|f\.? ?å\.?(?![a-zåäö])|\bfg\.? ?å|fjol|\bi fjol\b|f[öo]rra året|tidigare år/;

/** Rules in order: the first that fits decides. `text` is lower case without period, unit and brackets. */
const rules: readonly (readonly [RegExp, (text: string) => Kolumnroll])[] = [
  [/%|procent|\bandel\b|f[öo]rbrukning(sgrad)?$|index/, () => 'procent'],
  [
    /f[öo]r[äa]ndring|[åa]terst[åa]r|kvar av|kvarst[åa]|justering|riktpunkt|helårseffekt/,
    () => 'okand',
  ],
  [
    /avvik|awik|\bavv\b|\bdiff|över-? ?\/ ?under|överskott|underskott|budget ?(−|-) ?(utfall|prognos)/,
    (text) => (earlierYear.test(text) ? 'okand' : avvikelseRole(text)),
  ],
  [
    /progn|\bpgn\b|f[öo]rv[äa]ntat|ber[äa]knat utfall|bed[öo]mt utfall/,
    (text) => (earlierYear.test(text) ? 'okand' : 'prognos'),
  ],
  [/budg|\bbud\b|\bram\b|budgetram|anslag|kommunbidrag/, budgetRole],
  [earlierYear, () => 'foregaendeAr'],
  [
    /utfall|\butf\b|bokslut|redovisat|upparbetat|f[öo]rbrukat|bokf[öo]rt|verkligt|faktiskt|^per$|^ack\.?$|ackumulerat$|nettokostnad/,
    () => 'utfall',
  ],
  [
    /kommentar|anteckn|\banm\b|anm[äa]rkn|^not\.?$|notering|f[öo]rklaring|orsak|^analys$/,
    () => 'anteckning',
  ],
];

/**
 * What a column header means, or null when it is no amount, share or note column (then the cells
 * below tell whether it holds codes or names).
 * Source: the column names that municipalities print, docs/ordlista.md.
 * @example classifyHeader('Budget-avvikelse helår')?.roll // "avvikelseHelar"
 */
export function classifyHeader(header: string): HeaderMeaning | null {
  if (header === '' || header.length > longestHeader) return null;
  const { period, ar, rest } = periodInText(header);
  const enhet = unitInText(header);
  const text = bareWords(rest);
  const roll = roleOf(text, period);
  if (roll === null) return null;
  return { roll, rubrik: header, ar, period, enhet, rank: rankOf(roll, text, period) };
}

/** The words that head a column of codes, and those that head a column of names. */
export const headsCodes = (header: string): boolean =>
  /^(?:verksamhets?-?)?(?:kod|id|nr|nummer)\b|^vht\b|^verks?\b|^verksamhet(?:skod)?$|^ansvar|^projekt(?:nr|nummer)$|^kst\b/i.test(
    header,
  );

const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[()[\]]/g, ' ')
    .replace(/(?<!\p{L})(?:i )?(?:tkr|kkr|mnkr|mkr|kr|kronor)(?!\p{L})/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function roleOf(text: string, period: Month | null): Kolumnroll | null {
  for (const [pattern, role] of rules)
    if (pattern.test(text)) return dated(role(text), text, period);
  return text === '' && period !== null ? 'utfall' : null;
}

/** A budget "t.o.m. augusti" is the budget so far, whatever it is called; one at the year's end is the whole. */
const dated = (roll: Kolumnroll, text: string, period: Month | null): Kolumnroll =>
  roll === 'budget' && period !== null && !period.endsWith('-12') && !/hel[åa]r|[åa]rs/.test(text)
    ? 'ackBudget'
    : roll;

function avvikelseRole(text: string): Kolumnroll {
  if (accumulated.test(text)) return 'avvikelseAck';
  return /hel[åa]r|prognos|[åa]rs/.test(text) ? 'avvikelseHelar' : 'avvikelse';
}

function budgetRole(text: string): Kolumnroll {
  if (earlierYear.test(text)) return 'okand';
  return accumulated.test(text) ? 'ackBudget' : 'budget';
}

/** Revised goes before original, accumulated before the month's own, the later prognos before the earlier. */
function rankOf(roll: Kolumnroll, text: string, period: Month | null): number {
  const later = period === null ? 0 : Number(period.slice(5)) / 100;
  if (/ursprunglig|till[äa]gg(?!.*inkl)|\bexkl/.test(text)) return -1 + later;
  if (/m[åa]nadens|\bm[åa]nad\b|\bm[åa]n\b/.test(text)) return -2 + later;
  if (roll === 'budget' && /revider|aktuell|g[äa]llande|justerad|inkl/.test(text)) return 1 + later;
  return (accumulated.test(text) ? 0.5 : 0) + later;
}
