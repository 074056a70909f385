/** @jest-environment jsdom */
import '../host/boot/nodeGlobals.ts';
import { createWorkbookReader } from '../../src/adapters/excel/read/workbookReader.ts';
import { createRapportSession } from '../../src/adapters/excel/write/rapportSession.ts';
import { readWorkbook } from '../../src/adapters/xlsx/readWorkbook.ts';
import { writeRapport } from '../../src/adapters/xlsx/writeRapport.ts';
import { beraknaAvvikelse } from '../../src/application/beraknaAvvikelse.ts';
import { foljUpp } from '../../src/application/foljUpp.ts';
import { cellName } from '../../src/domain/address/area.ts';
import { egnaOrd, metodord } from '../../src/domain/tidigare/egnaOrd.ts';
import { isOwnTableName } from '../../src/domain/tidigare/egnaTabeller.ts';
import type { CellValue, Grid } from '../../src/reading/grid.ts';
import { asUser, openExcel, type Cells } from '../adapters/excel/openExcel.ts';
import type { ExcelHost } from '../host/excelHost.ts';
import { toXlsx } from '../host/xlsx/toXlsx.ts';

const KODER = ['5110', '5610', '6010'];

/** Postings until a month: each verksamhet its own amount, in two ansvar. */
const postings = (last: number, koder = KODER): Cells => [
  ['Period', 'Ansvar', 'Verksamhet', 'Konto', 'Belopp'],
  ...Array.from({ length: last }, (_, at) => at + 1).flatMap((month) =>
    koder.flatMap((kod, at) => [
      [`2025-0${month}`, '70100', kod, '5010', 100_000 * (at + 1) + 1000 * month],
      [`2025-0${month}`, '70200', kod, '6010', 50_000],
    ]),
  ),
];

const budget = (koder = KODER): Cells => [
  ['Ansvar', 'Verksamhet', 'Konto', 'Budget 2025'],
  ...koder.flatMap((kod) => [
    ['70100', kod, '5010', 1_000_000],
    ['70200', kod, '6010', 500_000],
  ]),
];

const kodplan = (vard = 'Barn och unga'): Cells => [
  ['Kod', 'Benämning', 'Grupp', 'Gruppnamn'],
  ['5110', 'Hemtjänst', '51', 'Äldreomsorg'],
  ['5610', 'Familjehem', '56', vard],
  ['6010', 'Flykting', '60', 'Flyktingmottagande'],
];

const ansvar: Cells = [
  ['Ansvar', 'Enhet', 'Chef'],
  ['70100', 'Norr', 'Enhetschef norr'],
  ['70200', 'Söder', 'Enhetschef söder'],
];

const sources = { Huvudbok: postings(7), Budget: budget(), Kodplan: kodplan(), Ansvar: ansvar };

async function run(): Promise<void> {
  const arbetsbok = { reader: createWorkbookReader(), writer: createRapportSession() };
  const berakning = await beraknaAvvikelse(arbetsbok);
  if (!berakning.ok) throw new Error(JSON.stringify(berakning.error));
}

async function readGrids(): Promise<readonly Grid[]> {
  const read = await createWorkbookReader().read();
  if (!read.ok) throw new Error(read.error.detalj);
  return read.value;
}

/** A sheet of ours by its first table, whatever it is called now. */
const ownGrid = (grids: readonly Grid[], tabell: string): Grid => {
  const grid = grids.find(({ tables }) => tables.some(({ name }) => name === tabell));
  if (grid === undefined) throw new Error(`No sheet with ${tabell}`);
  return grid;
};

/** The 0-based row of the table's header. */
const headerRow = ({ cells }: Grid): number =>
  cells.findIndex((row) => row.slice(0, 3).includes(egnaOrd.kod));

/** The 0-based place of a header's cell in the row that begins with a code or a name. */
function place(grid: Grid, row: string, rubrik: string): { row: number; column: number } {
  const at = grid.cells.findIndex((cells) => cells.slice(0, 4).includes(row));
  const column = (grid.cells[headerRow(grid)] ?? []).indexOf(rubrik);
  if (at < 0 || column < 0) throw new Error(`No ${rubrik} of ${row} in ${grid.blad}`);
  return { row: at, column };
}

const valueOf = (grid: Grid, row: string, rubrik: string): CellValue => {
  const { row: at, column } = place(grid, row, rubrik);
  return grid.cells[at]?.[column] ?? null;
};

/** What a person writes, by table, row and header. Each text stands once. */
const written: readonly (readonly [string, string, string, string | number])[] = [
  ['klPrognos', '51', egnaOrd.metod, metodord.linjar],
  ['klPrognos', '51', egnaOrd.justering, 125],
  ['klPrognos', '51', egnaOrd.utelamna, 'mars'],
  ['klPrognos', '51', egnaOrd.orsak, 'orsak 51'],
  ['klPrognos', '51', egnaOrd.kommentar, 'kommentar 51'],
  ['klPrognos', '56', egnaOrd.metod, metodord.linjar],
  ['klPrognos', '56', egnaOrd.justering, -75],
  ['klPrognos', '56', egnaOrd.orsak, 'orsak 56'],
  ['klPrognos', 'Summa', egnaOrd.kommentar, 'kommentar summa'],
  ['klKostnadslage', '51', egnaOrd.kommentar, 'läge 51'],
  ['klKostnadslage', '56', egnaOrd.kommentar, 'läge 56'],
  ['kl70100Kostnadslage', '5610', egnaOrd.kommentar, 'chef 5610'],
  ['kl70200Kostnadslage', '5110', egnaOrd.kommentar, 'chef 5110'],
  ['klPrognoshistorik', 'Äldreomsorg', egnaOrd.kommentar, 'historik 51'],
];

const texts = written.flatMap(([, , , value]) =>
  typeof value === 'string' && value.includes(' ') ? [value] : [],
);

/** A workbook with a report in which a person has written. */
async function openWritten(): Promise<ExcelHost> {
  const host = await openExcel(sources);
  await run();
  const grids = await readGrids();
  await asUser(({ worksheets }) => {
    for (const [tabell, row, rubrik, value] of written) {
      const grid = ownGrid(grids, tabell);
      const { row: at, column } = place(grid, row, rubrik);
      worksheets.getItem(grid.blad).getRange(cellName(at, column)).values = [[value]];
    }
  });
  return host;
}

/** Puts other values into a source sheet. */
const replace = (blad: string, cells: Cells): Promise<void> =>
  asUser(({ worksheets }) => {
    const sheet = worksheets.getItem(blad);
    sheet.getRange('A1:F400').clear();
    const [row = []] = cells;
    sheet.getRangeByIndexes(0, 0, cells.length, row.length).values = cells.map((one) => [...one]);
  });

/** Changes the sheet of a table of ours as its person would. */
async function change(
  tabell: string,
  by: (sheet: Excel.Worksheet, grid: Grid) => void,
): Promise<void> {
  const grid = ownGrid(await readGrids(), tabell);
  await asUser(({ worksheets }) => by(worksheets.getItem(grid.blad), grid));
}

const column = (grid: Grid, rubrik: string): string => {
  const letter = cellName(0, (grid.cells[headerRow(grid)] ?? []).indexOf(rubrik)).replace('1', '');
  return `${letter}:${letter}`;
};

/** How often each text stands in the product's own sheets. */
const countTexts = (grids: readonly Grid[]): Readonly<Record<string, number>> => {
  const all = grids
    .filter(({ tables }) => tables.some(({ name }) => isOwnTableName(name)))
    .flatMap(({ cells }) => cells.flat());
  return Object.fromEntries(
    texts.map((text) => [text, all.filter((cell) => cell === text).length]),
  );
};

const once = Object.fromEntries(texts.map((text) => [text, 1]));

/** What stands in the rows of "Helårsprognos" that a person decides. */
const decided = (grids: readonly Grid[], rows = ['51', '56']): readonly CellValue[][] =>
  rows.map((row) =>
    [egnaOrd.metod, egnaOrd.utelamna, egnaOrd.justering, egnaOrd.orsak].map((rubrik) =>
      valueOf(ownGrid(grids, 'klPrognos'), row, rubrik),
    ),
  );

const all = [
  ['Linjär', 'mars', 125, 'orsak 51'],
  ['Linjär', null, -75, 'orsak 56'],
];

type Step = readonly [name: string, change: () => Promise<void>];

const harmless: readonly Step[] = [
  ['nothing changes', () => Promise.resolve()],
  ['a month is added', () => replace('Huvudbok', postings(8))],
  ['a verksamhet is renamed', () => replace('Kodplan', kodplan('Individ och familj'))],
  [
    'the sheets are renamed',
    async () => {
      await change('klPrognos', (sheet) => (sheet.name = 'Min prognos'));
      await change('klKostnadslage', (sheet) => (sheet.name = 'Läget'));
      await change('kl70100Kostnadslage', (sheet) => (sheet.name = 'Chef 1'));
    },
  ],
  [
    'the table is sorted',
    () =>
      change('klPrognos', (sheet, grid) => {
        const top = headerRow(grid) + 1;
        const body = grid.cells.slice(top, top + 3).toReversed();
        const width = grid.cells[headerRow(grid)]?.length ?? 0;
        const shown = body.map((row) =>
          Array.from({ length: width }, (_, at) => {
            const value = row[at] ?? '';
            return typeof value === 'object' ? '' : value;
          }),
        );
        sheet.getRangeByIndexes(top, 0, 3, width).values = shown;
      }),
  ],
  [
    'a person puts in a row',
    () =>
      change('klPrognos', (sheet, grid) => {
        const { row } = place(grid, '56', egnaOrd.kod);
        sheet.getRange(`${row + 1}:${row + 1}`).insert('Down');
        sheet.getRange(cellName(row, 1)).values = [['min egen rad']];
        sheet.getRange(cellName(row, 3)).values = [['med en siffra']];
      }),
  ],
  [
    'a person deletes a column that is ours',
    async () => {
      await change('klPrognos', (sheet, grid) =>
        sheet.getRange(column(grid, egnaOrd.saknas)).delete('Left'),
      );
      await change('klKostnadslage', (sheet, grid) =>
        sheet.getRange(column(grid, egnaOrd.storstaPoster)).delete('Left'),
      );
    },
  ],
  [
    'a person puts in a row and a column in a chef’s sheet',
    () =>
      change('kl70100Kostnadslage', (sheet, grid) => {
        sheet.getRange(column(grid, egnaOrd.budget)).insert('Right');
        const { row } = place(grid, '5610', egnaOrd.kod);
        sheet.getRange(`${row + 1}:${row + 1}`).insert('Down');
        sheet.getRange(cellName(row, 1)).values = [['min chefsrad']];
      }),
  ],
  [
    'a person puts in a column',
    () =>
      change('klPrognos', (sheet, grid) => {
        sheet.getRange(column(grid, egnaOrd.metod)).insert('Right');
        const { row, column: at } = place(grid, '51', egnaOrd.metod);
        sheet.getRange(cellName(headerRow(grid), at)).values = [['Min kolumn']];
        sheet.getRange(cellName(row, at)).values = [['i min kolumn']];
      }),
  ],
];

const extra = (name: string): readonly string[] =>
  name.endsWith('chef’s sheet')
    ? ['min chefsrad']
    : name === 'a person puts in a row'
      ? ['min egen rad', 'med en siffra']
      : name === 'a person puts in a column'
        ? ['Min kolumn', 'i min kolumn']
        : [];

/** The next report as a file of its own, as it is read back. */
async function nextReport(sourceGrids: readonly Grid[]): Promise<readonly Grid[]> {
  const { bytes } = await writeRapport(foljUpp(sourceGrids).rapport);
  const read = await readWorkbook(bytes, 'rapport.xlsx');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const isSource = ({ blad }: Grid): boolean => blad in sources;

/** Two runs by files over what stands in the workbook, saved and read as a file. */
async function rerunByFile(host: ExcelHost): Promise<readonly Grid[]> {
  const read = await readWorkbook(await toXlsx(host), 'bok.xlsx');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const books = read.value.filter(isSource);
  return nextReport([...books, ...(await nextReport(read.value))]);
}

async function rerunInExcel(): Promise<readonly Grid[]> {
  await run();
  await run();
  return readGrids();
}

describe.each<[string, (host: ExcelHost) => Promise<readonly Grid[]>]>([
  ['in Excel', rerunInExcel],
  ['by files', rerunByFile],
])('what a person wrote in the sheets of a ledger, after two runs %s', (_, rerun) => {
  it.each(harmless)('stands once and where it stood when %s', async (name, step) => {
    const host = await openWritten();
    await step();
    const grids = await rerun(host);
    expect(countTexts(grids)).toEqual(once);
    expect(decided(grids)).toEqual(all);
    expect(valueOf(ownGrid(grids, 'klPrognos'), '51', egnaOrd.kommentar)).toBe('kommentar 51');
    expect(valueOf(ownGrid(grids, 'klKostnadslage'), '56', egnaOrd.kommentar)).toBe('läge 56');
    const cells = grids.filter((grid) => !isSource(grid)).flatMap((grid) => grid.cells.flat());
    for (const text of extra(name)) expect(cells.filter((cell) => cell === text)).toEqual([text]);
    expect(host.log.defects).toEqual([]);
  });

  it('waits under "Utgångna rader" while its verksamhet is gone', async () => {
    const host = await openWritten();
    const left = ['5110', '6010'];
    await replace('Huvudbok', postings(7, left));
    await replace('Budget', budget(left));
    const gone = await rerun(host);
    expect(countTexts(gone)).toEqual(once);
    const { cells } = ownGrid(gone, 'klPrognos');
    const heading = cells.findIndex((row) => row.includes('Utgångna rader'));
    const at = cells.findIndex((row) => row.includes('orsak 56'));
    expect(heading).toBeGreaterThan(0);
    expect(at).toBeGreaterThan(heading);
    expect(cells[at]).toEqual(expect.arrayContaining(['Linjär', -75]));
    expect(decided(gone, ['51'])).toEqual([all[0]]);
  });

  it('stays where it can when a person deletes a column of their own', async () => {
    const host = await openWritten();
    await change('klPrognos', (sheet, grid) =>
      sheet.getRange(column(grid, egnaOrd.orsak)).delete('Left'),
    );
    const grids = await rerun(host);
    const lost = { 'orsak 51': 0, 'orsak 56': 0 };
    expect(countTexts(grids)).toEqual({ ...once, ...lost });
    expect(decided(grids).map((row) => row.slice(0, 3))).toEqual(all.map((row) => row.slice(0, 3)));
  });
});

it('what waited under "Utgångna rader" is back with its verksamhet, in Excel', async () => {
  const host = await openWritten();
  const left = ['5110', '6010'];
  await replace('Huvudbok', postings(7, left));
  await replace('Budget', budget(left));
  await rerunInExcel();
  await replace('Huvudbok', postings(8));
  await replace('Budget', budget());
  const back = await rerunInExcel();
  expect(countTexts(back)).toEqual(once);
  expect(decided(back)).toEqual(all);
  expect(back.flatMap(({ cells }) => cells.flat())).not.toContain('Utgångna rader');
  expect(host.log.defects).toEqual([]);
});
