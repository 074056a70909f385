/** @jest-environment jsdom */
import { asUser, openExcel, sheetIn } from './openExcel.ts';
import { createRapportSession } from '../../../src/adapters/excel/write/rapportSession.ts';
import type { Rapport } from '../../../src/report/rapport.ts';
import { lagesRapport } from '../../contract/chartSheet.ts';

const BLAD = 'KL Hemtjänst & natt';

/** The report with new pages at these rows, or with no word of any. */
function rapportWith(pageBreaks?: readonly number[], footer = 'Kostnadsläge'): Rapport {
  const rapport = lagesRapport(`Sidor ${pageBreaks?.length ?? 'fritt'}`);
  const sheets = rapport.sheets.map((sheet) => {
    const { pageBreaks: _, ...print } = sheet.print;
    return { ...sheet, print: { ...print, footer, ...(pageBreaks && { pageBreaks }) } };
  });
  return { ...rapport, sheets };
}

describe('new pages on a sheet of ours', () => {
  test('follow the latest report, and are put back when it is undone', async () => {
    const host = await openExcel();
    const session = createRapportSession();
    const breaks = (): readonly number[] => sheetIn(host, BLAD).rowBreaks;
    await session.write(rapportWith([13, 40]));
    await session.write(rapportWith([20]));
    expect(breaks()).toEqual([20]);
    await session.undo();
    expect(breaks()).toEqual([13, 40]);
    await session.write(rapportWith([]));
    expect(breaks()).toEqual([]);
    expect(host.log.defects).toEqual([]);
  });

  test('are the person’s own where the report says nothing of them', async () => {
    const host = await openExcel();
    await createRapportSession().write(rapportWith());
    await asUser(({ worksheets }) => worksheets.getItem(BLAD).horizontalPageBreaks.add('A8'));
    await createRapportSession().write(rapportWith(undefined, 'September'));
    expect(sheetIn(host, BLAD).pageLayout.headersFooters.centerFooter).toBe('September');
    expect(sheetIn(host, BLAD).rowBreaks).toEqual([7]);
  });
});
