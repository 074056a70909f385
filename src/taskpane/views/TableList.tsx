import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, useEffect, useRef, type ReactElement } from 'react';
import type { Korning } from '../../application/foljUpp.ts';
import { isReadAsMal } from '../../domain/mal/isReadAsMal.ts';
import { slagText } from '../../report/text/ordText.ts';
import type { PaneState } from '../state/paneState.ts';
import type { PaneActions } from '../state/paneActions.ts';
import { text } from '../text.sv.ts';
import { GoalCard, goalFacts } from './GoalCard.tsx';
import { TableCard, correctButtonId } from './TableCard.tsx';

const CorrectionForm = lazy(() =>
  import('./CorrectionForm.tsx').then(({ CorrectionForm: form }) => ({ default: form })),
);

const useStyles = makeStyles({
  heading: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
  },
  others: { color: tokens.colorNeutralForeground2, marginTop: '16px' },
  other: { overflowWrap: 'anywhere' },
});

/** The tables of the workbook: those that are computed as cards, then those that are not, and why. */
export function TableList({
  korning,
  state,
  actions,
}: {
  readonly korning: Korning;
  readonly state: PaneState;
  readonly actions: PaneActions;
}): ReactElement {
  const styles = useStyles();
  const { tabeller, mal } = korning.uppfoljning;
  const ovriga = korning.uppfoljning.ovriga.filter((tabell) => !isReadAsMal(tabell, mal));
  const isBusy = state.work !== null;
  useFocusReturn(state.correcting);
  return (
    <section aria-labelledby="tables-heading">
      <h2 id="tables-heading" className={styles.heading}>
        {text.tables}
      </h2>
      <ul className={styles.list}>
        {tabeller.map((tabell) => (
          <li key={tabell.nyckel}>
            {state.correcting === tabell.nyckel ? (
              <CorrectionForm
                tabell={tabell}
                isBusy={isBusy}
                onSave={(rattelser) => void actions.correct(rattelser)}
                onCancel={actions.closeCorrection}
              />
            ) : (
              <TableCard
                tabell={tabell}
                isBusy={isBusy}
                onJump={(cell) => void actions.jump(cell)}
                onCorrect={() => actions.openCorrection(tabell.nyckel)}
              />
            )}
          </li>
        ))}
        {[
          ...mal.tabeller.map((tabell) => ({ ...tabell, facts: goalFacts(tabell, mal) })),
          ...mal.volymer.map((tabell) => ({ ...tabell, facts: text.volumes(tabell.rader.length) })),
        ].map(({ nyckel, titel, kalla, facts }) => (
          <li key={nyckel}>
            <GoalCard
              titel={titel || text.noTitle}
              kalla={kalla}
              facts={facts}
              onJump={(cell) => void actions.jump(cell)}
            />
          </li>
        ))}
      </ul>
      {ovriga.length > 0 && (
        <div className={styles.others}>
          <h3 className={styles.heading}>{text.notUsed}</h3>
          <ul className={styles.list}>
            {ovriga.map(({ nyckel, titel, slag }) => (
              <li key={nyckel} className={styles.other}>
                {titel || text.noTitle} ({nyckel}). {slagText[slag]}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** A form that closes gives the focus back to the pencil that opened it. */
function useFocusReturn(correcting: string | null): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (correcting === null && last.current !== null) {
      document.getElementById(correctButtonId(last.current))?.focus();
    }
    last.current = correcting;
  }, [correcting]);
}
