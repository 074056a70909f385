import type { Enhet } from '../../domain/amount/enhet.ts';
import type { Month } from '../../domain/period/month.ts';
import type { Kolumnroll } from '../../domain/underlag/tabell.ts';
import { unitInText } from '../cells/unitInText.ts';
import { isEarlier, isOfEarlierYear, prognosRole, withoutDecision } from './prognosrubrik.ts';
import { accumulatesInText, monthInText, periodInText } from './periodInText.ts';

/** What a header says of its column. `rank` decides between two columns of one role: the higher counts. */
export interface HeaderMeaning {
  readonly roll: Kolumnroll;
  readonly rubrik: string;
  readonly ar: number | null;
  readonly period: Month | null;
  /** The month that it names, 1–12, also without a year. */
  readonly manad: number | null;
  readonly enhet: Enhet | null;
  readonly rank: number;
}

/** Longer texts are sentences, not headers. */
const longestHeader = 60;

const accumulated =
  /\back(?![a-z])|ackum|hittills|\bperiod|per\.? ?budget|\bt\.?o\.?m\b|till och med|\bytd\b/;

/** Rules in order: the first that fits decides. `text` is lower case without period, unit and brackets. */
const rules: readonly (readonly [Pick<RegExp, 'test'>, (text: string) => Kolumnroll])[] = [
  [/%|procent|\bandel\b|f[öo]rbrukning(sgrad)?$|index/, () => 'procent'],
  [
    /f[öo]r[äa]ndring|[åa]terst[åa]r|kvar av|kvarst[åa]|kvarvar|justering|riktpunkt|helårseffekt/,
    () => 'okand',
  ],
  [
    /avvik|awik|\bavv\b|resultat (?:mot|j[äa]mf[öo]rt|jmf)|\bdiff|över-? ?\/ ?under|överskott|underskott|budget ?(−|-) ?(utfall|prognos)/,
    (text) => (isEarlier(text) ? 'okand' : avvikelseRole(text)),
  ],
  [/progn|\bpgn\b|f[öo]rv[äa]ntat|ber[äa]knat utfall|bed[öo]mt utfall/, prognosRole],
  [/budg|\bbud?\b|\bram\b|budgetram|anslag|kommunbidrag/, budgetRole],
  [{ test: isOfEarlierYear }, () => 'foregaendeAr'],
  [
    /utfall|\butf\b|bokslut|redovisat|^redovisning(?: (?:intäkt|kostnad|netto)\p{L}*)?$|upparbetat|f[öo]rbrukat|bokf[öo]rt|verkligt|faktiskt|^per$|^ack\.?$|ackumulerat$|nettokostnad/u,
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
  const said = withoutDecision(header);
  const { period, ar, rest } = periodInText(said);
  const enhet = unitInText(header);
  const text = bareWords(rest);
  const time = { period, month: monthInText(said), accumulates: accumulates(said) };
  const roll = roleOf(text, time);
  if (roll === null) return null;
  return {
    ...{ roll, rubrik: header, ar, period, enhet },
    manad: time.month,
    rank: rankOf(roll, text, time),
  };
}

/** What a header says of time. */
interface HeaderTime {
  readonly period: Month | null;
  readonly month: number | null;
  readonly accumulates: boolean;
}

const accumulates = (header: string): boolean =>
  accumulated.test(header.toLowerCase()) || accumulatesInText(header);

/** The words that head the verksamheter themselves, by code or by name. */
export const headsVerksamhet = (header: string): boolean =>
  /^(?:verksamhet|vht|benämning|delverksamhet)/i.test(header);

/** The words that head a column of codes. */
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

function roleOf(text: string, time: HeaderTime): Kolumnroll | null {
  for (const [pattern, role] of rules) if (pattern.test(text)) return timed(role(text), text, time);
  return text === '' && (time.period !== null || time.accumulates) ? 'utfall' : null;
}

/** A budget "t.o.m. augusti" is the budget so far, whatever it is called; one at the year's end is the whole. */
function timed(roll: Kolumnroll, text: string, { month, accumulates }: HeaderTime): Kolumnroll {
  if (/hel[åa]r|[åa]rs/.test(text)) return roll;
  if (roll === 'budget' && (month === null ? accumulates : month < 12)) return 'ackBudget';
  return roll === 'avvikelse' && accumulates ? 'avvikelseAck' : roll;
}

function avvikelseRole(text: string): Kolumnroll {
  return /hel[åa]r|prognos|[åa]rs/.test(text) ? 'avvikelseHelar' : 'avvikelse';
}

function budgetRole(text: string): Kolumnroll {
  return isOfEarlierYear(text) ? 'okand' : 'budget';
}

/**
 * Which of two columns of one role counts: net before gross, revised before original, accumulated before
 * the month's own, the later prognos before the earlier, which settlePrognoser may read as such.
 */
function rankOf(roll: Kolumnroll, text: string, { month, accumulates }: HeaderTime): number {
  const later = (month ?? 0) / 100;
  if (/(?<!\p{L})netto(?!\p{L})/u.test(text)) return 2 + later;
  if (/(?<!\p{L})(?:intäkt|kostnad|brutto)/u.test(text)) return -2 + later;
  if (/ursprunglig|till[äa]gg(?!.*inkl)|\bexkl/.test(text)) return -1 + later;
  if (roll === 'foregaendePrognos') return 0.9 + later;
  if (/m[åa]nadens|\bm[åa]nad\b|\bm[åa]n\b/.test(text)) return -2 + later;
  if (roll === 'prognos') return numberIn(text) / 10 - (/del[åa]r/.test(text) ? 0.05 : 0) + later;
  if (roll === 'budget' && /revider|aktuell|g[äa]llande|justerad|inkl|efter/.test(text))
    return 1 + later;
  return (accumulates ? 0.5 : 0) + later;
}

const numberIn = (text: string): number => Number(/prognos ?(\d)\b/.exec(text)?.[1] ?? 0);
