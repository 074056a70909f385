import type { Korning } from '../../src/application/foljUpp.ts';
import { initialState, type PaneState } from '../../src/taskpane/state/paneState.ts';
import { reducePane, type PaneEvent } from '../../src/taskpane/state/reducePane.ts';

const korning = { rattelser: [] } as unknown as Korning;
const result = { korning, clock: '14:32', sheet: 'Driftredovisning' };
const fel = { typ: 'cellredigering', bok: null, blad: null, detalj: '' } as const;
const after = (...events: readonly PaneEvent[]): PaneState =>
  events.reduce(reducePane, initialState);

describe('reducePane', () => {
  it('shows work from its start to its end', () => {
    const progress = { step: 'skriver', done: 1, total: 4 } as const;
    const working = after({ type: 'started', kind: 'running' }, { type: 'progressed', progress });
    expect(working.work).toEqual({ kind: 'running', progress, isStopping: false });
    expect(reducePane(working, { type: 'ran', result, canUndo: true }).work).toBeNull();
  });

  it('takes no progress of work that has ended', () => {
    const progress = { step: 'laser', done: 1, total: 2 } as const;
    expect(after({ type: 'progressed', progress })).toBe(initialState);
  });

  it('keeps what the person sees and has chosen when work fails', () => {
    const before = after(
      { type: 'ran', result, canUndo: true },
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
      { type: 'ran', result, canUndo: true },
      { type: 'read', korning, notice: null },
    );
    expect(read).toMatchObject({ result: null, korning, canUndo: true });
  });

  it('offers no undo of the run once a correction was written after it', () => {
    const saved = after(
      { type: 'ran', result, canUndo: true },
      { type: 'read', korning, notice: 'saved' },
    );
    expect(saved.canUndo).toBe(false);
  });

  it('keeps the chosen table when the workbook is read, corrected and computed again', () => {
    const again = after(
      { type: 'ran', result, canUndo: true },
      { type: 'choseTable', tabell: 'Drift!A3' },
      { type: 'read', korning, notice: 'saved' },
      { type: 'ran', result, canUndo: true },
    );
    expect(again.chosenTable).toBe('Drift!A3');
  });

  it('closes an old error when new work starts', () => {
    const again = after({ type: 'failed', fel }, { type: 'started', kind: 'reading' });
    expect(again.fel).toBeNull();
  });
});
