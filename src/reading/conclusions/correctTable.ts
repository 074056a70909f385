import { enheter, type Enhet } from '../../domain/amount/enhet.ts';
import type { Tecken } from '../../domain/avvikelse/tecken.ts';
import { parseMonth, yearOf } from '../../domain/period/month.ts';
import type { Rattelse, Rattelsefalt } from '../../domain/regler/regler.ts';
import type { OvrigTabell, Tabelltyp } from '../../domain/underlag/tabell.ts';
import type { DraftTable } from '../draftTable.ts';

const tabelltyper: readonly Tabelltyp[] = [
  'driftredovisning',
  'sarredovisning',
  'resultat',
  'verksamhetsanalys',
  'investeringar',
  'statistik',
];
const tecken: readonly Tecken[] = ['nettokostnad', 'intakt-plus'];

/** The value of a correction that says: leave this table out. */
const LEAVE_OUT = 'används inte';

/** The table as the user has corrected it; a value that means nothing is left aside. */
export function correctTable(
  draft: DraftTable,
  rattelser: readonly Rattelse[],
): DraftTable | OvrigTabell {
  const own = rattelser.filter(({ tabell }) => tabell === draft.nyckel);
  const valueOf = (falt: Rattelsefalt): string | undefined =>
    own.find((rattelse) => rattelse.falt === falt)?.varde.trim();
  const typ = valueOf('typ');
  if (typ === LEAVE_OUT || typ === 'statistik') return leaveOut(draft);
  const enhet = corrected<Enhet>(enheter, valueOf('enhet'));
  const period = parseMonth(valueOf('period') ?? '');
  return {
    ...draft,
    typ: corrected(tabelltyper, typ) ?? draft.typ,
    enhet: enhet ?? draft.enhet,
    kolumnenheter: enhet ? new Map() : draft.kolumnenheter,
    tecken: corrected(tecken, valueOf('tecken')) ?? draft.tecken,
    period: period ? { varde: period, skal: 'rattelse', sakerhet: 1 } : draft.period,
    ar: period ? yearOf(period) : draft.ar,
  };
}

const corrected = <T extends string>(
  allowed: readonly T[],
  value: string | undefined,
): { varde: T; skal: 'rattelse'; sakerhet: 1 } | null => {
  const varde = allowed.find((one) => one === value);
  return varde === undefined ? null : { varde, skal: 'rattelse', sakerhet: 1 };
};

const leaveOut = ({ nyckel, titel, found, area }: DraftTable): OvrigTabell => ({
  nyckel,
  titel,
  kalla: { bok: found.grid.bok, blad: found.grid.blad, area },
  slag: 'bortvald',
});
