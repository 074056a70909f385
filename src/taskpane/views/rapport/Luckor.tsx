import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rapportText as text } from '../../rapportText.sv.ts';
import { useViewStyles } from '../viewStyles.ts';
import type { Exportvy } from './exportvy.ts';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    marginBottom: '4px',
    overflowWrap: 'anywhere',
  },
  lista: { margin: '4px 0 12px', paddingLeft: '18px', overflowWrap: 'anywhere' },
});

/** Who is still to comment, and what the texts of the report still leave open. */
export function Luckor({
  vy: { attKommentera, luckor },
  onShowAnalys,
}: {
  readonly vy: Exportvy;
  /** null: the sheet is not written yet. */
  readonly onShowAnalys: (() => void) | null;
}): ReactElement | null {
  const styles = { ...useViewStyles(), ...useStyles() };
  if (attKommentera.length + luckor.length === 0) return null;
  return (
    <div>
      {attKommentera.length > 0 && (
        <details>
          <summary className={styles.summary}>{text.toComment(attKommentera.length)}</summary>
          <p className={styles.note}>{text.toCommentHint}</p>
          <ul className={styles.lista}>
            {attKommentera.map((namn, at) => (
              <li key={`${namn} ${at}`}>{namn}</li>
            ))}
          </ul>
        </details>
      )}
      {luckor.length > 0 && (
        <details>
          <summary className={styles.summary}>{text.gaps(luckor.length)}</summary>
          <p className={styles.note}>{text.gapsHint}</p>
          <ul className={styles.lista}>
            {luckor.map((one, at) => (
              <li key={`${one.namn} ${at}`}>{text.gap(one.namn, one.luckor)}</li>
            ))}
          </ul>
        </details>
      )}
      {onShowAnalys === null ? (
        <p className={styles.note}>{text.noAnalys}</p>
      ) : (
        <Button size="small" onClick={onShowAnalys}>
          {text.showAnalys}
        </Button>
      )}
    </div>
  );
}
