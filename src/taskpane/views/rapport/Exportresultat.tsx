import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Dokument } from '../../../report/dokument/dokument.ts';
import { composeDokumenturklipp } from '../../../report/html/composeUrklipp.ts';
import { fyndText } from '../../../report/text/fyndText.ts';
import { allvarText } from '../../../report/text/ordText.ts';
import { rapportText as text } from '../../rapportText.sv.ts';
import type { Exporterat } from '../../state/paneState.ts';
import { useViewStyles } from '../viewStyles.ts';
import { useCopy } from './useCopy.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: '6px', overflowWrap: 'anywhere' },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  lista: { margin: '2px 0', paddingLeft: '18px' },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
});

/** What became of the document that was made: where it is, what else can be done, and what was found in it. */
export function Exportresultat({
  exporterat: { fil, isSaved },
  dokument,
  onSaveAgain,
}: {
  readonly exporterat: Exporterat;
  readonly dokument: Dokument;
  readonly onSaveAgain: () => void;
}): ReactElement {
  const styles = { ...useViewStyles(), ...useStyles() };
  const { kopierat, copy } = useCopy();
  const copied = kopierat?.ok === true ? text.copied : text.copyFailed;
  return (
    <div className={styles.part}>
      <div role="status">
        <p className={styles.text}>
          {isSaved ? text.done(fil.namn) : fil.isMall ? text.blockedMall : text.blocked}
        </p>
        {isSaved && <p className={styles.note}>{text.noFile}</p>}
        {kopierat?.ok === false && <p className={styles.note}>{text.copyFailedSaid}</p>}
      </div>
      <div className={styles.buttons}>
        {isSaved && (
          <Button size="small" onClick={onSaveAgain}>
            {text.saveAgain}
          </Button>
        )}
        <Button
          size="small"
          appearance={isSaved ? 'secondary' : 'primary'}
          onClick={() => copy('rapport', () => composeDokumenturklipp(dokument))}
        >
          {kopierat === null ? text.copyReport : copied}
        </Button>
      </div>
      {fil.isMall && <Mallfynd exporterat={{ fil, isSaved }} />}
    </div>
  );
}

function Mallfynd({
  exporterat: {
    fil: { fynd, oanvanda },
  },
}: {
  readonly exporterat: Exporterat;
}): ReactElement {
  const styles = { ...useViewStyles(), ...useStyles() };
  return (
    <>
      {fynd.length === 0 ? (
        <p className={styles.text}>{text.noMallFynd}</p>
      ) : (
        <div>
          <h4 className={styles.subheading}>{text.mallFynd(fynd.length)}</h4>
          <ul className={styles.lista}>
            {fynd.map((one) => (
              <li key={fyndText(one)}>{`${allvarText[one.allvar]}: ${fyndText(one)}`}</li>
            ))}
          </ul>
        </div>
      )}
      {oanvanda.length > 0 && (
        <details>
          <summary className={styles.summary}>{text.unused(oanvanda.length)}</summary>
          <p className={styles.note}>{oanvanda.join(', ')}</p>
        </details>
      )}
    </>
  );
}
