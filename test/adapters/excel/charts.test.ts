/** @jest-environment jsdom */
import { asUser, openExcel, sheetIn } from './openExcel.ts';
import { createRapportSession } from '../../../src/adapters/excel/write/rapportSession.ts';
import type { Rapport, ReportSheet } from '../../../src/report/rapport.ts';
import { lagesRapport, lagesSheet } from '../../contract/chartSheet.ts';
import type { ExcelHost } from '../../host/excelHost.ts';

const BLAD = 'KL Hemtjänst & natt';

const rapportOf = (changes: Partial<ReportSheet>): Rapport => ({
  title: 'Kostnadsläge',
  sheets: [{ ...lagesSheet(), ...changes }],
});

async function written(rapport: Rapport = lagesRapport()): Promise<void> {
  const result = await createRapportSession().write(rapport);
  if (!result.ok) throw new Error(result.error.detalj);
}

const chartsIn = (host: ExcelHost) => sheetIn(host, BLAD).charts;
const names = (host: ExcelHost): readonly string[] => chartsIn(host).map(({ name }) => name);

/** A person's chart on our sheet, and the report in the workbook. */
async function withOwnChart(): Promise<ExcelHost> {
  const host = await openExcel();
  await written();
  await asUser(({ worksheets }) => {
    const sheet = worksheets.getItem(BLAD);
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A41:B52'), 'Columns');
    chart.title.text = 'Mitt eget';
    chart.setPosition('I2', 'M12');
  });
  host.log.clear();
  return host;
}

describe('Charts on a sheet of ours', () => {
  test('are written with all that they show', async () => {
    const host = await openExcel();
    await written();
    const [chart] = chartsIn(host);
    expect(chart).toMatchObject({
      chartType: 'Line',
      legend: { visible: false },
      border: { lineStyle: 'None' },
      categoryAxis: { tickLabelPosition: 'Low' },
      title: { font: { size: 12, bold: true } },
    });
    expect(chart?.series.map(({ markerStyle }) => markerStyle)).toEqual(['None', 'None', 'None']);
    expect(chart?.plotArea.width).toBeGreaterThan(300);
    expect(host.log.defects).toEqual([]);
  });

  test('are left alone by a second run, as is the rest of the workbook', async () => {
    const host = await withOwnChart();
    const before = host.snapshot();
    host.workbook.isDirty = false;
    await written();
    expect(host.snapshot()).toEqual(before);
    expect(host.workbook.isDirty).toBe(false);
    expect(host.log.requests).toBe(2);
  });

  test('are replaced by those of a later report, and a person’s own is kept', async () => {
    const host = await withOwnChart();
    const own = chartsIn(host).find(({ title }) => title.text === 'Mitt eget');
    await written(lagesRapport('Hemtjänst går mot budget'));
    expect(chartsIn(host)).toHaveLength(3);
    expect(chartsIn(host)).toContain(own);
    expect(chartsIn(host).find(({ name }) => name === 'klDiagram51')?.title.text).toBe(
      'Hemtjänst går mot budget',
    );
  });

  test.each([
    ['one of them', lagesSheet().charts?.slice(1) ?? [], ['klDiagram52']],
    ['all of them', [], []],
  ])('go when the report no longer has %s', async (_, charts, left) => {
    const host = await withOwnChart();
    const own = chartsIn(host).at(-1);
    await written(rapportOf({ charts }));
    expect(names(host).toSorted()).toEqual([own?.name ?? '', ...left].toSorted());
  });

  test('come back when a person has deleted one', async () => {
    const host = await openExcel();
    await written();
    const complete = names(host);
    await asUser(({ worksheets }) => {
      worksheets.getItem(BLAD).charts.getItem('klDiagram51').delete();
    });
    await written();
    expect(names(host).toSorted()).toEqual(complete.toSorted());
  });

  test('that are named as ours and are in no report go', async () => {
    const host = await openExcel();
    await written();
    await asUser(({ worksheets }) => {
      worksheets.getItem(BLAD).charts.getItem('klDiagram52').name = 'klDiagramGammalt';
    });
    await written();
    expect(names(host).toSorted()).toEqual(['klDiagram51', 'klDiagram52']);
  });

  test('show their own months after a person has put in rows', async () => {
    const host = await openExcel();
    await written();
    await asUser(({ worksheets }) => {
      worksheets.getItem(BLAD).getRange('2:3').insert('Down');
    });
    await written();
    const [first] = chartsIn(host).filter(({ name }) => name === 'klDiagram51');
    expect(first?.series.map(({ values }) => values.rect.top)).toEqual([40, 40, 40]);
    expect(first?.position).toEqual(['A14', 'E30']);
  });

  test.each([
    ['changed', lagesRapport('Annat')],
    ['removed', rapportOf({ charts: [] })],
  ])('come back as they were when the run that %s them is taken back', async (_, next) => {
    const host = await withOwnChart();
    const before = chartsOf(host);
    const session = createRapportSession();
    await session.write(next);
    expect(chartsOf(host)).not.toEqual(before);
    expect(await session.undo()).toEqual({ ok: true, value: null });
    expect(chartsOf(host)).toEqual(before);
  });

  test('of a person stay when a run is taken back', async () => {
    const host = await openExcel();
    const session = createRapportSession();
    await written();
    await session.write(lagesRapport('Annat'));
    await asUser(({ worksheets }) => {
      const sheet = worksheets.getItem(BLAD);
      sheet.charts.add('Line', sheet.getRange('B41:B52'), 'Columns').name = 'Nytt';
    });
    await session.undo();
    expect(names(host).toSorted()).toEqual(['Nytt', 'klDiagram51', 'klDiagram52']);
  });
});

/** The charts as plain data, whichever was put on first. */
function chartsOf(host: ExcelHost): readonly unknown[] {
  const sheet = host.snapshot().sheets.find(({ name }) => name === BLAD);
  const charts = sheet?.['charts'] as readonly { readonly name: string }[];
  return charts.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
