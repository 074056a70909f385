import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { andelText } from '../../report/text/number.ts';
import { text } from '../text.sv.ts';

const useStyles = makeStyles({
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
    margin: '4px 0',
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

/** A row with a deficit: its name, the way to its cell where it has one, its amount, share and bar. */
export function DeficitRow({
  name,
  amount,
  andel,
  bar,
  isPastThreshold,
  onShow,
}: {
  readonly name: string;
  readonly amount: string;
  readonly andel: number | null;
  /** The length of the bar, 0–1. */
  readonly bar: number;
  readonly isPastThreshold: boolean;
  readonly onShow: (() => void) | null;
}): ReactElement {
  const styles = useStyles();
  return (
    <>
      <div className={styles.line}>
        {onShow === null ? (
          <span className={styles.name}>{name}</span>
        ) : (
          <Link
            as="button"
            className={styles.name}
            aria-label={text.showRow(name, amount)}
            onClick={onShow}
          >
            {name}
          </Link>
        )}
        <span className={mergeClasses(styles.amount, isPastThreshold && styles.past)}>
          {isPastThreshold && (
            <span role="img" aria-label={text.pastThreshold}>
              {'▼ '}
            </span>
          )}
          {amount}
          {andel !== null && ` (${andelText(andel)})`}
        </span>
      </div>
      <div className={styles.track} aria-hidden>
        <div
          className={mergeClasses(styles.bar, isPastThreshold && styles.barPast)}
          style={{ width: `${bar * 100}%` }}
        />
      </div>
    </>
  );
}
