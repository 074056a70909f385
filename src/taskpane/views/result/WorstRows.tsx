import type { ReactElement } from 'react';
import type { Regler } from '../../../domain/regler/regler.ts';
import type { BeraknadTabell } from '../../../domain/uppfoljning/uppfoljning.ts';
import { text } from '../../text.sv.ts';
import { DeficitRow } from '../DeficitRow.tsx';
import { useViewStyles } from '../viewStyles.ts';
import { amountText, rowName, worstRows } from './resultFigures.ts';

/** The five rows with the largest deficits, each with a bar and a way to its source cell. */
export function WorstRows({
  tabell,
  regler,
  onJump,
}: {
  readonly tabell: BeraknadTabell;
  readonly regler: Regler;
  readonly onJump: (cell: string) => void;
}): ReactElement {
  const styles = useViewStyles();
  const rows = worstRows(tabell, regler, 5);
  return (
    <div>
      <h3 className={styles.subheading}>{text.worst}</h3>
      {rows.length === 0 && text.noDeficit}
      <ol className={styles.list}>
        {rows.map(({ rad, avvikelse, bar, isPastThreshold }) => (
          <li key={rad.cell}>
            <DeficitRow
              name={rowName(rad)}
              amount={amountText(avvikelse, tabell, regler)}
              andel={rad.andel}
              bar={bar}
              isPastThreshold={isPastThreshold}
              onShow={() => onJump(rad.cell)}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
