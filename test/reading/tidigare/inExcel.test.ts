/** @jest-environment jsdom */
import { createWorkbookReader } from '../../../src/adapters/excel/read/workbookReader.ts';
import { createRapportSession } from '../../../src/adapters/excel/write/rapportSession.ts';
import { beraknaAvvikelse } from '../../../src/application/beraknaAvvikelse.ts';
import { asUser, openExcel, valueAt } from '../../adapters/excel/openExcel.ts';

const drift = [
  ['Driftredovisning 2025, tkr', '', '', ''],
  ['Kod', 'Verksamhet', 'Utfall', 'Budget'],
  ['10', 'Nämnd', 10, 12],
  ['51', 'Vård', 300, 200],
  ['', 'Summa', 310, 212],
];

async function run() {
  const arbetsbok = { reader: createWorkbookReader(), writer: createRapportSession() };
  const berakning = await beraknaAvvikelse(arbetsbok);
  if (!berakning.ok) throw new Error(berakning.error.detalj);
  return berakning.value.korning;
}

const ownSheet = (host: Parameters<typeof valueAt>[0], sheet: string): unknown[][] =>
  Array.from({ length: 16 }, (_, row) =>
    Array.from({ length: 14 }, (_, column) => valueAt(host, sheet, row, column)),
  );

const countOf = (rows: readonly unknown[][], text: string): number =>
  rows.flat().filter((value) => value === text).length;

describe('in Excel', () => {
  it('a column put in among ours moves to the right of the comments and leaves nothing behind', async () => {
    const host = await openExcel({ Drift: drift });
    await run();
    await asUser(({ worksheets }) => {
      const sheet = worksheets.getItem('Driftredovisning');
      sheet.getRange('I6').values = [['Vakant tjänst']];
      sheet.getRange('D:D').insert('Right');
      sheet.getRange('D5').values = [['Ansvarig']];
      sheet.getRange('D7').values = [['Eva']];
    });
    await run();
    await run();
    const rows = ownSheet(host, 'Driftredovisning');
    expect(rows[4]?.slice(8, 11)).toEqual(['Kommentar', 'Ansvarig', null]);
    expect(rows[5]?.slice(8, 11)).toEqual(['Vakant tjänst', null, null]);
    expect(rows[6]?.slice(8, 11)).toEqual([null, 'Eva', null]);
    expect(['Vakant tjänst', 'Ansvarig', 'Eva'].map((text) => countOf(rows, text))).toEqual([
      1, 1, 1,
    ]);
    expect(host.log.defects).toEqual([]);
  });

  it('a copy of a sheet stays as it is and is not read', async () => {
    const host = await openExcel({ Drift: drift, Arkiv: drift.slice(1) });
    await asUser(({ worksheets }) => {
      worksheets.getItem('Arkiv').tables.add('A1:D4', true).name = 'klDriftredovisning2';
    });
    const before = ownSheet(host, 'Arkiv');
    const { underlag } = await run();
    await run();
    expect(underlag.tabeller.map(({ kalla }) => kalla.blad)).toEqual(['Drift']);
    expect(ownSheet(host, 'Arkiv')).toEqual(before);
  });

  it('comments stay with their table when tabs change place and when one is deleted', async () => {
    const namnd = (title: string) => [
      [`${title}, tkr`, '', '', ''],
      ['Kod', 'Verksamhet', 'Utfall', 'Budget'],
      ['10', `${title} nämnd`, title.length * 100, 812],
      ['92', `${title} gemensamt`, title.length * 370, 2000],
      ['', 'Summa', title.length * 470, 2812],
    ];
    const host = await openExcel({ Vård: namnd('Vård'), Teknik: namnd('Teknik') });
    await run();
    await asUser(({ worksheets }) => {
      worksheets.getItem('Driftredovisning').getRange('I6').values = [['om Vård']];
      worksheets.getItem('Driftredovisning 2').getRange('I6').values = [['om Teknik']];
      worksheets.getItem('Teknik').position = 0;
    });
    await run();
    const first = (sheet: string) =>
      ownSheet(host, sheet)[5]?.filter((_, at) => at === 1 || at === 8);
    expect(first('Driftredovisning')).toEqual(['Vård nämnd', 'om Vård']);
    expect(first('Driftredovisning 2')).toEqual(['Teknik nämnd', 'om Teknik']);
    await asUser(({ worksheets }) => worksheets.getItem('Vård').delete());
    await run();
    await run();
    expect(first('Driftredovisning 2')).toEqual(['Teknik nämnd', 'om Teknik']);
    expect(countOf(ownSheet(host, 'Driftredovisning'), 'om Vård')).toBe(1);
    expect(host.log.defects).toEqual([]);
  });
});
