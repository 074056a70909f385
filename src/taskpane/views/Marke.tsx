import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  marke: {
    display: 'inline-block',
    padding: '0 6px',
    // Drawn where colours are the system's own.
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  bra: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground2,
  },
  delvis: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground2,
  },
  fel: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground2,
  },
  neutral: {
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
  },
});

/** What a status is worth: the colour that it has. */
export type Markesfarg = 'bra' | 'delvis' | 'fel' | 'neutral';

/** A status as symbol, word and colour. */
export function Marke({
  farg,
  tecken,
  ord,
}: {
  readonly farg: Markesfarg;
  readonly tecken: string;
  readonly ord: string;
}): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.marke, styles[farg])}>
      <span aria-hidden>{tecken} </span>
      {ord}
    </span>
  );
}
