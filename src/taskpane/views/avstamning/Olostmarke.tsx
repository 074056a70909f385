import { CounterBadge, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ledgerText } from '../../ledgerText.sv.ts';
import { hiddenStyle } from '../hiddenStyle.ts';

const useStyles = makeStyles({ badge: { marginLeft: '6px' }, hidden: hiddenStyle });

/** How many faults nobody has looked at: a figure that is seen, and words that are heard; nothing for none. */
export function Olostmarke({ antal }: { readonly antal: number }): ReactElement | null {
  const styles = useStyles();
  if (antal === 0) return null;
  return (
    <>
      <CounterBadge
        className={styles.badge}
        count={antal}
        color="danger"
        size="small"
        title={ledgerText.olosta(antal)}
        aria-hidden
      />
      <span className={styles.hidden}> {ledgerText.olosta(antal)}</span>
    </>
  );
}
