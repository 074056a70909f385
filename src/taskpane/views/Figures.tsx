import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: '24px', rowGap: '4px', margin: '4px 0' },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

/** A figure with what it is, as a person reads both. */
export interface Figure {
  readonly label: string;
  readonly value: string;
}

/** The figures beside a sum. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value }) => (
        <div key={label}>
          <dt className={styles.term}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
