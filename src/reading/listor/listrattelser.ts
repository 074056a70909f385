import { parseArea } from '../../domain/address/area.ts';
import { enheter, type Enhet } from '../../domain/amount/enhet.ts';
import { parseMonth, type Month } from '../../domain/period/month.ts';
import type { Rattelse } from '../../domain/regler/regler.ts';
import type { Listroll } from './tabeller/listroll.ts';
import { listrubrik } from './tabeller/listrubrik.ts';

/** The unit that a person gave for a list; null for none. */
export function correctedEnhet(nyckel: string, rattelser: readonly Rattelse[]): Enhet | null {
  const said = of(nyckel, rattelser, 'enhet').at(-1)?.varde.trim().toLowerCase();
  return enheter.find((enhet) => enhet === said) ?? null;
}

/** The period that a person gave for a list; null for none. */
export const correctedPeriod = (nyckel: string, rattelser: readonly Rattelse[]): Month | null =>
  parseMonth(of(nyckel, rattelser, 'period').at(-1)?.varde ?? '');

/** Whether a person said that what looks like a list is something else, or is not to be used. */
export const isOtherTable = (nyckel: string, rattelser: readonly Rattelse[]): boolean =>
  of(nyckel, rattelser, 'typ').length > 0;

/** The columns (0-based) that "Belopp = C" and the like name for a list. */
export function correctedKolumner(
  nyckel: string,
  rattelser: readonly Rattelse[],
): ReadonlyMap<number, Listroll> {
  const columns = new Map<number, Listroll>();
  for (const { varde } of of(nyckel, rattelser, 'kolumn')) {
    const [, name = '', letters = ''] = /^(.+?)\s*=\s*([A-Z]{1,3})$/iu.exec(varde.trim()) ?? [];
    const roll = listrubrik(name)?.roll;
    const column = parseArea(`${letters}1`)?.left;
    if (roll !== undefined && column !== undefined) columns.set(column, roll);
  }
  return columns;
}

const of = (
  nyckel: string,
  rattelser: readonly Rattelse[],
  falt: Rattelse['falt'],
): readonly Rattelse[] =>
  rattelser.filter((rattelse) => rattelse.tabell === nyckel && rattelse.falt === falt);
