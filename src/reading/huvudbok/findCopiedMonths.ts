import { cellName } from '../../domain/address/area.ts';
import type { Fynd } from '../../domain/fynd/fynd.ts';
import { month } from '../../domain/period/month.ts';
import { hashRows } from './hashRows.ts';
import { collectRows, placeInSeries } from './seriesPlace.ts';
import type { DraftSeries } from './splitSeries.ts';

/** Fewer amounts than this can be the same in two months by themselves. */
const fewestRows = 10;

/** Two months alone say nothing of what is usual. */
const fewestMonths = 3;

/**
 * A month whose amounts are all those of another month: one that was read twice under two names. Where
 * more months are alike, the amounts are flat and nothing is told.
 */
export function findCopiedMonths(draft: DraftSeries): readonly Fynd[] {
  const { serie } = draft;
  const marks = markMonths(draft);
  const pairs = marks.flatMap((mark, at) =>
    marks
      .slice(at + 1)
      .flatMap((other) => (other.mark === mark.mark ? [[mark, other] as const] : [])),
  );
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1 || marks.length < fewestMonths) return [];
  const [first, copy] = pair;
  const rows = collectRows(draft, (i) => serie.manad[i] === copy.manad && serie.belopp[i] !== 0);
  const original = serie.manad.findIndex((m, i) => m === first.manad && serie.belopp[i] !== 0);
  const columnOf = (manad: number): number =>
    (
      draft.read.table.amounts.find((amount) => amount.manad === manad) ??
      draft.read.table.amounts[0]
    )?.index ?? 0;
  return [
    {
      ...placeInSeries(draft, rows.rader[0], 'belopp'),
      cell: cellName((rows.rader[0] ?? 1) - 1, columnOf(copy.manad)),
      typ: 'dubbelInlasning',
      allvar: 'fel',
      antal: rows.rader.length,
      manad: month(serie.ar, copy.manad),
      andraCell: cellName((serie.rad[original] ?? 1) - 1, columnOf(first.manad)),
      ...rows,
    },
  ];
}

/** Each month with enough amounts, and a mark that is the same for the same codes and amounts in any order. */
function markMonths({ serie }: DraftSeries): readonly { manad: number; mark: string }[] {
  const hashes = hashRows({ ...serie, manad: new Uint8Array(serie.manad.length) });
  const counts = new Array<number>(13).fill(0);
  const sums = new Array<number>(13).fill(0);
  const squares = new Array<number>(13).fill(0);
  for (let i = 0; i < hashes.length; i++) {
    if (serie.belopp[i] === 0) continue;
    const m = serie.manad[i] ?? 0;
    const hash = hashes[i] ?? 0;
    counts[m] = (counts[m] ?? 0) + 1;
    sums[m] = (sums[m] ?? 0) + hash;
    squares[m] = (squares[m] ?? 0) + Math.imul(hash, hash);
  }
  return counts.flatMap((count, manad) =>
    manad > 0 && count >= fewestRows
      ? [{ manad, mark: `${count} ${sums[manad]} ${squares[manad]}` }]
      : [],
  );
}
