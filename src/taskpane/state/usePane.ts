import { useEffect, useMemo, useReducer, type Dispatch } from 'react';
import type { Fel, RunOptions } from '../../application/ports.ts';
import type { Rattelse } from '../../domain/regler/regler.ts';
import type { Result } from '../../domain/result.ts';
import type { PanePorts } from '../panePorts.ts';
import { cellOf } from './cellOf.ts';
import { initialState, type PaneState, type WorkKind } from './paneState.ts';
import { reducePane, type PaneEvent } from './reducePane.ts';

/** What a person can do in the pane. */
export interface PaneActions {
  readonly read: () => Promise<void>;
  readonly run: () => Promise<void>;
  readonly stop: () => void;
  readonly correct: (rattelser: readonly Rattelse[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly jump: (cell: string) => Promise<void>;
  readonly showRegler: () => Promise<void>;
  readonly addExempel: () => Promise<void>;
  readonly openCorrection: (tabell: string) => void;
  readonly closeCorrection: () => void;
  readonly chooseTable: (tabell: string) => void;
  readonly closeMessage: () => void;
}

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
  const read = () =>
    work('reading', ports.lasArbetsbok, ({ korning }) => ({ type: 'read', korning, notice: null }));
  const jump = async (cell: string): Promise<void> => {
    const outcome = await ports.jump.jump(cell);
    if (!outcome.ok) dispatch({ type: 'failed', fel: outcome.error });
  };
  return {
    read,
    run: () =>
      work('running', ports.beraknaAvvikelse, ({ korning, written }) =>
        written === null
          ? { type: 'read', korning, notice: 'nothingToReport' }
          : {
              type: 'ran',
              result: { korning, clock: ports.clock(), sheet: written.sheetNames[0] ?? '' },
              canUndo: ports.undo.canUndo(),
            },
      ),
    stop: () => {
      stopper?.abort();
      dispatch({ type: 'askedToStop' });
    },
    correct: (rattelser) =>
      work('saving', ports.sparaRattelser(rattelser), ({ korning }) => ({
        type: 'read',
        korning,
        notice: 'saved',
      })),
    undo: () =>
      work(
        'undoing',
        () => ports.undo.undo(),
        () => ({
          type: 'undid',
          canUndo: ports.undo.canUndo(),
        }),
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
        ({ korning }) => ({ type: 'read', korning, notice: 'exampleAdded' }),
      ),
    openCorrection: (tabell) => dispatch({ type: 'openedCorrection', tabell }),
    closeCorrection: () => dispatch({ type: 'closedCorrection' }),
    chooseTable: (tabell) => dispatch({ type: 'choseTable', tabell }),
    closeMessage: () => dispatch({ type: 'closedMessage' }),
  };
}

/** A bug on the way: told as an error of the host, with the trace among the details to copy. */
const unexpected = (error: unknown): Fel => ({
  typ: 'hostfel',
  bok: null,
  blad: null,
  detalj: error instanceof Error ? (error.stack ?? error.message) : String(error),
});
