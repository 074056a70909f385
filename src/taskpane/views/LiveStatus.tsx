import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneState } from '../state/paneState.ts';
import { text } from '../text.sv.ts';
import { stepText } from './Footer.tsx';
import { amountText, mainTableOf } from './result/resultFigures.ts';

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

function statusOf({ work, result }: PaneState): string {
  if (work !== null) return stepText(work);
  if (result === null) return '';
  const main = mainTableOf(result.korning.uppfoljning);
  if (main === null) return text.noDeviation;
  return text.done(amountText(main.summa.avvikelse, main, result.korning.regler));
}
