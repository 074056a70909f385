import { buildGrid } from '../builders/grid.ts';
import { followUp, kindsOf } from './readTables.ts';

const head = ['Kod', 'Verksamhet', 'Utfall 2025-08', 'Prognos 2025', 'Budget 2025'];
const title = ['Driftredovisning 2025, tkr'];
const rows = [
  ['10', 'Politik', 500, 800, 900],
  ['51', 'Äldreomsorg', 6000, 9500, 9000],
  ['55', 'Missbruk', 100, 200, 200],
];
const sum = ['', 'Summa', 6600, 10500, 10100];
type Row = readonly (string | number | { error: string } | { date: string })[];
const sheet = (...body: readonly Row[]) => buildGrid([title, head, ...body]);

describe('bad input becomes a finding with its cell', () => {
  it('an empty workbook', () => {
    expect(kindsOf(followUp(buildGrid([])))).toEqual(['tomArbetsbok']);
  });
  it('a workbook of text alone', () => {
    const text = buildGrid([
      ['Budget 2025 är nämndens ram'],
      ['Utfall 2025 är bokfört'],
      ['Fråga controllern'],
    ]);
    expect(kindsOf(followUp(text))).toEqual(['ingenTabell']);
  });
  it('headers without rows', () => {
    const { fynd } = followUp(buildGrid([title, head]));
    expect(fynd.map(({ typ, cell }) => [typ, cell])).toEqual([
      ['ingenTabell', null],
      ['tabellEjTolkad', 'C2:E2'],
    ]);
  });
  it('an error value: the row has no avvikelse, the others have, the sum says that it is not whole', () => {
    const { tabeller, fynd } = followUp(
      sheet(['10', 'Politik', 500, { error: '#REF!' }, 900], ...rows.slice(1)),
    );
    expect(fynd[0]).toMatchObject({ typ: 'felvarde', allvar: 'fel', cell: 'D3', varde: '#REF!' });
    expect(tabeller[0]?.rader.map(({ avvikelse }) => avvikelse)).toEqual([null, -50_000_000, 0]);
    expect(tabeller[0]?.summa).toMatchObject({
      avvikelse: null,
      belopp: { prognos: null, budget: 1_010_000_000 },
    });
  });
  it('an amount past all reason', () => {
    const { fynd } = followUp(sheet(['10', 'Politik', 1e20, 800, 900], ...rows.slice(1)));
    expect(fynd[0]).toMatchObject({ typ: 'orimligtBelopp', allvar: 'fel', cell: 'C3' });
  });
  it('a code that is more than digits', () => {
    const { tabeller } = followUp(
      sheet(['51-52', 'Vård', 1, 2, 3], ['51.1', 'Hemtjänst', 1, 2, 3], ['IFO1', 'Barn', 1, 2, 3]),
    );
    expect(tabeller[0]?.rader.map(({ kod, namn }) => [kod, namn])).toEqual([
      ['51-52', 'Vård'],
      ['51.1', 'Hemtjänst'],
      ['IFO1', 'Barn'],
    ]);
  });
  it('two nämnder with the same codes do not contradict each other', () => {
    const other = buildGrid(
      [
        ['Skolnämnden, driftredovisning 2025, tkr'],
        head,
        ['10', 'Politik', 9, 8, 7],
        ['51', 'Förskola', 6, 5, 4],
      ],
      { blad: 'Skola' },
    );
    expect(kindsOf(followUp(sheet(...rows), other))).not.toContain('motsagelse');
  });
  it('text in an amount cell', () => {
    const { fynd, tabeller } = followUp(
      sheet(['10', 'Politik', 'ej klart', 800, 900], ...rows.slice(1)),
    );
    expect(fynd[0]).toMatchObject({ typ: 'ejTal', cell: 'C3', varde: 'ej klart', rad: '10' });
    expect(tabeller[0]?.rader[0]).toMatchObject({
      avvikelse: 10_000_000,
      belopp: { utfall: null },
    });
  });
  it('a duplicate code: both rows count and both cells are named', () => {
    const { fynd, tabeller } = followUp(sheet(...rows, ['51', 'LSS', 1, 1, 1]));
    expect(fynd).toContainEqual(
      expect.objectContaining({ typ: 'dubblettkod', cell: 'A6', andraCell: 'A4', kod: '51' }),
    );
    expect(tabeller[0]?.summa.belopp.budget).toBe(1_010_100_000);
    expect(new Set(tabeller[0]?.rader.map(({ nyckel }) => nyckel)).size).toBe(4);
  });
  it('a budget of another year is not compared', () => {
    const { fynd, tabeller } = followUp(
      buildGrid([
        title,
        ['Kod', 'Verksamhet', 'Utfall 2025', 'Budget 2024'],
        ['10', 'Politik', 5, 6],
        ['51', 'Vård', 7, 8],
      ]),
    );
    expect(fynd[0]).toMatchObject({
      typ: 'felAr',
      allvar: 'fel',
      cell: 'D2',
      ar: 2024,
      vantatAr: 2025,
    });
    expect(tabeller[0]?.rader.map(({ avvikelse }) => avvikelse)).toEqual([null, null]);
  });
  it("next year's budget beside this year's is left alone", () => {
    const { fynd, tabeller } = followUp(
      buildGrid([
        title,
        ['Kod', 'Verksamhet', 'Utfall 2025', 'Budget 2025', 'Budget 2026'],
        ['10', 'Politik', 5, 6, 9],
        ['51', 'Vård', 7, 8, 9],
      ]),
    );
    expect(fynd.filter(({ allvar }) => allvar === 'fel')).toEqual([]);
    expect(tabeller[0]?.summa.avvikelse).toBe(200_000);
  });
  it('a title of another year than the columns', () => {
    const { fynd } = followUp(buildGrid([['Driftredovisning 2024, tkr'], head, ...rows]));
    expect(fynd).toContainEqual(
      expect.objectContaining({ typ: 'felAr', allvar: 'varning', ar: 2024 }),
    );
  });
  it('300 blank rows inside a table, and a used range far beyond it', () => {
    const blank = Array.from({ length: 300 }, () => []);
    const grid = buildGrid([title, head, rows[0] ?? [], ...blank, ...rows.slice(1), sum, ...blank]);
    expect(followUp(grid).tabeller[0]?.summa.belopp.utfall).toBe(660_000_000);
    expect(kindsOf(followUp(grid))).toEqual([]);
  });
  it('a date where a code should be', () => {
    const { fynd, tabeller } = followUp(
      sheet(...rows.slice(0, 2), [{ date: '2025-10-05' }, 'Missbruk', 100, 200, 200]),
    );
    expect(fynd).toContainEqual(
      expect.objectContaining({ typ: 'datumSomKod', cell: 'A5', varde: '2025-10-05' }),
    );
    expect(tabeller[0]?.rader[2]).toMatchObject({ kod: null, namn: 'Missbruk', avvikelse: 0 });
  });
  it.each(['=1+1', '+46 hjälp', '@x', '-x', '=cmd|x'])('a name like a formula, %s', (namn) => {
    const { fynd, tabeller } = followUp(sheet(['10', namn, 1, 2, 3], ...rows.slice(1)));
    expect(fynd).toContainEqual(expect.objectContaining({ typ: 'farligText', cell: 'B3' }));
    expect(tabeller[0]?.rader[0]?.namn).toBe(namn);
  });
  it('names with < and & are names', () => {
    const { tabeller, fynd } = followUp(
      sheet(['10', 'Vård & <omsorg>', 1, 2, 3], ...rows.slice(1)),
    );
    expect(tabeller[0]?.rader[0]?.namn).toBe('Vård & <omsorg>');
    expect(fynd).toEqual([]);
  });
  it('two tables that contradict each other: both cells are named', () => {
    const other = buildGrid([title, head, ['10', 'Politik', 500, 810, 900], ...rows.slice(1)], {
      blad: 'Gammal',
    });
    const { fynd } = followUp(sheet(...rows), other);
    expect(fynd[0]).toMatchObject({
      typ: 'motsagelse',
      allvar: 'fel',
      cell: 'D3',
      andraCell: 'Gammal!D3',
      har: 80_000_000,
      dar: 81_000_000,
    });
  });
  it('the same table twice is told once', () => {
    const { fynd } = followUp(sheet(...rows), buildGrid([title, head, ...rows], { blad: 'Kopia' }));
    expect(fynd.map(({ typ }) => typ)).toEqual(['dubbelTabell']);
  });
  it('a sum that does not tie, and one that is a rounding off', () => {
    const wrong = followUp(sheet(...rows, ['', 'Summa', 6600, 10300, 10101])).fynd;
    expect(wrong[0]).toMatchObject({
      typ: 'summaStammerInte',
      cell: 'D6',
      tryckt: 1_030_000_000,
      beraknad: 1_050_000_000,
    });
    expect(wrong[1]).toMatchObject({ typ: 'avrundning', cell: 'E6' });
  });
  it('a printed avvikelse that its columns do not give', () => {
    const grid = buildGrid([
      title,
      ['Kod', 'Verksamhet', 'Utfall 2025', 'Budget 2025', 'Avvikelse'],
      ['10', 'Politik', 500, 900, 400],
      ['51', 'Vård', 7000, 6000, -100],
      ['55', 'IFO', 70, 60, -10],
    ]);
    const { fynd } = followUp(grid);
    expect(fynd[0]).toMatchObject({
      typ: 'avvikelseStammerInte',
      cell: 'E4',
      tryckt: -10_000_000,
      beraknad: -100_000_000,
    });
  });
  it('an uncoded row that the printed sum leaves out is told of', () => {
    const { fynd } = followUp(sheet(...rows, ['', 'Nytt projekt', 1, 2, 3], sum));
    expect(fynd[0]).toMatchObject({ typ: 'radUtanforSumman', allvar: 'varning', cell: 'B6' });
  });
  it('a row below the sum is told of and not counted', () => {
    const { fynd, tabeller } = followUp(
      sheet(...rows, sum, ['', 'Föregående år', 6000, 9000, 9500]),
    );
    expect(fynd).toMatchObject([{ typ: 'radUtanforSumman', allvar: 'upplysning', cell: 'B7' }]);
    expect(tabeller[0]?.summa.belopp.utfall).toBe(660_000_000);
  });
  it('a blank amount is missing, not zero', () => {
    const { fynd, tabeller } = followUp(sheet(['10', 'Politik', 500, '', 900], ...rows.slice(1)));
    expect(fynd[0]).toMatchObject({ typ: 'tomtBelopp', cell: 'D3' });
    expect(tabeller[0]?.summa).toMatchObject({ avvikelse: null, skal: ['ofullstandigaRader'] });
  });
});
