import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Regler } from '../../../domain/regler/regler.ts';
import type { BeraknadTabell } from '../../../domain/uppfoljning/uppfoljning.ts';
import { andelText } from '../../../report/text/number.ts';
import { text } from '../../text.sv.ts';
import { amountText, rowName, worstRows } from './resultFigures.ts';

const useStyles = makeStyles({
  heading: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '10px',
  },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: '12px' },
  name: {
    textAlign: 'left',
    minWidth: 0,
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase300,
  },
  amount: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  past: { color: tokens.colorStatusDangerForeground1 },
  track: {
    height: '6px',
    marginTop: '4px',
    backgroundColor: tokens.colorNeutralStroke3,
    borderRadius: '3px',
    overflow: 'hidden',
  },
  // In forced colours backgrounds are the system's; the bar keeps one that can be seen.
  bar: {
    height: '100%',
    backgroundColor: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  barPast: { backgroundColor: tokens.colorStatusDangerForeground1 },
});

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
  const styles = useStyles();
  const rows = worstRows(tabell, regler, 5);
  return (
    <div>
      <h3 className={styles.heading}>{text.worst}</h3>
      {rows.length === 0 && text.noDeficit}
      <ol className={styles.list}>
        {rows.map(({ rad, avvikelse, bar, isPastThreshold }) => {
          const amount = amountText(avvikelse, tabell, regler);
          const share = rad.andel === null ? '' : ` (${andelText(rad.andel)})`;
          return (
            <li key={rad.cell}>
              <div className={styles.line}>
                <Link
                  as="button"
                  className={styles.name}
                  aria-label={text.showRow(rowName(rad), amount)}
                  onClick={() => onJump(rad.cell)}
                >
                  {rowName(rad)}
                </Link>
                <span className={mergeClasses(styles.amount, isPastThreshold && styles.past)}>
                  {isPastThreshold && (
                    <span role="img" aria-label={text.pastThreshold}>
                      {'▼ '}
                    </span>
                  )}
                  {amount}
                  {share}
                </span>
              </div>
              <div className={styles.track} aria-hidden>
                <div
                  className={mergeClasses(styles.bar, isPastThreshold && styles.barPast)}
                  style={{ width: `${bar * 100}%` }}
                />
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
