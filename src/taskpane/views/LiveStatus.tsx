import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneState } from '../state/paneState.ts';
import { text } from '../text.sv.ts';
import { stepText } from './Footer.tsx';
import { ledgerSum } from './result/ledgerSum.ts';
import { amountText } from './result/resultFigures.ts';
import { choosableTables, nameAmong, shownTableOf } from './result/shownTable.ts';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Tells a screen reader what is being done and what came of it; the step alone, never each per cent. */
export function LiveStatus({ state }: { readonly state: PaneState }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {statusOf(state)}
    </div>
  );
}

function statusOf({ work, result, chosenTable }: PaneState): string {
  if (work !== null) return stepText(work);
  if (result === null) return '';
  const { uppfoljning, regler } = result.korning;
  const shown = shownTableOf(uppfoljning, chosenTable);
  if (shown === null) {
    const amount = ledgerSum(result.korning);
    return amount === null ? text.noDeviation : text.done(amount);
  }
  const amount = amountText(shown.summa.avvikelse, shown, regler);
  return choosableTables(uppfoljning).length === 1
    ? text.done(amount)
    : text.doneIn(nameAmong(shown, uppfoljning.tabeller), amount);
}
