/** @jest-environment jsdom */
import { createWorkbookReader } from '../../src/adapters/excel/read/workbookReader.ts';
import { createRapportSession } from '../../src/adapters/excel/write/rapportSession.ts';
import { beraknaAvvikelse } from '../../src/application/beraknaAvvikelse.ts';
import { sparaPrognosval } from '../../src/application/sparaPrognosval.ts';
import { ore } from '../../src/domain/amount/ore.ts';
import { openExcel, type Cells } from '../adapters/excel/openExcel.ts';
import type { ExcelHost } from '../host/excelHost.ts';

const huvudbok: Cells = [
  ['Period', 'Ansvar', 'Verksamhet', 'Konto', 'Belopp'],
  ...[1, 2, 3, 4, 5, 6].map((month) => [`2025-0${month}`, '70100', '5110', '5010', 100_000]),
];

const beslut = [{ nyckel: '51', kod: '51', namn: '', justering: ore(12_500_000), orsak: 'Fler' }];

/** All that a person sees of the workbook. */
const seen = (host: ExcelHost): string => JSON.stringify(host.snapshot());

describe('a saved forecast in Excel', () => {
  const open = async () => {
    const host = await openExcel({ Huvudbok: huvudbok });
    const session = createRapportSession();
    return { host, session, arbetsbok: { reader: createWorkbookReader(), writer: session } };
  };

  it('is taken back by undo: the run before it stands', async () => {
    const { host, session, arbetsbok } = await open();
    await beraknaAvvikelse(arbetsbok);
    const before = seen(host);
    const saved = await sparaPrognosval(arbetsbok, beslut);
    expect(saved.ok && saved.value.written.isUnchanged).toBeUndefined();
    expect(seen(host)).not.toBe(before);
    expect(await session.undo()).toEqual({ ok: true, value: null });
    expect(seen(host)).toBe(before);
  });

  it('that made the whole report leaves no sheet of it when it is undone', async () => {
    const { host, session, arbetsbok } = await open();
    const before = seen(host);
    await sparaPrognosval(arbetsbok, beslut);
    await session.undo();
    expect(seen(host)).toBe(before);
  });

  it('says so when all stood there already: there is nothing of it to undo', async () => {
    const { arbetsbok } = await open();
    await beraknaAvvikelse(arbetsbok);
    await sparaPrognosval(arbetsbok, beslut);
    const again = await sparaPrognosval(arbetsbok, beslut);
    expect(again.ok && again.value.written.isUnchanged).toBe(true);
  });
});
