import { useEffect, useMemo, useReducer, type Dispatch } from 'react';
import type { Lasning } from '../../application/lasArbetsbok.ts';
import type { Fel, RunOptions } from '../../application/ports.ts';
import type { Result } from '../../domain/result.ts';
import type { PanePorts } from '../panePorts.ts';
import { findBladplatser, placeWritten } from './bladplatser.ts';
import { cellOf } from './cellOf.ts';
import {
  initialState,
  type Notice,
  type PaneState,
  type Undoable,
  type WorkKind,
} from './paneState.ts';
import type { Exportfil } from '../word/exportfil.ts';
import type { PaneActions } from './paneActions.ts';
import type { PaneEvent } from './paneEvent.ts';
import { reducePane } from './reducePane.ts';

/** The pane's state and actions over `ports`; reads the workbook once when the pane opens. */
export function usePane(ports: PanePorts): { state: PaneState; actions: PaneActions } {
  const [state, dispatch] = useReducer(reducePane, initialState);
  const actions = useMemo(() => createActions(ports, dispatch), [ports]);
  const { read } = actions;
  useEffect(() => void read(), [read]);
  return { state, actions };
}

function createActions(ports: PanePorts, dispatch: Dispatch<PaneEvent>): PaneActions {
  /** Stops the work under way; null when there is none. */
  let stopper: AbortController | null = null;
  /** Runs one piece of work at a time, and turns its outcome into an event. */
  const work = async <T>(
    kind: WorkKind,
    job: (options: RunOptions) => Promise<Result<T, Fel>>,
    done: (value: T) => PaneEvent | Promise<PaneEvent>,
  ): Promise<void> => {
    if (stopper) return;
    const controller = new AbortController();
    stopper = controller;
    dispatch({ type: 'started', kind });
    try {
      const outcome = await job({
        signal: controller.signal,
        onProgress: (progress) => dispatch({ type: 'progressed', progress }),
      });
      dispatch(outcome.ok ? await done(outcome.value) : { type: 'failed', fel: outcome.error });
    } catch (error) {
      dispatch({ type: 'failed', fel: unexpected(error) });
    } finally {
      stopper = null;
    }
  };
  const offered = (fil: Exportfil): PaneEvent => ({
    type: 'exported',
    exporterat: { fil, isSaved: ports.saveFile(fil) },
  });
  const read = () => work('reading', ports.lasArbetsbok, (lasning) => readEvent(lasning, null));
  const jump = async (cell: string): Promise<void> => {
    const outcome = await ports.jump.jump(cell);
    if (!outcome.ok) dispatch({ type: 'failed', fel: outcome.error });
  };
  return {
    read,
    run: () =>
      work('running', ports.beraknaAvvikelse, ({ grids, korning, written }) =>
        written === null
          ? readEvent({ grids, korning }, 'nothingToReport')
          : {
              type: 'ran',
              result: { korning, clock: ports.clock(), sheet: written.sheetNames[0] ?? '' },
              blad: placeWritten(korning.rapport.sheets, written),
              isWritten: written.isUnchanged !== true,
            },
      ),
    stop: () => {
      stopper?.abort();
      dispatch({ type: 'askedToStop' });
    },
    correct: (rattelser) =>
      work('saving', ports.sparaRattelser(rattelser), (sparat) => readEvent(sparat, 'saved')),
    savePrognos: (beslut) =>
      work('saving', ports.sparaPrognosval(beslut), ({ korning, written, blad }) => ({
        type: 'savedPrognos',
        korning,
        blad: placeWritten(blad, written),
        isWritten: written.isUnchanged !== true,
      })),
    saveMal: (beslut) =>
      work('saving', ports.sparaMalbeslut(beslut), ({ korning, written, blad }) => ({
        type: 'savedMal',
        korning,
        blad: placeWritten(blad, written),
        isWritten: written.isUnchanged !== true,
      })),
    saveGranskning: (beslut) =>
      work('saving', ports.sparaGranskning(beslut), ({ grids, korning, written, blad }) =>
        written === null
          ? readEvent({ grids, korning }, 'changedGranskning')
          : {
              type: 'savedGranskning',
              korning,
              blad: placeWritten(blad, written),
              isWritten: written.isUnchanged !== true,
            },
      ),
    saveExport: (beslut) =>
      work('saving', ports.sparaExportsvar(beslut), ({ grids, korning, written, blad }) =>
        written === null
          ? readEvent({ grids, korning }, 'changedExport')
          : {
              type: 'savedExport',
              korning,
              blad: placeWritten(blad, written),
              isWritten: written.isUnchanged !== true,
            },
      ),
    skapaWord: (korning) => work('exporting', ports.skapaWord(korning), offered),
    fyllMall: (korning, fil) => work('exporting', ports.fyllMall(korning, fil), offered),
    saveAgain: (fil) => dispatch(offered(fil)),
    undo: (what) =>
      what === 'run'
        ? work(
            'undoing',
            () => ports.undo.undo(),
            () => ({ type: 'undid' }),
          )
        : work(
            'undoing',
            // What is undone already stays so: should the reading fail, undo can be chosen once more.
            async (options) => {
              const undone = await ports.undo.undo();
              return undone.ok ? ports.lasArbetsbok(options) : undone;
            },
            (lasning) => undoneSaved(lasning, what),
          ),
    jump,
    showRegler: () =>
      work('saving', ports.hittaRegler, async (sheet) => {
        await jump(cellOf(sheet, 'A1'));
        return { type: 'finished' };
      }),
    addExempel: () =>
      work(
        'saving',
        async (options) => {
          const added = await ports.addExempel();
          return added.ok ? ports.lasArbetsbok(options) : added;
        },
        (lasning) => readEvent(lasning, 'exampleAdded'),
      ),
    openCorrection: (tabell) => dispatch({ type: 'openedCorrection', tabell }),
    closeCorrection: () => dispatch({ type: 'closedCorrection' }),
    chooseTable: (tabell) => dispatch({ type: 'choseTable', tabell }),
    closeMessage: () => dispatch({ type: 'closedMessage' }),
    chooseFlik: (flik) => dispatch({ type: 'choseFlik', flik }),
    chooseAnsvar: (ansvar) => dispatch({ type: 'choseAnsvar', ansvar }),
    choosePrognos: (nyckel) => dispatch({ type: 'chosePrognos', nyckel }),
    editPrognos: (nyckel, utkast) => dispatch({ type: 'editedPrognos', nyckel, utkast }),
    chooseMalfilter: (filter) => dispatch({ type: 'choseMalfilter', filter }),
    editMal: (utkast) => dispatch({ type: 'editedMal', utkast }),
    editGranskning: (utkast) => dispatch({ type: 'editedGranskning', utkast }),
    editExport: (utkast) => dispatch({ type: 'editedExport', utkast }),
  };
}

const readEvent = ({ grids, korning }: Lasning, notice: Notice | null): PaneEvent => ({
  type: 'read',
  korning,
  blad: findBladplatser(grids, korning.rapport),
  notice,
});

const undoneSaved = ({ grids, korning }: Lasning, what: Exclude<Undoable, 'run'>): PaneEvent => ({
  type: 'undidSaved',
  what,
  korning,
  blad: findBladplatser(grids, korning.rapport),
});

/** A bug on the way: told as an error of the host, with the trace among the details to copy. */
const unexpected = (error: unknown): Fel => ({
  typ: 'hostfel',
  bok: null,
  blad: null,
  detalj: error instanceof Error ? (error.stack ?? error.message) : String(error),
});
