import type { Korning } from '../../src/application/foljUpp.ts';
import { initialState, type PaneState } from '../../src/taskpane/state/paneState.ts';
import type { PaneEvent } from '../../src/taskpane/state/paneEvent.ts';
import { reducePane } from '../../src/taskpane/state/reducePane.ts';

/** A run, with a ledger or without. */
const korningOf = (period: string | null): Korning =>
  ({
    uppfoljning: {
      ekonomi: { period },
      kostnadslage: { rader: [{}] },
      mal: { mal: [], volymer: [] },
      tabeller: [],
      kontroller: [],
    },
  }) as unknown as Korning;
const korning = korningOf(null);
const blad = new Map([['klPrognos', { namn: 'Helårsprognos', isCurrent: true }]]);
const result = { korning, clock: '14:32', sheet: 'Driftredovisning' };
const fel = { typ: 'cellredigering', bok: null, blad: null, detalj: '' } as const;
const after = (...events: readonly PaneEvent[]): PaneState =>
  events.reduce(reducePane, initialState);

describe('reducePane', () => {
  it('shows work from its start to its end', () => {
    const progress = { step: 'skriver', done: 1, total: 4 } as const;
    const working = after({ type: 'started', kind: 'running' }, { type: 'progressed', progress });
    expect(working.work).toEqual({ kind: 'running', progress, isStopping: false });
    expect(reducePane(working, { type: 'ran', result, blad, isWritten: true }).work).toBeNull();
  });

  it('takes no progress of work that has ended', () => {
    const progress = { step: 'laser', done: 1, total: 2 } as const;
    expect(after({ type: 'progressed', progress })).toBe(initialState);
  });

  it('keeps what the person sees and has chosen when work fails', () => {
    const before = after(
      { type: 'ran', result, blad, isWritten: true },
      { type: 'openedCorrection', tabell: 'Drift!A3' },
      { type: 'started', kind: 'saving' },
    );
    const failed = reducePane(before, { type: 'failed', fel });
    expect(failed).toMatchObject({ work: null, fel, result, korning, correcting: 'Drift!A3' });
  });

  it('tells of a stop as a notice, not as an error', () => {
    const stopped = after(
      { type: 'started', kind: 'running' },
      { type: 'askedToStop' },
      { type: 'failed', fel: { ...fel, typ: 'avbruten' } },
    );
    expect(stopped).toMatchObject({ work: null, fel: null, notice: 'stopped' });
  });

  it('takes the result away when the workbook is read anew', () => {
    const read = after(
      { type: 'ran', result, blad, isWritten: true },
      { type: 'read', korning, blad, notice: null },
    );
    expect(read).toMatchObject({ result: null, korning, undoable: 'run' });
  });

  it('offers no undo of the run once a correction was written after it', () => {
    const saved = after(
      { type: 'ran', result, blad, isWritten: true },
      { type: 'read', korning, blad, notice: 'saved' },
    );
    expect(saved.undoable).toBeNull();
  });

  it('keeps the chosen table when the workbook is read, corrected and computed again', () => {
    const again = after(
      { type: 'ran', result, blad, isWritten: true },
      { type: 'choseTable', tabell: 'Drift!A3' },
      { type: 'read', korning, blad, notice: 'saved' },
      { type: 'ran', result, blad, isWritten: true },
    );
    expect(again.chosenTable).toBe('Drift!A3');
  });

  it('closes an old error when new work starts', () => {
    const again = after({ type: 'failed', fel }, { type: 'started', kind: 'reading' });
    expect(again.fel).toBeNull();
  });

  it('stays in the chosen view while there is a ledger, and goes back to the tables without one', () => {
    const chosen = after({ type: 'choseFlik', flik: 'prognos' });
    const read = (period: string | null): PaneState =>
      reducePane(chosen, { type: 'read', korning: korningOf(period), blad, notice: null });
    expect(read('2025-08').flik).toBe('prognos');
    expect(read(null).flik).toBe('berakna');
  });

  it('keeps what is being changed of a forecast field by field, also when a run or a failure comes between', () => {
    const edited = after(
      { type: 'editedPrognos', nyckel: '51', utkast: { justering: '−500' } },
      { type: 'ran', result, blad, isWritten: true },
      { type: 'failed', fel },
      { type: 'editedPrognos', nyckel: '51', utkast: { orsak: 'Fler brukare' } },
    );
    expect(edited.utkast.get('51')).toEqual({ justering: '−500', orsak: 'Fler brukare' });
  });

  it('has nothing left to save once the forecasts are saved, and shows the result with them', () => {
    const saved = after(
      { type: 'ran', result, blad: new Map(), isWritten: true },
      { type: 'editedPrognos', nyckel: '51', utkast: { justering: '−500' } },
      { type: 'savedPrognos', korning: korningOf('2025-08'), blad, isWritten: true },
    );
    expect(saved).toMatchObject({ notice: 'savedPrognos', undoable: 'prognos', work: null });
    expect(saved.utkast.size).toBe(0);
    expect(saved.result?.korning).toBe(saved.korning);
    expect(saved.blad.get('klPrognos')?.namn).toBe('Helårsprognos');
  });

  it('knows of no sheet once the run is undone', () => {
    const undone = after({ type: 'ran', result, blad, isWritten: true }, { type: 'undid' });
    expect(undone.blad.size).toBe(0);
    expect(undone.undoable).toBeNull();
  });

  it('takes back what was written last: a run, a saved forecast, or what stood there before', () => {
    const ran = { type: 'ran', result, blad, isWritten: true } as const;
    const saved = { type: 'savedPrognos', korning: korningOf('2025-08'), blad } as const;
    const undoable = (...events: readonly PaneEvent[]) => after(...events).undoable;
    expect(undoable(ran, { ...saved, isWritten: true })).toBe('prognos');
    expect(undoable(ran, { ...saved, isWritten: false })).toBe('run');
    expect(undoable({ ...ran, isWritten: false })).toBeNull();
    expect(undoable({ ...saved, isWritten: true }, { ...ran, isWritten: false })).toBe('prognos');
    expect(undoable({ ...saved, isWritten: true }, ran)).toBe('run');
  });

  it('shows what the workbook says once a saved forecast is undone, the result too', () => {
    const before = korningOf('2025-08');
    const undone = after(
      { type: 'ran', result, blad: new Map(), isWritten: true },
      { type: 'savedPrognos', korning: korningOf('2025-08'), blad, isWritten: true },
      { type: 'undidSaved', what: 'prognos', korning: before, blad },
    );
    expect(undone).toMatchObject({ notice: 'undonePrognos', undoable: null, work: null, blad });
    expect(undone.korning).toBe(before);
    expect(undone.result?.korning).toBe(before);
  });

  it('forgets what was changed of the goals once it is saved, and can take it back', () => {
    const malutkast = { riktningar: new Map(), tolerans: '2', arsmatt: null, skala: null };
    const saved = after(
      { type: 'ran', result, blad: new Map(), isWritten: true },
      { type: 'choseFlik', flik: 'mal' },
      { type: 'choseMalfilter', filter: 'ej' },
      { type: 'editedMal', utkast: malutkast },
      { type: 'savedMal', korning: korningOf(null), blad, isWritten: true },
    );
    expect(saved).toMatchObject({ notice: 'savedMal', undoable: 'mal', malfilter: 'ej' });
    expect(saved.malutkast.tolerans).toBeNull();
    expect(saved.result?.korning).toBe(saved.korning);
    const undone = reducePane(saved, { type: 'undidSaved', what: 'mal', korning, blad });
    expect(undone).toMatchObject({ notice: 'undoneMal', undoable: null, korning });
  });

  it('keeps what is changed of the goals when the saving fails', () => {
    const malutkast = { riktningar: new Map(), tolerans: '2', arsmatt: null, skala: null };
    const failed = after(
      { type: 'editedMal', utkast: malutkast },
      { type: 'started', kind: 'saving' },
      { type: 'failed', fel },
    );
    expect(failed.malutkast).toBe(malutkast);
  });

  it('closes the form of a comparison once it is saved, and can take it back', () => {
    const granskning = { nyckel: 'summa|Drift', orsak: 'Rättas' };
    const edited = after({ type: 'editedGranskning', utkast: granskning });
    expect(edited.granskning).toBe(granskning);
    expect(reducePane(edited, { type: 'failed', fel }).granskning).toBe(granskning);
    const saved = reducePane(edited, { type: 'savedGranskning', korning, blad, isWritten: true });
    expect(saved).toMatchObject({
      granskning: null,
      notice: 'savedGranskning',
      undoable: 'granskning',
    });
    const undone = reducePane(saved, { type: 'undidSaved', what: 'granskning', korning, blad });
    expect(undone).toMatchObject({ notice: 'undoneGranskning', undoable: null });
  });

  it('leaves a view that the workbook has nothing for any more', () => {
    const read = after(
      { type: 'choseFlik', flik: 'mal' },
      { type: 'read', korning, blad, notice: null },
    );
    expect(read.flik).toBe('berakna');
  });
});
