import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Uppfoljning } from '../../../domain/uppfoljning/uppfoljning.ts';
import { text } from '../../text.sv.ts';
import { useViewStyles } from '../viewStyles.ts';
import { goalsSentence, indicatorsText } from './goalsText.ts';

/** What a run gave of the goals, and the way to them; nothing without goals. */
export function GoalsResult({
  uppfoljning,
  isAlone,
  onShow,
}: {
  readonly uppfoljning: Uppfoljning;
  /** Whether the sum above already says how many are achieved. */
  readonly isAlone: boolean;
  readonly onShow: () => void;
}): ReactElement | null {
  const styles = useViewStyles();
  const sentence = goalsSentence(uppfoljning);
  if (sentence === null) return null;
  return (
    <div>
      {!isAlone && <h3 className={styles.subheading}>{text.goals}</h3>}
      {!isAlone && <p className={styles.note}>{sentence}</p>}
      <p className={styles.note}>{indicatorsText(uppfoljning)}.</p>
      <Link as="button" onClick={onShow}>
        {text.showGoals}
      </Link>
    </div>
  );
}
