import { foljUpp, type Korning } from '../../../src/application/foljUpp.ts';
import { kolumnslagText } from '../../../src/report/text/lasningText.ts';
import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { parseKolumn } from '../../../src/reading/huvudbok/kolumnrattelse.ts';
import { readTidigare } from '../../../src/reading/tidigare/readTidigare.ts';
import type { ReportSheet } from '../../../src/report/rapport.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { expectGolden } from '../../golden/expectGolden.ts';
import { sheetText } from '../../golden/sheetText.ts';
import { sheetToGrid } from '../sheetToGrid.ts';

const sheet = (blad: string, text: string): Grid => drawGrid(text, { blad });

const huvudbok = sheet(
  'Huvudbok 2025',
  `
Period|Ansvar|Verksamhet|Konto|Text|Belopp|Saldo
'2025-01|'70100|'5110|'5010|Lön|1000|9
'2025-02|'70100|'5110|'3010|Avgift|-200|9
'2025-02|'70100|'5520|'5010|Lön|300|9`,
);
const budget = sheet(
  'Budget 2025',
  `
Ansvar|Verksamhet|Konto|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec
'70100|'5110|'5010|1|1|1|1|1|1|1|1|1|1|1|1
'70100|'5520|'5010|1|1|1|1|1|1|1|1|1|1|1|1`,
);
const historik = sheet(
  'Historik',
  `
År|Månad|Verksamhet|Konto|Belopp
${[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((m) => `2024|${m}|'5110|'5010|-900`).join('\n')}
2024|2|'5110|'3010|100`,
);
const kodplan = sheet(
  'Kodplan',
  `
Verksamhet|Benämning|Grupp
'5110|Hemtjänst|51 Äldreomsorg
'5520|Ekonomiskt bistånd|55 Individ och familj`,
);

const lasningOf = ({ rapport }: Korning): ReportSheet => {
  const found = rapport.sheets.find(({ tables }) => tables[0].name === 'klLasning');
  if (found === undefined) throw new Error('No Läsning');
  return found;
};

const run = (...grids: readonly Grid[]): Korning => foljUpp(grids);
const again = (korning: Korning, ...grids: readonly Grid[]): Korning =>
  foljUpp([...grids, ...korning.rapport.sheets.map((one) => sheetToGrid(one))]);

/** The rows of one of the tables on the sheet, blank cells as "". */
function rowsOf(korning: Korning, table: string): readonly (readonly CellValue[])[] {
  const grid = sheetToGrid(lasningOf(korning));
  const area = grid.tables.find(({ name }) => name === table)?.area;
  if (area === undefined) return [];
  return grid.cells
    .slice(area.top + 1, area.top + area.rows)
    .map((row) => Array.from({ length: area.columns }, (_, at) => row[at] ?? ''));
}

/** The report's sheets with a text in a row of "Läsning". */
function comment(korning: Korning, begins: string, text: string): readonly Grid[] {
  return korning.rapport.sheets.map((one) => {
    const grid = sheetToGrid(one);
    if (one !== lasningOf(korning)) return grid;
    const cells = grid.cells.map((row) =>
      row[0] === begins ? [...Array.from({ length: 4 }, (_, at) => row[at] ?? null), text] : row,
    );
    return { ...grid, cells };
  });
}

/** The sheet "Regler" with a correction in it. */
function withRattelse(korning: Korning, ...rattelse: readonly string[]): readonly Grid[] {
  return korning.rapport.sheets.map((one) => {
    const grid = sheetToGrid(one);
    const area = grid.tables.find(({ name }) => name === 'klRattelser')?.area;
    if (area === undefined) return grid;
    return { ...grid, cells: grid.cells.with(area.top + 1, rattelse) };
  });
}

describe('what "Läsning" says of a ledger', () => {
  const sources = [huvudbok, budget, historik, kodplan];

  it('is written as a person reads it', () => {
    expectGolden('lasning-huvudbok.txt', sheetText(lasningOf(run(...sources))));
  });

  it('is a row for each series and list: the followed year first, utfall before budget', () => {
    const rows = rowsOf(run(historik, budget, huvudbok, kodplan), 'klLasningHuvudbok');
    expect(rows.map(([what, where]) => [what, where])).toEqual([
      ['Utfall 2025', 'Huvudbok 2025!A1:G4'],
      ['Budget 2025', 'Budget 2025!A1:O3'],
      ['Utfall 2024', 'Historik!A1:E14'],
      ['Kodplan', 'Kodplan!A1:C3'],
    ]);
  });

  it('names the columns as they were read, the unit, and how many rows there are', () => {
    const [utfall, months] = rowsOf(run(...sources), 'klLasningHuvudbok');
    expect(utfall?.[2]).toBe(
      'kr · kostnader är plus · 3 rader\nPeriod = A, Ansvar = B, Verksamhet = C, Konto = D, Text = E, Belopp = F',
    );
    expect(utfall?.[3]).toBe('● Säker');
    expect(months?.[2]).toContain('Konto = C, Månader = D–O');
    expect(months?.[2]).toContain('2 rader');
  });

  it('says that a sign was turned, and that it was assumed', () => {
    const [, , turned] = rowsOf(run(...sources), 'klLasningHuvudbok');
    expect(turned?.[2]).toContain('Antaget: kostnader stod som minus. Tecknet är vänt.');
    expect(turned?.[3]).toBe('◐ Antaget');
  });

  it.each([
    ['kr', 'enhet', 'kr', 'kr · kostnader är plus · 2 rader', '● Säker'],
    ['turned', 'tecken', 'intakt-plus', 'Tecknet är vänt enligt Regler.', '◐ Antaget'],
  ])('follows a corrected table: %s', (_, falt, varde, said, sure) => {
    const corrected = withRattelse(run(...sources), 'Budget 2025!A1', falt, varde);
    const korning = foljUpp([...sources, ...corrected]);
    const budgetrad = rowsOf(korning, 'klLasningHuvudbok')[1];
    expect(budgetrad?.[2]).toContain(said);
    expect(budgetrad?.[3]).toBe(sure);
    expect(korning.uppfoljning.fynd.map(({ typ }) => typ)).not.toContain('rattelseUtanTabell');
  });

  it('leaves out a table that is not to be used', () => {
    const corrected = withRattelse(run(...sources), 'Budget 2025!A1', 'typ', 'används inte');
    const korning = foljUpp([...sources, ...corrected]);
    const titles = rowsOf(korning, 'klLasningHuvudbok').map(([title]) => title);
    expect(titles).not.toContain('Budget 2025');
    expect(rowsOf(korning, 'klLasningOvriga').map((row) => row[2])).toEqual([
      'Ser ut som belopp per månad, men räknas inte.',
    ]);
  });

  it('leaves no table of the ledger among those that are not counted', () => {
    const others = rowsOf(run(...sources), 'klLasningOvriga').flatMap((row) => row);
    expect(others.filter((text) => /Huvudbok|Budget/u.test(JSON.stringify(text)))).toEqual([]);
  });

  it('is nothing without a ledger', () => {
    const drift = sheet('Drift', "Kod|Verksamhet|Utfall|Budget\n'10|Skola|1|2\n'11|Vård|3|4");
    expect(lasningOf(run(drift)).tables.map(({ name }) => name)).toEqual([
      'klLasning',
      'klLasningFynd',
    ]);
  });

  it('names its columns in words that a correction may use', () => {
    const { manader: _months, ...words } = kolumnslagText;
    for (const word of Object.values(words)) expect(parseKolumn(`${word} = G`)).not.toBeNull();
  });

  it('follows a corrected column', () => {
    const corrected = withRattelse(run(...sources), 'Huvudbok 2025!A1', 'kolumn', 'Belopp = G');
    const [utfall] = rowsOf(foljUpp([...sources, ...corrected]), 'klLasningHuvudbok');
    expect(utfall?.[2]).toContain('Belopp = G');
  });
});

describe('how "Läsning" says that verksamheter roll up', () => {
  it('is a row for each, with what says so', () => {
    expect(rowsOf(run(huvudbok, kodplan), 'klLasningGrupper')).toEqual([
      ['5110', 'Hemtjänst', '51 Äldreomsorg', 'Kodplanen', ''],
      ['5520', 'Ekonomiskt bistånd', '55 Individ och familj', 'Kodplanen', ''],
    ]);
    expect(rowsOf(run(huvudbok), 'klLasningGrupper')).toEqual([
      ['5110', '', '51', 'De två första positionerna', ''],
      ['5520', '', '55', 'De två första positionerna', ''],
    ]);
  });

  it('says which ones the kodplan lacks', () => {
    const part = { ...kodplan, cells: kodplan.cells.slice(0, 2) };
    expect(rowsOf(run(huvudbok, part), 'klLasningGrupper')[1]).toEqual([
      '5520',
      '',
      '–',
      'Saknas i kodplanen',
      '',
    ]);
  });

  it('follows a correction', () => {
    const corrected = withRattelse(run(huvudbok, kodplan), '5520', 'grupp', '51');
    const korning = foljUpp([huvudbok, kodplan, ...corrected]);
    expect(rowsOf(korning, 'klLasningGrupper')[1]).toEqual([
      '5520',
      'Ekonomiskt bistånd',
      '51 Äldreomsorg',
      'Rättelse i Regler',
      '',
    ]);
  });
});

describe('the next run', () => {
  const sources = [huvudbok, budget, historik, kodplan];

  it('knows every row of ours, and changes nothing', () => {
    const first = run(...sources);
    const grids = first.rapport.sheets.map((one) => sheetToGrid(one));
    expect(readTidigare(grids).blad.get('klLasning')).toMatchObject({
      rader: [],
      ovan: [],
      nedan: [],
    });
    const second = again(first, ...sources);
    expect(sheetToGrid(lasningOf(second)).cells).toEqual(sheetToGrid(lasningOf(first)).cells);
  });

  it.each([
    ['Utfall 2025', 'klLasningHuvudbok'],
    ['Kodplan', 'klLasningHuvudbok'],
    ['5520', 'klLasningGrupper'],
  ])('keeps a comment beside %s, also when its rows are more', (begins, table) => {
    const longer = { ...huvudbok, cells: [...huvudbok.cells, huvudbok.cells[1] ?? []] };
    const korning = foljUpp([
      longer,
      ...sources.slice(1),
      ...comment(run(...sources), begins, 'Stämt av'),
    ]);
    expect(rowsOf(korning, table).find(([first]) => first === begins)?.[4]).toBe('Stämt av');
  });

  it('keeps the comment of a table that is gone under "Utgångna rader"', () => {
    const korning = foljUpp([
      huvudbok,
      kodplan,
      ...comment(run(...sources), 'Budget 2025', 'Stämt av'),
    ]);
    const cells = sheetToGrid(lasningOf(korning)).cells.flat();
    expect(cells).toContain('Utgångna rader');
    expect(cells).toContain('Stämt av');
  });
});
