import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Korning } from '../../application/foljUpp.ts';
import { fyndText } from '../../report/text/fyndText.ts';
import { text } from '../text.sv.ts';
import { openHandbok } from './openHandbok.ts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', rowGap: '8px' },
  lines: { display: 'flex', flexDirection: 'column', rowGap: '8px', '> p': { margin: 0 } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** A workbook without a table: what the product does, what was found instead, and ways to begin. */
export function EmptyWorkbook({
  korning,
  isBusy,
  onAddExempel,
}: {
  readonly korning: Korning;
  readonly isBusy: boolean;
  readonly onAddExempel: () => void;
}): ReactElement {
  const styles = useStyles();
  const { fynd } = korning.underlag;
  const isEmpty = fynd.every(({ typ }) => typ === 'tomArbetsbok');
  return (
    <section className={styles.view}>
      <h2 className={styles.heading}>{isEmpty ? text.emptyHeading : text.noTableHeading}</h2>
      {!isEmpty && (
        <ul className={styles.list}>
          {fynd.map((found, index) => (
            <li key={index}>{fyndText(found)}</li>
          ))}
        </ul>
      )}
      <div className={styles.lines}>
        {text.emptyLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button disabled={isBusy} onClick={onAddExempel}>
          {text.addExample}
        </Button>
        <Button appearance="subtle" onClick={openHandbok}>
          {text.readHandbok}
        </Button>
      </div>
    </section>
  );
}
