import type { Enhet } from '../domain/amount/enhet.ts';
import type { Tecken } from '../domain/avvikelse/tecken.ts';
import type { Regler } from '../domain/regler/regler.ts';
import type { Beloppsroll } from '../domain/underlag/tabell.ts';
import type { BeraknadTabell } from '../domain/uppfoljning/uppfoljning.ts';
import { text } from './text.sv.ts';

/** What a table is shown with. */
export interface View {
  readonly enhet: Enhet;
  readonly tecken: Tecken;
  readonly decimals: number;
  readonly roles: readonly Beloppsroll[];
  readonly hasCodes: boolean;
  /** The avvikelse so far is shown beside the whole year's, where the table has both. */
  readonly hasBoth: boolean;
}

/** How the rules ask for a table to be shown: its unit, sign, decimals, and the columns that it has. */
export function viewOf(tabell: BeraknadTabell, regler: Regler): View {
  const enhet = regler.enhet === 'kalla' ? tabell.enhet.varde : regler.enhet;
  const found = tabell.kolumner.map(({ roll }) => roll);
  return {
    enhet,
    tecken: regler.tecken === 'kalla' ? tabell.tecken.varde : regler.tecken,
    decimals: Math.max(regler.decimaler, enhet === 'mnkr' ? 1 : 0),
    roles: [...new Set(found.filter(isAmount))],
    hasCodes: tabell.rader.some(({ kod }) => kod !== null),
    hasBoth:
      tabell.jamforelse === 'budget-prognos' &&
      tabell.rader.some(({ avvikelseAck }) => avvikelseAck !== null),
  };
}

const isAmount = (roll: string): roll is Beloppsroll => roll in text.kolumn;
