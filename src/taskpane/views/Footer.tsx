import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Progress } from '../../application/ports.ts';
import type { Work } from '../state/paneState.ts';
import { text } from '../text.sv.ts';

const useStyles = makeStyles({
  footer: {
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  primary: { width: '100%' },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '12px',
    marginTop: '8px',
    minHeight: '32px',
  },
});

/** The bottom of the pane: the primary button, or while something is done, what and how far. */
export function Footer({
  work,
  onRun,
  onStop,
}: {
  readonly work: Work | null;
  readonly onRun: () => void;
  readonly onStop: () => void;
}): ReactElement {
  const styles = useStyles();
  if (work === null) {
    return (
      <footer className={styles.footer}>
        <Button className={styles.primary} appearance="primary" size="large" onClick={onRun}>
          {text.run}
        </Button>
      </footer>
    );
  }
  const share = shareOf(work.progress);
  const label = stepText(work);
  return (
    <footer className={styles.footer}>
      <ProgressBar
        aria-label={label}
        thickness="large"
        {...(share === null ? {} : { value: share })}
      />
      <div className={styles.line}>
        <span>
          {label}
          {share !== null && ` ${text.percent(share)}`}
        </span>
        {work.kind !== 'undoing' && (
          <Button onClick={onStop} disabled={work.isStopping}>
            {text.stop}
          </Button>
        )}
      </div>
    </footer>
  );
}

/** What is being done, in words. */
export function stepText(work: Work): string {
  if (work.isStopping) return text.stopping;
  return work.progress === null || work.kind === 'saving'
    ? text.working[work.kind]
    : text.steps[work.progress.step];
}

/** How far a step has come, 0–1, or null when its size is not known. */
const shareOf = (progress: Progress | null): number | null =>
  progress === null || progress.total <= 1 ? null : Math.min(1, progress.done / progress.total);
