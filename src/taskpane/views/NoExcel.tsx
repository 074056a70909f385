import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { text } from '../text.sv.ts';
import { openHandbok } from './openHandbok.ts';

const useStyles = makeStyles({
  view: { padding: '24px 16px', maxWidth: '40rem' },
  heading: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
});

/** The page opened outside Excel, or in an Excel that is too old. */
export function NoExcel({ reason }: { readonly reason: 'noExcel' | 'tooOld' }): ReactElement {
  const styles = useStyles();
  return (
    <main className={styles.view}>
      <h1 className={styles.heading}>{text.noExcelHeading}</h1>
      <p>{reason === 'noExcel' ? text.noExcel : text.tooOld}</p>
      <Button onClick={openHandbok}>{text.readHandbok}</Button>
    </main>
  );
}
