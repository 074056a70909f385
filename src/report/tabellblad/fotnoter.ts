import { areaName } from '../../domain/address/area.ts';
import { BELOPPSGRANS, egnaOrd, sourceHeader } from '../../domain/tidigare/egnaOrd.ts';
import type { Slutsats, Tabell, Tabellkalla } from '../../domain/underlag/tabell.ts';
import { manadText } from '../text/number.ts';
import { teckenText, typText } from '../text/ordText.ts';
import type { Bladkolumn } from './kolumnplan.ts';
import { enhetSkalText, periodSkalText, teckenSkalText, typSkalText } from '../text/skalText.ts';

/** Below this a conclusion is an assumption that a person should know of. */
const SAKER = 0.8;

/** The lines below a table: what was assumed, and last the source. */
export function composeFotnoter(
  tabell: Omit<Tabell, 'rader'>,
  plan: readonly Bladkolumn[],
): readonly string[] {
  const kallor = [tabell.kalla, ...tabell.fler].map(kallaText).join('; ');
  const amounts = plan.filter(({ slag }) => slag === 'belopp');
  const headers = amounts.map(({ rubrik }) => sourceHeader(rubrik)).join(BELOPPSGRANS);
  return [...assumptionsOf(tabell), egnaOrd.kalla + kallor + egnaOrd.belopp + headers];
}

/** What was assumed of a table and why, a line for each. */
export function assumptionsOf(tabell: Omit<Tabell, 'rader'>): readonly string[] {
  const { typ, enhet, tecken, period } = tabell;
  return [
    note(typ, `tabellen är ${typText[typ.varde].toLowerCase()}`, typSkalText[typ.skal]),
    note(enhet, `enheten är ${enhet.varde}`, enhetSkalText[enhet.skal]),
    note(tecken, teckenText[tecken.varde], teckenSkalText[tecken.skal]),
    period &&
      note(
        period,
        `utfallet går till och med ${manadText(period.varde)}`,
        periodSkalText[period.skal],
      ),
  ].filter((line) => line !== null);
}

const note = (
  { sakerhet }: Slutsats<unknown, unknown>,
  what: string,
  why: string,
): string | null => (sakerhet < SAKER ? `${egnaOrd.antaget}${what}, eftersom ${why}.` : null);

/** A source as a person says it. @example "Drift!A3:E11 i bok.xlsx" */
export const kallaText = (kalla: Tabellkalla): string => `${omradeText(kalla)} i ${kalla.bok}`;

/** Where a source stands in its workbook. @example "Drift!A3:E11" */
export const omradeText = ({ blad, area }: Tabellkalla): string => `${blad}!${areaName(area)}`;

/** The last line of a sheet: what it was made from, each once. @example sourceLine([]) // "Källa: saknas" */
export const sourceLine = (kallor: readonly string[]): string =>
  egnaOrd.kalla + ([...new Set(kallor)].join('; ') || 'saknas');

/** The last line of a sheet that was made from tables. */
export const tableSources = (tabeller: readonly { readonly kalla: Tabellkalla }[]): string =>
  sourceLine(tabeller.map(({ kalla }) => kallaText(kalla)));
