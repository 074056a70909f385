import type { Korning } from '../../application/foljUpp.ts';
import type { Fel, Progress } from '../../application/ports.ts';
import { assertNever } from '../../domain/result.ts';
import { hasLedger } from './hasLedger.ts';
import type { Bladplats } from './bladplatser.ts';
import type { Flik, Notice, PaneState, RunResult, WorkKind } from './paneState.ts';
import type { Prognosutkast } from './prognosutkast.ts';

/** What happens to the pane: the person's choices, and what came of the work. */
export type PaneEvent =
  | { readonly type: 'started'; readonly kind: WorkKind }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'askedToStop' }
  | {
      readonly type: 'read';
      readonly korning: Korning;
      readonly blad: Blad;
      readonly notice: Notice | null;
    }
  | {
      readonly type: 'ran';
      readonly result: RunResult;
      readonly blad: Blad;
      readonly canUndo: boolean;
    }
  | { readonly type: 'savedPrognos'; readonly korning: Korning; readonly blad: Blad }
  | { readonly type: 'undid'; readonly canUndo: boolean }
  | { readonly type: 'finished' }
  | { readonly type: 'failed'; readonly fel: Fel }
  | { readonly type: 'openedCorrection'; readonly tabell: string }
  | { readonly type: 'closedCorrection' }
  | { readonly type: 'choseTable'; readonly tabell: string }
  | { readonly type: 'closedMessage' }
  | { readonly type: 'choseFlik'; readonly flik: Flik }
  | { readonly type: 'choseAnsvar'; readonly ansvar: string | null }
  | { readonly type: 'chosePrognos'; readonly nyckel: string }
  | {
      readonly type: 'editedPrognos';
      readonly nyckel: string;
      readonly utkast: Prognosutkast;
    };

type Blad = ReadonlyMap<string, Bladplats>;

/** The pane after an event. Pure: the same state and event give the same pane. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'started':
      return { ...state, work: begin(event.kind), fel: null, notice: null };
    case 'progressed':
      return state.work ? { ...state, work: { ...state.work, progress: event.progress } } : state;
    case 'askedToStop':
      return state.work ? { ...state, work: { ...state.work, isStopping: true } } : state;
    case 'read':
      return {
        ...state,
        work: null,
        korning: event.korning,
        blad: event.blad,
        result: null,
        flik: hasLedger(event.korning) ? state.flik : 'berakna',
        notice: event.notice,
        correcting: null,
        // A saved correction is the last thing written; taking that back would not undo the run.
        canUndo: event.notice === 'saved' ? false : state.canUndo,
      };
    case 'ran':
      return {
        ...state,
        work: null,
        korning: event.result.korning,
        result: event.result,
        blad: event.blad,
        correcting: null,
        canUndo: event.canUndo,
      };
    case 'savedPrognos':
      return {
        ...state,
        work: null,
        korning: event.korning,
        result: state.result && { ...state.result, korning: event.korning },
        blad: new Map([...state.blad, ...event.blad]),
        utkast: new Map(),
        notice: 'savedPrognos',
        // As after a saved correction: the run is no longer the last thing written.
        canUndo: false,
      };
    case 'undid':
      return {
        ...state,
        work: null,
        result: null,
        // The sheets may be gone, or hold another run.
        blad: new Map(),
        notice: 'undone',
        canUndo: event.canUndo,
      };
    case 'finished':
      return { ...state, work: null };
    case 'failed':
      return fail(state, event.fel);
    case 'openedCorrection':
      return { ...state, correcting: event.tabell, notice: null };
    case 'closedCorrection':
      return { ...state, correcting: null };
    case 'choseTable':
      return { ...state, chosenTable: event.tabell };
    case 'closedMessage':
      return { ...state, fel: null, notice: null };
    case 'choseFlik':
      return { ...state, flik: event.flik };
    case 'choseAnsvar':
      return { ...state, ansvar: event.ansvar };
    case 'chosePrognos':
      return { ...state, prognosrad: event.nyckel };
    case 'editedPrognos':
      return {
        ...state,
        notice: null,
        utkast: new Map(state.utkast).set(event.nyckel, {
          ...state.utkast.get(event.nyckel),
          ...event.utkast,
        }),
      };
    default:
      return assertNever(event);
  }
}

const begin = (kind: WorkKind) => ({ kind, progress: null, isStopping: false });

/** What the person chose stays as it is; a stop that the person asked for is no error. */
const fail = (state: PaneState, fel: Fel): PaneState =>
  fel.typ === 'avbruten'
    ? { ...state, work: null, notice: 'stopped' }
    : { ...state, work: null, fel };
