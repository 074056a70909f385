import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ledgerText as text } from '../../ledgerText.sv.ts';
import { tkrText } from '../tkrText.ts';
import type { Prognosrad } from './prognosrader.ts';

const useStyles = makeStyles({
  heading: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', justifyContent: 'space-between', columnGap: '12px', padding: '3px 0' },
  name: { textAlign: 'left', minWidth: 0, overflowWrap: 'anywhere' },
  amount: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** The parts of the whole with their forecasts, each the way to its own. */
export function Prognosdelar({
  delar,
  onChoose,
}: {
  readonly delar: readonly Prognosrad[];
  readonly onChoose: (nyckel: string) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.heading}>{text.parts}</h3>
      <ul className={styles.list}>
        {delar.map(({ nyckel, titel, prognos }) => (
          <li key={nyckel} className={styles.item}>
            <Link
              as="button"
              className={styles.name}
              aria-label={text.choose(titel, tkrText(prognos))}
              onClick={() => onChoose(nyckel)}
            >
              {titel}
            </Link>
            <span className={styles.amount}>{tkrText(prognos)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
