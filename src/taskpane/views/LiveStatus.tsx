import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Korning } from '../../application/foljUpp.ts';
import { findOlosta } from '../../domain/avstamning/granskade.ts';
import { ledgerText } from '../ledgerText.sv.ts';
import type { PaneState } from '../state/paneState.ts';
import { text } from '../text.sv.ts';
import { stepText } from './Footer.tsx';
import { hiddenStyle } from './hiddenStyle.ts';
import { goalsSentence } from './result/goalsText.ts';
import { ledgerSum } from './result/ledgerSum.ts';
import { amountText } from './result/resultFigures.ts';
import { choosableTables, nameAmong, shownTableOf } from './result/shownTable.ts';

const useStyles = makeStyles({ hidden: hiddenStyle });

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
  const goals = goalsSentence(result.korning.uppfoljning);
  const amount = sumSentence(result.korning, chosenTable);
  const faults = faultsSentence(result.korning);
  if (amount === null)
    return [goals === null ? text.noDeviation : text.doneMal(goals), ...faults].join(' ');
  return [amount, ...(goals === null ? [] : [goals]), ...faults].join(' ');
}

/** How many faults nobody has looked at; nothing where there are none. */
function faultsSentence({ uppfoljning }: Korning): readonly string[] {
  const { length } = findOlosta(uppfoljning);
  return length === 0 ? [] : [ledgerText.olostaDone(ledgerText.olosta(length))];
}

/** What the avvikelse of the run is; null when there is none. */
function sumSentence(korning: Korning, chosenTable: string | null): string | null {
  const { uppfoljning, regler } = korning;
  const shown = shownTableOf(uppfoljning, chosenTable);
  if (shown === null) {
    const sum = ledgerSum(korning);
    return sum === null ? null : text.done(sum);
  }
  const amount = amountText(shown.summa.avvikelse, shown, regler);
  return choosableTables(uppfoljning).length === 1
    ? text.done(amount)
    : text.doneIn(nameAmong(shown, uppfoljning.tabeller), amount);
}
