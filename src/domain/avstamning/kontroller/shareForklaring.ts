import { leaveUncompared } from '../buildKontroll.ts';
import type { Kontroll } from '../kontroll.ts';

/**
 * What is wrong only because another amount is: an avvikelse of a row whose sum is as wrong has the cause of
 * that sum, and a per cent of amounts that are wrong themselves is not compared with them.
 */
export function shareForklaring(kontroller: readonly Kontroll[]): readonly Kontroll[] {
  const explained = kontroller.filter(isExplained);
  const rows = new Set(
    explained.flatMap(({ har, forklaring }) => [
      rowOf(har.cell),
      ...(forklaring && 'cell' in forklaring && forklaring.slag !== 'rad'
        ? [rowOf(forklaring.cell)]
        : []),
    ]),
  );
  return kontroller.map((one) => {
    if (one.utfall !== 'fel') return one;
    if (one.slag === 'procent')
      return rows.has(rowOf(one.har.cell)) ? leaveUncompared(one, 'ofullstandigaRader') : one;
    const cause = one.forklaring === null ? explained.find((other) => isCause(other, one)) : null;
    return cause ? { ...one, forklaring: cause.forklaring } : one;
  });
}

const isExplained = ({ utfall, forklaring, slag }: Kontroll): boolean =>
  utfall === 'fel' && forklaring !== null && summed.has(slag);

const summed: ReadonlySet<Kontroll['slag']> = new Set(['summa', 'netto', 'nettokolumn']);

const isCause = (sum: Kontroll, other: Kontroll): boolean =>
  sum.differens !== null &&
  other.differens !== null &&
  Math.abs(sum.differens) === Math.abs(other.differens) &&
  rowOf(sum.har.cell) === rowOf(other.har.cell);

/** A cell's sheet and row. @example rowOf('Drift!C5') // "Drift!5" */
const rowOf = (cell: string): string => cell.replace(/![A-Z]+(?=\d+$)/u, '!');
