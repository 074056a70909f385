import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { kontrollord } from '../../../domain/tidigare/avstamningsord.ts';
import type { Kontrollgrupp } from '../../../report/avstamning/grupprader.ts';
import { ejJamfordText } from '../../../report/text/kontrollText.ts';
import { shorten } from '../../../report/text/shorten.ts';
import { avstamningText as text } from '../../avstamningText.sv.ts';
import { useViewStyles } from '../viewStyles.ts';

const useStyles = makeStyles({
  item: { overflowWrap: 'anywhere' },
  vad: { margin: 0 },
});

/** Comparisons of one outcome, a line for each kind and pair of tables, with why where they were not made. */
export function Kontrollgrupper({
  grupper,
  onJump,
}: {
  readonly grupper: readonly Kontrollgrupp[];
  readonly onJump: (cell: string) => void;
}): ReactElement {
  const styles = { ...useViewStyles(), ...useStyles() };
  return (
    <ul className={styles.list}>
      {grupper.map(({ forsta: { slag, tabell, har, ejJamford }, mot, antal }, at) => (
        <li key={at} className={styles.item}>
          <p className={styles.vad}>{kontrollord[slag]}</p>
          <p className={styles.note}>
            {[
              shorten(tabell),
              ...(mot === '' ? [] : [text.against(shorten(mot))]),
              ...(ejJamford === null || antal > 1 ? [text.comparisons(antal)] : []),
            ].join(' · ')}{' '}
            {har.cell !== '' && (
              <Link as="button" inline onClick={() => onJump(har.cell)}>
                {text.showCell(har.cell)}
              </Link>
            )}
          </p>
          {ejJamford !== null && <p className={styles.vad}>{ejJamfordText[ejJamford]}</p>}
        </li>
      ))}
    </ul>
  );
}
