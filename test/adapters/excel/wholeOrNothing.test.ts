/** @jest-environment jsdom */
import { openExcel } from './openExcel.ts';
import { createRapportSession } from '../../../src/adapters/excel/write/rapportSession.ts';
import type { FailureCode } from '../../host/plannedFailures.ts';
import type { ExcelHost } from '../../host/excelHost.ts';
import { Sheet } from '../../host/model/sheet.ts';
import { HostError } from '../../host/protocol/hostError.ts';
import { lagesSheet } from '../../contract/chartSheet.ts';
import { driftSheet, reglerSheet, sampleRapport } from '../../contract/sampleRapport.ts';
import type { Rapport, ReportSheet } from '../../../src/report/rapport.ts';

const codes: readonly FailureCode[] = [5001, 5004, 5012, 5102, 5103, 5104, 7000, 'network'];

const types: Readonly<Record<string, string>> = {
  5004: 'cellredigering',
  5102: 'upptagen',
  5103: 'forStort',
  5104: 'forStort',
  7000: 'ingenAtkomst',
  network: 'natverk',
};

/** Sheets with all that a sheet can have. */
function firstRapport(): Rapport {
  const sample = sampleRapport();
  return { ...sample, sheets: [...sample.sheets, lagesSheet()] };
}

/** A new sheet, and changes in those that stand: also in charts and in the rows that fold. */
function nextRapport(): Rapport {
  const drift = driftSheet('Ny kommentar');
  const other: ReportSheet = {
    ...reglerSheet(),
    name: 'Läsning',
    tables: [{ name: 'klLasning', area: { top: 3, left: 0, rows: 3, columns: 2 } }],
  };
  const lage = lagesSheet('Hemtjänst går mot budget');
  const [chart] = lage.charts ?? [];
  const changed: ReportSheet = {
    ...lage,
    charts: chart ? [chart] : [],
    outline: [
      { first: 4, last: 8, level: 1, collapsed: true },
      { first: 10, last: 11, level: 1, collapsed: false },
    ],
  };
  return { title: 'Nästa', sheets: [drift, other, reglerSheet(750), changed] };
}

/** Too large for one request: some new sheets of long texts, and changes in those that stand. */
function largeRapport(): Rapport {
  const rows = Array.from({ length: 700 }, (_, row) => [
    { text: `Verksamhet ${row} `.repeat(70) },
    { number: row * 1000.5 },
  ]);
  const large = (name: string): ReportSheet => ({
    ...reglerSheet(),
    name,
    tables: [{ name: `kl${name}`, area: { top: 0, left: 0, rows: 701, columns: 2 } }],
    cells: [[{ text: 'Namn' }, { text: 'Belopp' }], ...rows],
    formats: [],
  });
  const next = nextRapport();
  return { ...next, sheets: [...['A', 'B', 'C'].map(large), ...next.sheets] };
}

async function prepared(): Promise<ExcelHost> {
  const host = await openExcel();
  const first = await createRapportSession().write(firstRapport());
  expect(first.ok).toBe(true);
  host.log.clear();
  return host;
}

/** Snapshot before, the complete one, and how many requests a run takes. */
async function extremes(rapport: Rapport) {
  const host = await prepared();
  const before = comparable(host);
  const result = await createRapportSession().write(rapport);
  expect(result.ok).toBe(true);
  return { before, complete: comparable(host), requests: host.log.requests };
}

/** Everything in the workbook but the name of the latest run. */
const comparable = (host: ExcelHost): string =>
  JSON.stringify(host.snapshot(), (key, value: unknown) =>
    key === 'kostnadslage.korning' ? String(value).replace(/^\S+/, 'run') : value,
  );

describe.each([
  ['fits in one request', nextRapport, codes],
  ['takes several requests', largeRapport, [5004, 'network'] as const],
])('A run that %s and fails', (_, make, chosen) => {
  jest.setTimeout(120_000);

  test('leaves the workbook as it was or complete, whichever request fails and how', async () => {
    const { before, complete, requests } = await extremes(make());
    for (const code of chosen) {
      for (let nth = 1; nth <= requests; nth += 1) {
        for (const isExecuted of [false, true]) {
          const host = await prepared();
          if (isExecuted) host.failRequestAfter(nth, code);
          else host.failRequest(nth, code);
          const result = await createRapportSession().write(make());
          const where = `${String(code)} at request ${nth}${isExecuted ? ' after' : ' before'}`;
          expect([where, comparable(host) === (result.ok ? complete : before)]).toEqual([
            where,
            true,
          ]);
          expect(host.log.defects).toEqual([]);
          if (!result.ok) expect(result.error.typ).toBe(types[String(code)] ?? result.error.typ);
          expect([where, result.ok]).toEqual([where, isExecuted && nth === requests]);
        }
      }
    }
  });
});

describe('A run that breaks off in the middle of a request', () => {
  test('is taken back, whichever edit Excel refuses', async () => {
    let isRefused = true;
    for (let nth = 1; isRefused; nth += 1) {
      const host = await prepared();
      const before = comparable(host);
      const refusal = refuseEdit(nth);
      const result = await createRapportSession().write(nextRapport());
      isRefused = refusal.happened();
      refusal.end();
      expect([nth, result.ok]).toEqual([nth, !isRefused]);
      if (isRefused) expect([nth, comparable(host)]).toEqual([nth, before]);
      expect(isRefused || nth > 50).toBe(true);
    }
  });

  test('is taken back before the next one, if Excel could not be reached for it', async () => {
    const host = await prepared();
    const before = comparable(host);
    const refusal = refuseEdit(40);
    // Two requests to look, one to write, then the first to take back.
    host.failRequest(4, 'network');
    const session = createRapportSession();
    expect((await session.write(nextRapport())).ok).toBe(false);
    expect(comparable(host)).not.toBe(before);
    refusal.end();
    expect((await session.write(firstRapport())).ok).toBe(true);
    expect(comparable(host)).toBe(before);
  });
});

describe('A run that is stopped', () => {
  test('between two requests leaves the workbook as it was', async () => {
    const host = await prepared();
    const before = comparable(host);
    const stop = new AbortController();
    const result = await createRapportSession().write(largeRapport(), {
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done === 1) stop.abort();
      },
    });
    expect(result).toMatchObject({ ok: false, error: { typ: 'avbruten' } });
    expect(comparable(host)).toBe(before);
  });
});

describe('Undoing', () => {
  test('is not offered before anything is written, nor for a run that changed nothing', async () => {
    await prepared();
    const session = createRapportSession();
    expect(session.canUndo()).toBe(false);
    await session.write(firstRapport());
    expect(session.canUndo()).toBe(false);
  });

  test.each([
    ['a first report', firstRapport, false],
    ['a later report', nextRapport, true],
    ['a large report', largeRapport, true],
  ])('takes back %s', async (_, make, hasEarlier) => {
    const host = hasEarlier ? await prepared() : await openExcel();
    const before = comparable(host);
    const session = createRapportSession();
    await session.write(make());
    expect(session.canUndo()).toBe(true);
    expect(await session.undo()).toEqual({ ok: true, value: null });
    expect(comparable(host)).toBe(before);
    expect(session.canUndo()).toBe(false);
  });

  test('takes back a run whose answer was lost', async () => {
    const host = await prepared();
    const before = comparable(host);
    const session = createRapportSession();
    host.failRequestAfter(3, 'network');
    expect((await session.write(nextRapport())).ok).toBe(true);
    await session.undo();
    expect(comparable(host)).toBe(before);
  });

  test('can be tried again after a failure, and deletes renamed sheets too', async () => {
    const host = await openExcel();
    const before = comparable(host);
    const session = createRapportSession();
    await session.write(firstRapport());
    const [, drift] = host.workbook.sheets;
    if (drift) drift.name = 'Omdöpt';
    host.failRequest(1, 5004);
    host.failRequest(2, 5004);
    expect(await session.undo()).toMatchObject({ ok: false, error: { typ: 'cellredigering' } });
    expect(session.canUndo()).toBe(true);
    expect((await session.undo()).ok).toBe(true);
    expect(comparable(host)).toBe(before);
  });
});

/** Lets Excel refuse the `nth` coming edit of a sheet, once. */
function refuseEdit(nth: number): { happened: () => boolean; end: () => void } {
  let left = nth;
  const spy = jest.spyOn(Sheet.prototype, 'guardEdit').mockImplementation((location) => {
    left -= 1;
    if (left === 0) throw new HostError('GeneralException', 'Refused', location, 500);
  });
  return {
    happened: () => left <= 0,
    end: () => {
      spy.mockRestore();
    },
  };
}
