import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { malText as text } from '../../malText.sv.ts';
import { useViewStyles } from '../viewStyles.ts';

const useStyles = makeStyles({
  bottom: {
    position: 'sticky',
    bottom: '-16px',
    margin: '0 -16px -16px',
    padding: '12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  preview: { maxHeight: '28vh', overflowY: 'auto', marginBottom: '10px' },
  list: { margin: 0, paddingLeft: '18px' },
  item: { overflowWrap: 'anywhere' },
  buttons: { display: 'flex', gap: '8px' },
  save: { flexGrow: 1 },
});

/** What would change, told before anything is written, and the buttons that save it or drop it. */
export function Malandringar({
  andringar,
  canSave,
  onSave,
  onDiscard,
}: {
  readonly andringar: readonly string[];
  readonly canSave: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}): ReactElement {
  const styles = { ...useViewStyles(), ...useStyles() };
  return (
    <div className={styles.bottom}>
      {/* Reachable by keyboard, so that a long list can be scrolled without a mouse. */}
      <div
        className={styles.preview}
        role="region"
        aria-label={text.changes}
        aria-live="polite"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <h3 className={styles.subheading}>{text.changes}</h3>
        {andringar.length === 0 && <p className={styles.note}>{text.noChange}</p>}
        <ul className={styles.list}>
          {andringar.map((sentence) => (
            <li key={sentence} className={styles.item}>
              {sentence}
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.buttons}>
        <Button
          className={styles.save}
          appearance="primary"
          size="large"
          disabled={!canSave}
          onClick={onSave}
        >
          {text.save}
        </Button>
        <Button size="large" aria-label={text.discardAll} onClick={onDiscard}>
          {text.discard}
        </Button>
      </div>
    </div>
  );
}
