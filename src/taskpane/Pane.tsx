import { Spinner, makeStyles } from '@fluentui/react-components';
import { Suspense, lazy, type ReactElement } from 'react';
import type { PanePorts } from './panePorts.ts';
import type { PaneState } from './state/paneState.ts';
import { usePane, type PaneActions } from './state/usePane.ts';
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
});

/** The pane in Excel: top, the view Beräkna, and the button at the bottom. */
export function Pane({ ports }: { readonly ports: PanePorts }): ReactElement {
  const styles = useStyles();
  const { state, actions } = usePane(ports);
  return (
    <div className={styles.pane}>
      <PaneHeader state={state} actions={actions} />
      <Messages state={state} onClose={actions.closeMessage} />
      {/* Reachable by keyboard, so that it can be scrolled without a mouse. */}
      <main className={styles.main} tabIndex={-1}>
        <ErrorBoundary>
          <Suspense fallback={<Spinner label={text.opening} />}>
            <BeraknaView state={state} actions={actions} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <LiveStatus state={state} />
      <Footer work={state.work} onRun={() => void actions.run()} onStop={actions.stop} />
    </div>
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
  const { tabeller, ovriga } = korning.uppfoljning;
  if (tabeller.length === 0 && ovriga.length === 0) {
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
        />
      )}
      <TableList korning={korning} state={state} actions={actions} />
    </>
  );
}
