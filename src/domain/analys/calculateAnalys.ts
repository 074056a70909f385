import type { BeraknadTabell } from '../uppfoljning/uppfoljning.ts';
import type { Analys } from './analys.ts';
import { analyseHuvudbok } from './analyseHuvudbok.ts';
import { analyseTabell } from './analyseTabell.ts';
import type { Analysfakta } from './composeAnalys.ts';

/**
 * What the figures say, the whole first, then every verksamhet with its delverksamheter: of the
 * driftredovisning, else of the ledger. Empty where neither is compared with a budget.
 */
export function calculateAnalys(fakta: Analysfakta): readonly Analys[] {
  const tabell = mainTable(fakta);
  return numberAlike(tabell === undefined ? analyseHuvudbok(fakta) : analyseTabell(tabell, fakta));
}

/** Two rows may have the same code: the later one is numbered, so that no words stand at both. */
function numberAlike(analys: readonly Analys[]): readonly Analys[] {
  const seen = new Map<string, number>();
  return analys.map((one) => {
    const count = (seen.get(one.nyckel) ?? 0) + 1;
    seen.set(one.nyckel, count);
    return count === 1 ? one : { ...one, nyckel: `${one.nyckel}#${count}` };
  });
}

/** The first driftredovisning that is compared with a budget, of the followed month where one is. */
function mainTable({ tabeller, period }: Analysfakta): BeraknadTabell | undefined {
  const drift = tabeller.filter(
    ({ typ, jamforelse }) => typ.varde === 'driftredovisning' && jamforelse !== 'ingen',
  );
  return drift.find((tabell) => (tabell.period?.varde ?? null) === period) ?? drift[0];
}
