import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { rapportText as text } from '../../rapportText.sv.ts';
import { hiddenStyle } from '../hiddenStyle.ts';
import { useViewStyles } from '../viewStyles.ts';

const useStyles = makeStyles({
  hidden: hiddenStyle,
  part: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const DOCX = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes the report in Word, or fills the person's own document, once what must be answered is. */
export function Wordval({
  isBusy,
  isRefused,
  onCreate,
  onFill,
}: {
  readonly isBusy: boolean;
  /** Whether the person has asked for a document that must wait for answers. */
  readonly isRefused: boolean;
  readonly onCreate: () => void;
  /** Gives whether a file may be chosen now. */
  readonly onFill: { readonly mayChoose: () => boolean; readonly choose: (fil: File) => void };
}): ReactElement {
  const styles = { ...useViewStyles(), ...useStyles() };
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.part}>
      <h3 className={styles.subheading}>{text.word}</h3>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={onCreate}>
          {text.create}
        </Button>
        <Button
          disabledFocusable={isBusy}
          onClick={() => {
            if (onFill.mayChoose()) file.current?.click();
          }}
        >
          {text.fill}
        </Button>
        <input
          ref={file}
          className={styles.hidden}
          type="file"
          accept={DOCX}
          tabIndex={-1}
          aria-label={text.chooseFile}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen !== undefined) onFill.choose(chosen);
            // The same file may be chosen once more when it has been changed.
            target.value = '';
          }}
        />
      </div>
      <p className={styles.note}>{text.fillHint}</p>
      <p className={styles.note} role="alert">
        {isRefused ? text.mustAnswer : ''}
      </p>
    </div>
  );
}
