/** @jest-environment jsdom */
import { openExcel } from './openExcel.ts';
import { createCellJump } from '../../../src/adapters/excel/jump/cellJump.ts';

describe('A jump to a cell', () => {
  test.each([
    ['Drift!C7', 'Drift', 'C7'],
    ["'Per''s blad'!A1:B2", "Per's blad", 'A1:B2'],
  ])('shows %s', async (cell, sheet, address) => {
    const host = await openExcel({ Drift: [['a']], "Per's blad": [['b']] });
    expect(await createCellJump().jump(cell)).toEqual({ ok: true, value: null });
    expect(host.workbook.activeSheet.name).toBe(sheet);
    expect(host.workbook.selection?.address).toContain(address);
  });

  test('to a sheet that is gone gives an error, and the view stays', async () => {
    const host = await openExcel({ Drift: [['a']], Mål: [['b']] });
    const before = host.workbook.activeSheet.name;
    expect(await createCellJump().jump('Borta!A1')).toMatchObject({
      ok: false,
      error: { typ: 'hostfel' },
    });
    expect(host.workbook.activeSheet.name).toBe(before);
  });
});
