import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, type ReactElement, type ReactNode } from 'react';
import type { Korning } from '../../../application/foljUpp.ts';
import type { Kontrollantal } from '../../../domain/avstamning/granskade.ts';
import { egnaTabeller } from '../../../domain/tidigare/egnaTabeller.ts';
import { avstamningText as text } from '../../avstamningText.sv.ts';
import { ledgerText } from '../../ledgerText.sv.ts';
import { cellOf } from '../../state/cellOf.ts';
import type { PaneState } from '../../state/paneState.ts';
import type { PaneActions } from '../../state/paneActions.ts';
import { useViewStyles } from '../viewStyles.ts';
import { Kontrollgrupper } from './Kontrollgrupper.tsx';
import { Kontrollista } from './Kontrollista.tsx';
import type { Kortval } from './Kontrollkort.tsx';
import { planAvstamning, type Kontrollvy } from './kontrollvy.ts';

const useStyles = makeStyles({
  sheet: { marginTop: '6px' },
  summary: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    marginBottom: '8px',
    overflowWrap: 'anywhere',
  },
});

/** What doesn't tie, worst first, with both figures and what explains it; what was looked at; what ties. */
export function AvstamningView({
  korning,
  state,
  actions,
}: {
  readonly korning: Korning;
  readonly state: PaneState;
  readonly actions: PaneActions;
}): ReactElement {
  const styles = { ...useViewStyles(), ...useStyles() };
  const top = useRef<HTMLParagraphElement>(null);
  const vy = useMemo(() => planAvstamning(korning), [korning]);
  const { antal, olosta, avrundade, granskade, ejJamforda, stammer } = vy;
  const sheet = state.blad.get(egnaTabeller.avstamning);
  const onJump = (cell: string) => void actions.jump(cell);
  const save = async ({ kontroll }: Kontrollvy, granskad: boolean, orsak: string) => {
    await actions.saveGranskning({ kontroll, granskad, orsak });
    // What had the focus has moved to another part of the view.
    setTimeout(() => {
      if (document.activeElement === document.body) top.current?.focus();
    });
  };
  const valOf = (one: Kontrollvy): Kortval => ({
    utkast: state.granskning?.nyckel === one.kontroll.nyckel ? state.granskning.orsak : null,
    isBusy: state.work !== null,
    onEdit: (orsak) =>
      actions.editGranskning(orsak === null ? null : { nyckel: one.kontroll.nyckel, orsak }),
    onSave: (granskad, orsak) => void save(one, granskad, orsak),
    onJump,
  });
  return (
    <section className={styles.view} aria-labelledby="avstamning-heading">
      <div>
        <h2 id="avstamning-heading" className={styles.heading}>
          {text.heading}
        </h2>
        <p ref={top} tabIndex={-1} className={styles.sum}>
          {antal.jamforda === 0 ? text.nothingCompared : text.ties(antal.stammer, antal.jamforda)}
        </p>
        <p className={styles.note} aria-live="polite">
          {countsOf(antal, olosta.length)}
        </p>
        {sheet === undefined ? (
          <p className={styles.note}>{text.noSheet}</p>
        ) : (
          <Button
            className={styles.sheet}
            size="small"
            onClick={() => onJump(cellOf(sheet.namn, 'A1'))}
          >
            {text.showSheet}
          </Button>
        )}
      </div>
      {olosta.length > 0 && (
        <div>
          <h3 className={styles.subheading}>{text.faults(olosta.length)}</h3>
          <Kontrollista vyer={olosta} valOf={valOf} />
        </div>
      )}
      {granskade.length > 0 && (
        <div>
          <h3 className={styles.subheading}>{text.reviewed(granskade.length)}</h3>
          <Kontrollista vyer={granskade} valOf={valOf} />
        </div>
      )}
      <Fall rubrik={text.rounding(avrundade.length)} isShown={avrundade.length > 0}>
        <Kontrollista vyer={avrundade} valOf={valOf} />
      </Fall>
      <Fall rubrik={text.notCompared(antal.ejJamford)} isShown={antal.ejJamford > 0}>
        <Kontrollgrupper grupper={ejJamforda} onJump={onJump} />
      </Fall>
      <Fall rubrik={text.showTies(antal.stammer)} isShown={antal.stammer > 0}>
        <Kontrollgrupper grupper={stammer} onJump={onJump} />
      </Fall>
    </section>
  );
}

/** The outcomes besides what ties, each with how many there are. */
const countsOf = ({ avrundning, granskade, ejJamford }: Kontrollantal, olosta: number): string =>
  [
    olosta === 0 ? text.noFaults : ledgerText.olosta(olosta),
    ...(avrundning === 0 ? [] : [text.roundingCount(avrundning)]),
    ...(granskade === 0 ? [] : [text.reviewedCount(granskade)]),
    ...(ejJamford === 0 ? [] : [text.notComparedCount(ejJamford)]),
  ].join(' · ');

/** A part that is folded until the person opens it. */
function Fall({
  rubrik,
  isShown,
  children,
}: {
  readonly rubrik: string;
  readonly isShown: boolean;
  readonly children: ReactNode;
}): ReactElement | null {
  const styles = useStyles();
  if (!isShown) return null;
  return (
    <details>
      <summary className={styles.summary}>{rubrik}</summary>
      {children}
    </details>
  );
}
