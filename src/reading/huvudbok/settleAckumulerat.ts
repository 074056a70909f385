import type { Konteringar } from '../../domain/underlag/huvudbok.ts';
import type { DraftSeries } from './splitSeries.ts';

/** Whether a header speaks of what has come since January. */
export const saysAckumulerat = (text: string): boolean =>
  /(?<!\p{L})(?:ack(?!\p{L})|ytd(?!\p{L})|t\.?o\.?m(?!\p{L}))|ackum|hittills|till och med/iu.test(
    text,
  );

/**
 * A series by month whose amounts are those since January, as the months' own: each month of a row's codes
 * less the month before it. Any other series as it is.
 */
export function settleAckumulerat(draft: DraftSeries): DraftSeries {
  const { serie, read } = draft;
  const own = read.table.amounts.filter(({ slag }) => slag === serie.slag || slag === null);
  const isAck = own.length > 0 && own.every(({ rubrik }) => saysAckumulerat(rubrik));
  return isAck && !serie.manad.includes(0) ? { ...draft, serie: byMonth(serie) } : draft;
}

function byMonth(serie: Konteringar): Konteringar {
  const order = Array.from(serie.belopp, (_, i) => i).toSorted(
    (a, b) => (serie.manad[a] ?? 0) - (serie.manad[b] ?? 0),
  );
  const belopp = new Float64Array(serie.belopp.length);
  const before = new Map<string, number>();
  for (let from = 0; from < order.length;) {
    const manad = serie.manad[order[from] ?? 0];
    const now = new Map<string, number>();
    for (; from < order.length && serie.manad[order[from] ?? 0] === manad; from++) {
      const i = order[from] ?? 0;
      const key = `${serie.ansvar.index[i]} ${serie.verksamhet.index[i]} ${serie.konto.index[i]}`;
      const sum = serie.belopp[i] ?? 0;
      belopp[i] = sum - (now.has(key) ? 0 : (before.get(key) ?? 0));
      now.set(key, (now.get(key) ?? 0) + sum);
    }
    for (const [key, sum] of now) before.set(key, sum);
  }
  return { ...serie, belopp };
}
