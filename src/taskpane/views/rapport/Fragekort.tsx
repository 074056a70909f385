import { Button, Link, makeStyles } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import { rapportText as text } from '../../rapportText.sv.ts';
import type { Exportutkast } from '../../state/exportutkast.ts';
import { Marke } from '../Marke.tsx';
import { useViewStyles } from '../viewStyles.ts';
import type { Fragevy } from './exportvy.ts';
import { Svarsform } from './Svarsform.tsx';

/** So many things are shown before the person asks for all. */
const FEW = 5;

const useStyles = makeStyles({
  saker: { margin: '2px 0', paddingLeft: '18px' },
  knappar: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});

/** What a card can be asked to do. */
export interface Fragekortval {
  /** The answer as far as it is typed; null: the form is closed. */
  readonly utkast: Exportutkast | null;
  readonly isBusy: boolean;
  readonly onEdit: (utkast: Exportutkast | null) => void;
  readonly onSave: (utkast: Exportutkast) => void;
  readonly onJump: (cell: string) => void;
  readonly onShowFaults: () => void;
}

/** A question before the report leaves: what it is about, where that stands, and what is answered. */
export function Fragekort({
  vy: { fraga, rader, saker, svar },
  val: { utkast, isBusy, onEdit, onSave, onJump, onShowFaults },
}: {
  readonly vy: Fragevy;
  readonly val: Fragekortval;
}): ReactElement {
  const styles = { ...useViewStyles(), ...useStyles() };
  const kort = useRef<HTMLElement>(null);
  const [isWhole, setIsWhole] = useState(false);
  const rubrik = text.fraga[fraga](rader.length);
  const shown = isWhole ? saker : saker.slice(0, FEW);
  const close = () => {
    onEdit(null);
    // The button is there again once the form is gone.
    setTimeout(() => kort.current?.querySelector<HTMLElement>('[data-svara]')?.focus());
  };
  return (
    <article ref={kort} className={styles.kort} aria-label={rubrik} data-fraga={fraga}>
      <div>
        {svar === null ? (
          <Marke farg="delvis" tecken="◆" ord={text.unanswered} />
        ) : (
          <Marke farg="neutral" tecken="●" ord={text.answered} />
        )}
      </div>
      <h3 className={styles.vad}>{rubrik}</h3>
      <p className={styles.note}>{text.why[fraga]}</p>
      <ul className={styles.saker}>
        {shown.map(({ text: said, cell }) => (
          <li key={`${said} ${cell ?? ''}`}>
            {said}{' '}
            {cell !== null && (
              <Link as="button" inline onClick={() => onJump(cell)}>
                {text.showCell(cell)}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {svar !== null && utkast === null && (
        <p className={styles.text}>{text.said(svar.svar, svar.orsak)}</p>
      )}
      {utkast !== null && (
        <Svarsform
          utkast={utkast}
          isBusy={isBusy}
          onChange={onEdit}
          onSave={() => onSave(utkast)}
          onCancel={close}
        />
      )}
      <div className={styles.knappar}>
        {utkast === null && (
          <Button
            data-svara
            size="small"
            disabledFocusable={isBusy}
            aria-label={(svar === null ? text.answerOf : text.changeOf)(rubrik)}
            onClick={() => onEdit({ fraga, svar: svar?.svar ?? '', orsak: svar?.orsak ?? '' })}
          >
            {svar === null ? text.answer : text.change}
          </Button>
        )}
        {saker.length > shown.length && (
          <Button size="small" onClick={() => setIsWhole(true)}>
            {text.showAll(saker.length)}
          </Button>
        )}
        {fraga === 'olosta' && (
          <Button size="small" onClick={onShowFaults}>
            {text.showFaults}
          </Button>
        )}
      </div>
    </article>
  );
}
