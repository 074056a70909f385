import type { Enhet } from '../../domain/amount/enhet.ts';
import type { Regler } from '../../domain/regler/regler.ts';
import { KOMMENTARBREDD, unbroken, widthOf } from '../blad/bredd.ts';
import type { ReportCell } from '../rapport.ts';
import type { Bladkolumn } from './kolumnplan.ts';

const ORSAKSBREDD = 30;

/**
 * Column widths from what stands in them, in characters.
 * @param rows the table with its header first
 */
export function planBredder(
  plan: readonly Bladkolumn[],
  rows: readonly (readonly ReportCell[])[],
  enhet: Enhet,
  { decimaler }: Regler,
): readonly number[] {
  const decimals = enhet === 'mnkr' ? Math.max(1, decimaler) : decimaler;
  return plan.map(({ slag, rubrik }, index) => {
    const cells = [unbroken(rubrik), ...rows.slice(1).map((row) => row[index])];
    switch (slag) {
      case 'kod':
        return widthOf(cells, [7, 14]);
      case 'namn':
        return widthOf(cells, [20, 42]);
      case 'status':
        return widthOf(cells, [20, 34]);
      case 'orsakKalla':
        return widthOf(cells, [20, 30]);
      case 'orsak':
        return ORSAKSBREDD;
      case 'kommentar':
        return KOMMENTARBREDD;
      case 'forbrukat':
      case 'andel':
        return widthOf(cells, [12, 14], () => '−100,0 %');
      case 'belopp':
      case 'avvikelseAck':
      case 'overforing':
      case 'overforingKalla':
        return widthOf(cells, [12, 24], (value) => grouped(value, decimals));
      case 'avvikelse':
        // Half of it is the bars' of the deficits, the figures stand in the other half.
        return widthOf(cells, [16, 28], (value) => grouped(value, decimals));
    }
  });
}

/** A figure as long as it is when it is shown. */
export function grouped(value: number, decimals: number): string {
  const digits = Math.abs(value).toFixed(decimals);
  const whole = digits.split('.')[0] ?? '';
  return `−${digits}${' '.repeat(Math.floor((whole.length - 1) / 3))}`;
}
