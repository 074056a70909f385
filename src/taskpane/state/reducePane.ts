import type { Fel } from '../../application/ports.ts';
import { assertNever } from '../../domain/result.ts';
import { flikarOf } from './flikar.ts';
import { ingetMalutkast } from './malutkast.ts';
import type { PaneEvent, Sparat } from './paneEvent.ts';
import type { Notice, PaneState, Undoable, WorkKind } from './paneState.ts';

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
        export: null,
        flik: flikarOf(event.korning).includes(state.flik) ? state.flik : 'berakna',
        notice: event.notice,
        correcting: null,
        // A saved correction is the last thing written; taking that back would not undo the run.
        undoable: event.notice === 'saved' ? null : state.undoable,
      };
    case 'ran':
      return {
        ...state,
        work: null,
        korning: event.result.korning,
        result: event.result,
        blad: event.blad,
        export: null,
        correcting: null,
        undoable: event.isWritten ? 'run' : state.undoable,
      };
    case 'savedPrognos':
      return { ...save(state, event, 'prognos'), utkast: new Map(), notice: event.type };
    case 'savedMal':
      return { ...save(state, event, 'mal'), malutkast: ingetMalutkast, notice: event.type };
    case 'savedGranskning':
      return { ...save(state, event, 'granskning'), granskning: null, notice: event.type };
    case 'savedExport':
      return { ...save(state, event, 'export'), exportutkast: null, notice: event.type };
    case 'exported':
      return { ...state, work: null, export: event.exporterat };
    case 'undid':
      return {
        ...state,
        work: null,
        result: null,
        // The sheets may be gone, or hold another run.
        blad: new Map(),
        notice: 'undone',
        undoable: null,
      };
    case 'undidSaved':
      return {
        ...state,
        work: null,
        korning: event.korning,
        result: state.result && { ...state.result, korning: event.korning },
        blad: event.blad,
        export: null,
        notice: undoneNotice[event.what],
        undoable: null,
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
    case 'choseMalfilter':
      return { ...state, malfilter: event.filter };
    case 'editedMal':
      return { ...state, notice: null, malutkast: event.utkast };
    case 'editedGranskning':
      return { ...state, notice: null, granskning: event.utkast };
    case 'editedExport':
      return { ...state, notice: null, exportutkast: event.utkast };
    default:
      return assertNever(event);
  }
}

const begin = (kind: WorkKind) => ({ kind, progress: null, isStopping: false });

const undoneNotice = {
  prognos: 'undonePrognos',
  mal: 'undoneMal',
  granskning: 'undoneGranskning',
  export: 'undoneExport',
} as const satisfies Record<Exclude<Undoable, 'run'>, Notice>;

const save = (
  state: PaneState,
  { korning, blad, isWritten }: Sparat,
  what: Exclude<Undoable, 'run'>,
): PaneState => ({
  ...state,
  work: null,
  korning,
  result: state.result && { ...state.result, korning },
  export: null,
  blad: new Map([...state.blad, ...blad]),
  undoable: isWritten ? what : state.undoable,
});

/** What the person chose stays as it is; a stop that the person asked for is no error. */
const fail = (state: PaneState, fel: Fel): PaneState =>
  fel.typ === 'avbruten'
    ? { ...state, work: null, notice: 'stopped' }
    : { ...state, work: null, fel };
