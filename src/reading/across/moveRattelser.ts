import type { Fynd } from '../../domain/fynd/fynd.ts';
import type { Rattelse } from '../../domain/regler/regler.ts';

/** Corrections led to the tables that they mean, and those that mean none. */
export interface MovedRattelser {
  readonly rattelser: readonly Rattelse[];
  readonly fynd: readonly Fynd[];
}

/**
 * Leads corrections to tables that have moved on their sheet: where the first cell has no table any more
 * and the sheet has one table only, that one is meant. What means no table is told, never dropped in silence.
 * @param keys the keys of all tables found, "Drift!A3"
 */
export function moveRattelser(
  rattelser: readonly Rattelse[],
  keys: readonly string[],
  bok: string,
): MovedRattelser {
  const moved: Rattelse[] = [];
  const lost = new Set<string>();
  for (const rattelse of rattelser) {
    const onSheet = keys.filter((key) => sheetOf(key) === sheetOf(rattelse.tabell));
    const [only] = onSheet;
    if (keys.includes(rattelse.tabell)) moved.push(rattelse);
    else if (only !== undefined && onSheet.length === 1) moved.push({ ...rattelse, tabell: only });
    else lost.add(rattelse.tabell);
  }
  const fynd = [...lost].map((tabell): Fynd => ({
    bok,
    blad: null,
    cell: null,
    typ: 'rattelseUtanTabell',
    allvar: 'varning',
    tabell,
  }));
  return { rattelser: moved, fynd };
}

const sheetOf = (key: string): string => key.slice(0, key.lastIndexOf('!'));
