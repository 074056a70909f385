import { Spinner, makeStyles } from '@fluentui/react-components';
import { Suspense, lazy, type ReactElement } from 'react';
import { findOlosta } from '../domain/avstamning/granskade.ts';
import type { PanePorts } from './panePorts.ts';
import { flikarOf } from './state/flikar.ts';
import { isChanged } from './state/malutkast.ts';
import type { PaneState } from './state/paneState.ts';
import { PANEL, tabId } from './state/tabIds.ts';
import type { PaneActions } from './state/paneActions.ts';
import { usePane } from './state/usePane.ts';
import { text } from './text.sv.ts';
import { ErrorBoundary } from './views/ErrorBoundary.tsx';
import { Footer } from './views/Footer.tsx';
import { LiveStatus } from './views/LiveStatus.tsx';
import { Messages } from './views/Messages.tsx';
import { PaneHeader } from './views/PaneHeader.tsx';

const ResultView = lazy(() =>
  import('./views/result/ResultView.tsx').then(({ ResultView: view }) => ({ default: view })),
);
const TableList = lazy(() =>
  import('./views/TableList.tsx').then(({ TableList: view }) => ({ default: view })),
);
const EmptyWorkbook = lazy(() =>
  import('./views/EmptyWorkbook.tsx').then(({ EmptyWorkbook: view }) => ({ default: view })),
);

const PaneTabs = lazy(() =>
  import('./views/PaneTabs.tsx').then(({ PaneTabs: tabs }) => ({ default: tabs })),
);
const KostnadslageView = lazy(() =>
  import('./views/kostnadslage/KostnadslageView.tsx').then(({ KostnadslageView: view }) => ({
    default: view,
  })),
);
const PrognosView = lazy(() =>
  import('./views/prognos/PrognosView.tsx').then(({ PrognosView: view }) => ({ default: view })),
);

const MalView = lazy(() =>
  import('./views/mal/MalView.tsx').then(({ MalView: view }) => ({ default: view })),
);

const AvstamningView = lazy(() =>
  import('./views/avstamning/AvstamningView.tsx').then(({ AvstamningView: view }) => ({
    default: view,
  })),
);

const RapportView = lazy(() =>
  import('./views/rapport/RapportView.tsx').then(({ RapportView: view }) => ({ default: view })),
);

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100vh', minWidth: 0 },
  main: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    padding: '16px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '20px',
  },
  view: { display: 'flex', flexDirection: 'column', rowGap: '20px' },
});

/** The pane in Excel: top, the view Beräkna, and the button at the bottom. */
export function Pane({ ports }: { readonly ports: PanePorts }): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane(ports);
  const flikar = state.korning === null ? [] : flikarOf(state.korning);
  const hasTabs = flikar.length > 1;
  return (
    <div className={styles.pane}>
      <PaneHeader state={state} actions={actions} />
      <Messages state={state} onClose={actions.closeMessage} />
      {hasTabs && (
        <Suspense fallback={null}>
          <PaneTabs
            flikar={flikar}
            chosen={state.flik}
            olosta={state.korning === null ? 0 : findOlosta(state.korning.uppfoljning).length}
            onChoose={actions.chooseFlik}
          />
        </Suspense>
      )}
      {/* Reachable by keyboard, so that it can be scrolled without a mouse. */}
      <main className={styles.main} tabIndex={-1}>
        <ErrorBoundary key={state.flik}>
          <Suspense fallback={<Spinner label={text.opening} />}>
            {hasTabs ? (
              <div id={PANEL} role="tabpanel" aria-labelledby={tabId(state.flik)}>
                <div className={styles.view}>
                  <ChosenView state={state} actions={actions} />
                </div>
              </div>
            ) : (
              <BeraknaView state={state} actions={actions} />
            )}
          </Suspense>
        </ErrorBoundary>
      </main>
      <LiveStatus state={state} />
      {(state.work !== null || !hasOwnButton(state)) && (
        <Footer work={state.work} onRun={() => void actions.run()} onStop={actions.stop} />
      )}
    </div>
  );
}

/** The views Prognos and Rapport have a button of their own, and Mål while there is something to save. */
const hasOwnButton = ({ flik, malutkast }: PaneState): boolean =>
  flik === 'prognos' || flik === 'rapport' || (flik === 'mal' && isChanged(malutkast));

/** The view that the person has chosen. */
function ChosenView({
  state,
  actions,
}: {
  readonly state: PaneState;
  readonly actions: PaneActions;
}): ReactElement | null {
  const { korning, flik } = state;
  const period = korning?.uppfoljning.ekonomi.period ?? null;
  if (korning !== null && flik === 'mal') {
    return <MalView korning={korning} state={state} actions={actions} />;
  }
  if (korning !== null && flik === 'avstamning') {
    return <AvstamningView korning={korning} state={state} actions={actions} />;
  }
  if (korning !== null && flik === 'rapport') {
    return <RapportView korning={korning} state={state} actions={actions} />;
  }
  if (korning === null || period === null || flik === 'berakna') {
    return <BeraknaView state={state} actions={actions} />;
  }
  return flik === 'kostnadslage' ? (
    <KostnadslageView korning={korning} state={state} actions={actions} />
  ) : (
    <PrognosView korning={korning} period={period} state={state} actions={actions} />
  );
}

/** The view Beräkna: the last result first, then the tables; or how to begin when there is none. */
function BeraknaView({
  state,
  actions,
}: {
  readonly state: PaneState;
  readonly actions: PaneActions;
}): ReactElement | null {
  const { korning, result } = state;
  if (korning === null) return null;
  const { tabeller, ovriga, mal } = korning.uppfoljning;
  if (tabeller.length + ovriga.length + mal.tabeller.length + mal.volymer.length === 0) {
    return (
      <EmptyWorkbook
        korning={korning}
        isBusy={state.work !== null}
        onAddExempel={() => void actions.addExempel()}
      />
    );
  }
  return (
    <>
      {result && (
        <ResultView
          result={result}
          chosenTable={state.chosenTable}
          onChooseTable={actions.chooseTable}
          onJump={(cell) => void actions.jump(cell)}
          onShowGoals={() => actions.chooseFlik('mal')}
        />
      )}
      <TableList korning={korning} state={state} actions={actions} />
    </>
  );
}
