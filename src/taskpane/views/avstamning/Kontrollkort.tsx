import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { kontrollord } from '../../../domain/tidigare/avstamningsord.ts';
import {
  forklara,
  granskatUtfallText,
  kontrollnamn,
  kontrollutfallText,
} from '../../../report/text/kontrollText.ts';
import { exaktText } from '../../../report/text/number.ts';
import { shorten } from '../../../report/text/shorten.ts';
import { avstamningText as text } from '../../avstamningText.sv.ts';
import { Marke, type Markesfarg } from '../Marke.tsx';
import { useViewStyles } from '../viewStyles.ts';
import { Granskningsform } from './Granskningsform.tsx';
import { sideOf, type Kontrollvy, type Sidvy } from './kontrollvy.ts';

const useStyles = makeStyles({
  sidor: { margin: '2px 0' },
  sida: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) fit-content(60%)',
    alignItems: 'end',
    columnGap: '12px',
    padding: '3px 0',
  },
  differens: {
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  varde: {
    margin: 0,
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  ord: { margin: 0, textAlign: 'right' },
  knapp: { alignSelf: 'flex-start', marginTop: '4px' },
});

/** What a card can be asked to do. */
export interface Kortval {
  /** The reason as far as it is typed; null: the form is closed. */
  readonly utkast: string | null;
  readonly isBusy: boolean;
  readonly onEdit: (orsak: string | null) => void;
  readonly onSave: (granskad: boolean, orsak: string) => void;
  readonly onJump: (cell: string) => void;
}

/** A comparison that doesn't tie: what was compared, both figures, what explains it, and whether it is looked at. */
export function Kontrollkort({
  vy: { kontroll, isGranskad, orsak },
  val: { utkast, isBusy, onEdit, onSave, onJump },
}: {
  readonly vy: Kontrollvy;
  readonly val: Kortval;
}): ReactElement {
  const styles = { ...useViewStyles(), ...useStyles() };
  const kort = useRef<HTMLElement>(null);
  const { slag, tabell, rad, kolumn, differens, alias } = kontroll;
  const parts = [rad, kolumn].filter((part) => part !== '').map((part) => shorten(part));
  const forklaring = forklara(kontroll);
  const close = () => {
    onEdit(null);
    // The button is there again once the form is gone.
    setTimeout(() => kort.current?.querySelector<HTMLElement>('[data-granska]')?.focus());
  };
  return (
    <article ref={kort} className={styles.kort} aria-label={kontrollnamn(kontroll)}>
      <div>
        <Utfallsmarke kontroll={kontroll} isGranskad={isGranskad} />
      </div>
      <h4 className={styles.vad}>{kontrollord[slag]}</h4>
      <p className={styles.note}>{text.where(shorten(tabell), parts.join(', '))}</p>
      <dl className={styles.sidor}>
        {(['har', 'dar'] as const).map((sida) => (
          <Sidrad key={sida} sida={sideOf(kontroll, sida)} onJump={onJump} />
        ))}
        {differens !== null && (
          <div className={`${styles.sida} ${styles.differens}`}>
            <dt>{text.difference}</dt>
            <dd className={styles.varde}>{exaktText(differens, undefined, kontroll.enhet)}</dd>
          </div>
        )}
      </dl>
      {forklaring !== '' && <p className={styles.text}>{forklaring}</p>}
      {alias !== null && <p className={styles.note}>{text.alias(...alias)}</p>}
      {orsak !== '' && utkast === null && <p className={styles.text}>{text.reason(orsak)}</p>}
      {utkast !== null ? (
        <Granskningsform
          orsak={utkast}
          isBusy={isBusy}
          onChange={onEdit}
          onSave={() => onSave(true, utkast)}
          onCancel={close}
        />
      ) : (
        <Button
          data-granska
          className={styles.knapp}
          size="small"
          disabledFocusable={isBusy}
          aria-label={(isGranskad ? text.unmarkOf : text.markOf)(kontrollnamn(kontroll))}
          onClick={() => (isGranskad ? onSave(false, '') : onEdit(orsak))}
        >
          {isGranskad ? text.unmark : text.mark}
        </Button>
      )}
    </article>
  );
}

function Utfallsmarke({
  kontroll: { utfall },
  isGranskad,
}: Pick<Kontrollvy, 'kontroll' | 'isGranskad'>): ReactElement {
  const isFault = utfall === 'fel' || utfall === 'avrundning';
  const said = isGranskad && isFault ? granskatUtfallText[utfall] : kontrollutfallText[utfall];
  const [tecken = '', ...ord] = said.split(' ');
  const farg: Markesfarg = isGranskad ? 'neutral' : utfall === 'fel' ? 'fel' : 'delvis';
  return <Marke farg={farg} tecken={tecken} ord={ord.join(' ')} />;
}

/** A figure with what it is and the way to its cell. */
function Sidrad({
  sida: { namn, varde, cell },
  onJump,
}: {
  readonly sida: Sidvy;
  readonly onJump: (cell: string) => void;
}): ReactElement {
  const styles = useStyles();
  const isFigure = /^[\u2212\d]/u.test(varde);
  return (
    <div className={styles.sida}>
      <dt>
        {namn}{' '}
        {cell !== '' && (
          <Link as="button" inline onClick={() => onJump(cell)}>
            {text.showCell(cell)}
          </Link>
        )}
      </dt>
      <dd className={isFigure ? styles.varde : styles.ord}>{varde}</dd>
    </div>
  );
}
