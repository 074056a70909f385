/** @jest-environment jsdom */
import fc from 'fast-check';
import { asUser, openExcel, sheetIn } from './openExcel.ts';
import { createRapportSession } from '../../../src/adapters/excel/write/rapportSession.ts';
import type { OutlineRows, Rapport } from '../../../src/report/rapport.ts';
import { lagesRapport, lagesSheet } from '../../contract/chartSheet.ts';
import type { ExcelHost } from '../../host/excelHost.ts';

const BLAD = 'KL Hemtjänst & natt';

async function written(rapport: Rapport = lagesRapport()): Promise<void> {
  const result = await createRapportSession().write(rapport);
  if (!result.ok) throw new Error(result.error.detalj);
}

/** "1", "2-" … by 1-based row: the level, and a minus for a hidden row. */
function folds(host: ExcelHost): Readonly<Record<number, string>> {
  const own = sheetIn(host, BLAD)
    .rows.ownLines()
    .filter(([, { level, hidden }]) => level !== undefined || hidden === true);
  return Object.fromEntries(
    own.map(([row, { level = 0, hidden }]) => [row + 1, `${level}${hidden === true ? '-' : ''}`]),
  );
}

const WRITTEN = { 6: '1', 7: '2-', 8: '2-', 9: '1', 10: '2', 12: '1-' };

const group = (first: number, last: number, level = 1, collapsed = false): OutlineRows => ({
  first,
  last,
  level,
  collapsed,
});

const rapportOf = (...outline: readonly OutlineRows[]): Rapport => ({
  title: 'Kostnadsläge',
  sheets: [{ ...lagesSheet(), outline }],
});

const rows = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  asUser(({ worksheets }) => {
    work(worksheets.getItem(BLAD));
  });

describe('Rows that fold on a sheet of ours', () => {
  test('lie in their levels, and those of closed groups are hidden', async () => {
    const host = await openExcel();
    await written();
    expect(folds(host)).toEqual(WRITTEN);
  });

  test('stay open where a person has opened them, as long as the groups are the same', async () => {
    const host = await openExcel();
    await written();
    await rows((sheet) => {
      sheet.getRange('7:8').showGroupDetails('ByRows');
    });
    const opened = { ...WRITTEN, 7: '2', 8: '2' };
    await written();
    expect(folds(host)).toEqual(opened);
    await written(lagesRapport('En annan rubrik'));
    expect(folds(host)).toEqual(opened);
  });

  test.each<[string, readonly OutlineRows[], Record<number, string>]>([
    ['fewer groups', [group(6, 7, 1, true)], { 7: '1-', 8: '1-' }],
    [
      'deeper groups',
      [group(5, 9), group(6, 9, 2), group(7, 8, 3, true)],
      {
        6: '1',
        7: '2',
        8: '3-',
        9: '3-',
        10: '2',
      },
    ],
    ['no groups', [], {}],
    ['groups elsewhere', [group(41, 44)], { 42: '1', 43: '1', 44: '1', 45: '1' }],
  ])('do not pile up when the report comes to have %s', async (_, outline, expected) => {
    const host = await openExcel();
    await written();
    await written(rapportOf(...outline));
    expect(folds(host)).toEqual(expected);
    await written();
    expect(folds(host)).toEqual(WRITTEN);
    expect(host.log.defects).toEqual([]);
  });

  test('are found when a person has put in rows above them', async () => {
    const host = await openExcel();
    await written();
    await rows((sheet) => {
      sheet.getRange('2:3').insert('Down');
    });
    await written();
    expect(folds(host)).toEqual(WRITTEN);
  });

  test('are found when a person has put in rows among them', async () => {
    const host = await openExcel();
    await written();
    await rows((sheet) => {
      sheet.getRange('8:9').insert('Down');
    });
    await written();
    expect(folds(host)).toEqual(WRITTEN);
  });

  test('are grouped anew where a person has ungrouped them all', async () => {
    const host = await openExcel();
    await written();
    await rows((sheet) => {
      sheet.getRange('5:13').ungroup('ByRows');
      sheet.getRange('5:13').ungroup('ByRows');
    });
    await written(rapportOf(group(6, 7)));
    expect(folds(host)).toEqual({ 7: '1', 8: '1' });
  });

  test('are as if they were new, whatever groups stood there before', async () => {
    await fc.assert(
      fc.asyncProperty(outlines, outlines, async (before, after) => {
        const fresh = await openExcel();
        await written(rapportOf(...after));
        const expected = folds(fresh);
        const host = await openExcel();
        await written(rapportOf(...before));
        await written(rapportOf(...after));
        expect(folds(host)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('come back as they were when the run is taken back', async () => {
    const host = await openExcel();
    await written();
    const before = host.snapshot();
    const session = createRapportSession();
    await session.write(rapportOf(group(4, 9, 1, true)));
    expect(folds(host)).not.toEqual(WRITTEN);
    await session.undo();
    expect(folds(host)).toEqual(WRITTEN);
    expect(withoutRun(host.snapshot())).toEqual(withoutRun(before));
  });

  test('come back when taking back is itself broken off', async () => {
    const host = await openExcel();
    await written();
    const before = host.snapshot();
    const session = createRapportSession();
    await session.write(rapportOf(group(4, 9, 1, true)));
    const { groupLines } = breakGroupingOnce(host);
    expect((await session.undo()).ok).toBe(true);
    expect(groupLines()).toBe(true);
    expect(folds(host)).toEqual(WRITTEN);
    expect(withoutRun(host.snapshot())).toEqual(withoutRun(before));
  });
});

/** Groups beside each other with a row between them, and groups within them. */
const outlines: fc.Arbitrary<readonly OutlineRows[]> = fc
  .array(
    fc.record({
      rows: fc.integer({ min: 1, max: 4 }),
      inner: fc.integer({ min: 0, max: 3 }),
      closed: fc.boolean(),
      innerClosed: fc.boolean(),
    }),
    { maxLength: 4 },
  )
  .map((blocks) => {
    let next = 4;
    return blocks.flatMap(({ rows: count, inner, closed, innerClosed }) => {
      const first = next + 1;
      next += count + 2;
      const outer = group(first, first + count - 1, 1, closed);
      const hasInner = inner > 0 && inner < count;
      return hasInner ? [outer, group(first + inner, first + count - 1, 2, innerClosed)] : [outer];
    });
  });

/** Lets Excel refuse the third time that rows are ungrouped or grouped, once. */
function breakGroupingOnce(host: ExcelHost): { groupLines: () => boolean } {
  const sheet = sheetIn(host, BLAD);
  const guard = sheet.guardEdit.bind(sheet);
  let left = 3;
  jest.spyOn(sheet, 'guardEdit').mockImplementation((location) => {
    if (location.endsWith('group') && (left -= 1) === 0) throw new Error('Refused');
    guard(location);
  });
  return { groupLines: () => left <= 0 };
}

const withoutRun = (snapshot: unknown): unknown =>
  JSON.parse(JSON.stringify(snapshot), (key, value: unknown) =>
    key === 'kostnadslage.korning' ? undefined : value,
  );
