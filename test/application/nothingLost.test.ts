import fc from 'fast-check';
import { foljUpp, type Korning } from '../../src/application/foljUpp.ts';
import { analysrubrik } from '../../src/domain/tidigare/analysord.ts';
import { atgardsfalt } from '../../src/domain/tidigare/atgardsord.ts';
import { avstamningsrubrik } from '../../src/domain/tidigare/avstamningsord.ts';
import { egnaOrd } from '../../src/domain/tidigare/egnaOrd.ts';
import { malfalt } from '../../src/domain/tidigare/malrubriker.ts';
import type { Grid } from '../../src/reading/grid.ts';
import { drawGrid } from '../builders/drawGrid.ts';
import {
  filledCells,
  growTable,
  insertColumn,
  insertRow,
  textsOf,
  writeCell,
} from '../reading/tidigare/personsHand.ts';
import { sheetToGrid } from '../report/sheetToGrid.ts';

/** The sheets of a workbook: what stands above the rows, the rows, and what stands below. */
const blad: Readonly<Record<string, readonly [string, readonly string[], string?]>> = {
  Drift: [
    `Driftredovisning 2025, tkr
Kod|Verksamhet|Utfall 2025-08|Prognos|Budget|Avvikelse`,
    ['51|Äldreomsorg|800|1200|1000|-200', '52|LSS|300|410|400|-10', '92|Buffert|0|0|150|150'],
    '|Summa|1150|1610|1500|-110',
  ],
  Resultat: [
    `Resultaträkning 2025, tkr
Post|Utfall 2025-08|Budget 2025|Avvikelse`,
    ['Intäkter|120|100|20', 'Kostnader|-1200|-1100|-100', 'Avskrivningar|-10|-10|0'],
    'Resultat|-1080|-1010|-80',
  ],
  Analys: [
    `Verksamhetsanalys 2025, tkr
Verksamhet|Utfall 2025-08|Budget 2025|Avvikelse`,
    ['Äldreomsorg intäkter|50|40|10', 'Äldreomsorg kostnader|-900|-700|-200'],
  ],
  Inv: [
    `Investeringar 2025, tkr
Projekt|Budget|Utfall|Avvikelse|Överförs till 2026|Orsak`,
    ['Inventarier|500|300|200|200|Leveransen', 'Bilar|400|450|-50||', 'Larm|300|100|200|250|'],
    'Summa|1200|850|350|450|',
  ],
  Mål: [
    'Nämndmål|Indikator|Utfall 2025|Målvärde|Utfall 2024',
    [
      "Trygg omsorg|Andel nöjda|'84 %|'≥ 85 %|'83 %",
      "Trygg omsorg|Andel trygga|'90 %|'≥ 85 %|'80 %",
      "God arbetsplats|Sjukfrånvaro|'5 %|'6 %|'7 %",
    ],
  ],
  Volymer: [
    `Verksamhetsstatistik
Äldreomsorg|2025|2024|2023`,
    ['Antal med hemtjänst|446|456|440', 'Antal platser|80|82|84', 'Timmar|9000|9100|9200'],
  ],
  Bidrag: [
    `Statsbidrag 2025, tkr
Bidrag|Status|Belopp|Verksamhet|Förbrukat`,
    [
      'God vård|Beslutat|420|Äldreomsorg|310',
      'Bonus|Väntat|150|Äldreomsorg|',
      'Demens|Väntat|90|LSS|20',
    ],
  ],
  Risker: [
    `Internkontrollplan
Kvalitetsfaktor|Risk|Sannolikhet|Allvarlighet|Kontroll|Åtgärd|Status`,
    [
      'Trygghet|Fel medicin|3|4|Stickprov|Utbilda|Pågår',
      'Trygghet|Sena beslut|2|3|Register|Rutin|Klar',
      'Ekonomi|Vite|1|2|Dialog|Följa|Klar',
    ],
  ],
  Plan: [
    `Handlingsplan
Åtgärd|Mål|Planerad start|Status`,
    [
      'Införa IBIC|Struktur|Vår 2025|Planerad',
      'Samverka|Insatser|Höst 2025|Planerad',
      'Digitala lås|Struktur|2025|Pågår',
    ],
  ],
  Hemtjänst: [
    `Resursfördelning hemtjänst
Grupp|Beviljade timmar jan-aug 2025|Årsarbetare tillgängliga|Budget tkr`,
    ['Norr|22 000|20|12 000', 'Söder|11 000|9|6 000', 'Öster|9 000|8|5 000'],
  ],
};

/** Rows in any order, some gone, and one of them with another name. */
const rows = (all: readonly string[]) =>
  fc.tuple(fc.shuffledSubarray([...all]), fc.nat(9)).map(([kept, renamed]) =>
    kept.map((row, at) =>
      at === renamed
        ? row
            .split('|')
            .map((cell, c) => (/[a-zåäö]{4}/iu.test(cell) && c < 2 ? `${cell} ny` : cell))
            .join('|')
        : row,
    ),
  );

const same = fc.constant(null);

/** The workbook of a run: mostly whole, with some of its sheets changed or gone. */
const sources: fc.Arbitrary<readonly Grid[]> = fc
  .tuple(
    ...Object.entries(blad).map(([namn, [head, all, foot]]) =>
      fc
        .oneof(
          { weight: 3, arbitrary: same },
          { weight: 4, arbitrary: rows(all) },
          { weight: 1, arbitrary: fc.constant([] as readonly string[]) },
        )
        .map((changed) => {
          const body = changed ?? all;
          if (body.length === 0) return [];
          const lines = [head, ...body, ...(foot === undefined ? [] : [foot])];
          return [drawGrid(lines.join('\n'), { blad: namn })];
        }),
    ),
  )
  .map((grids) => grids.flat());

/** The columns of each table where a person writes, besides the comment. */
const persons: Readonly<Record<string, readonly string[]>> = {
  klInvesteringar: [analysrubrik.orsak],
  klMaluppfyllelse: malfalt.map(({ rubrik }) => rubrik),
  klAvstamning: [avstamningsrubrik.granskad, avstamningsrubrik.orsak],
  klAtgarder: atgardsfalt,
  klAnalys: [
    ...[analysrubrik.utkast, analysrubrik.orsak, analysrubrik.atgard, analysrubrik.status],
  ],
};

const place = { sheet: fc.nat(40), table: fc.nat(3) };

/** A run: the workbook then, and where a person writes after. */
const run = fc.record({
  sources,
  grows: fc.boolean(),
  fields: fc.array(fc.record({ ...place, row: fc.nat(12), field: fc.nat(9) }), { maxLength: 24 }),
  writes: fc.array(fc.record({ sheet: fc.nat(40), row: fc.nat(40), column: fc.nat(24) }), {
    maxLength: 12,
  }),
  inserts: fc.array(
    fc.record({
      ...place,
      at: fc.nat(16),
      isColumn: fc.boolean(),
      filled: fc.array(fc.nat(18), { minLength: 1, maxLength: 6 }),
    }),
    { maxLength: 3 },
  ),
});

type Run = typeof run extends fc.Arbitrary<infer T> ? T : never;

const isText = (value: unknown): boolean => typeof value === 'string' && value.startsWith('text ');

/** What a person writes in a column of theirs, over what we have put there. */
function writeField(grid: Grid, at: Run['fields'][number], text: () => string): Grid {
  const table = grid.tables[at.table % Math.max(1, grid.tables.length)];
  if (table === undefined) return grid;
  const { top, rows: height } = table.area;
  const header = grid.cells[top] ?? [];
  const own = [egnaOrd.kommentar, ...(persons[table.name] ?? [])].filter((one) =>
    header.includes(one),
  );
  const column = header.indexOf(own[at.field % Math.max(1, own.length)] ?? '');
  const row = top + 1 + (at.row % Math.max(1, height - 1));
  if (column < 0 || row >= top + height || isText(grid.cells[row]?.[column])) return grid;
  return writeCell(grid, row, column, text());
}

/** What a person writes in a blank cell beside, above or below the tables. */
function writeBeside(grid: Grid, { row, column }: Run['writes'][number], text: () => string): Grid {
  const isInside = grid.tables.some(
    ({ area }) =>
      row >= area.top && row < area.top + area.rows && column < area.left + area.columns,
  );
  const isBlank = (grid.cells[row]?.[column] ?? null) === null;
  return isInside || !isBlank || (column === 0 && row < 2)
    ? grid
    : writeCell(grid, row, column, text());
}

const sheetsOf = ({ rapport }: Korning): readonly Grid[] =>
  rapport.sheets.map((sheet) => sheetToGrid(sheet));

const onSheet = (grids: readonly Grid[], sheet: number, change: (grid: Grid) => Grid) =>
  grids.map((grid, at) => (at === sheet % grids.length ? change(grid) : grid));

/** What a person does with our sheets after a run. */
function edit(own: readonly Grid[], spec: Run, text: () => string): readonly Grid[] {
  let grids = own;
  for (const at of spec.fields)
    grids = onSheet(grids, at.sheet, (grid) => writeField(grid, at, text));
  for (const at of spec.writes)
    grids = onSheet(grids, at.sheet, (grid) => writeBeside(grid, at, text));
  if (spec.grows) grids = grids.map(growTable);
  for (const at of spec.inserts) {
    const put = at.isColumn ? insertColumn : insertRow;
    grids = onSheet(grids, at.sheet, (grid) =>
      put(grid, at, text, grid.tables[at.table % Math.max(1, grid.tables.length)]),
    );
  }
  return grids;
}

/** A sheet without its findings: they quote what a person wrote. */
const withoutFynd = (grid: Grid): Grid => ({
  ...grid,
  cells: grid.cells.map((row, r) => {
    const quotes = grid.tables.filter(
      ({ name, area }) => name === 'klLasningFynd' && r > area.top && r < area.top + area.rows,
    );
    return row.map((value, c) =>
      quotes.some(
        ({ area }) =>
          c >= area.left &&
          c < area.left + area.columns &&
          grid.cells[area.top]?.[c] !== egnaOrd.kommentar,
      )
        ? null
        : value,
    );
  }),
});

/** A comment of a finding that is gone is kept beside what the finding said, which quotes too. */
const isFinding = (text: string): boolean => /^[^\n]+![A-Z]+\d+: /u.test(text);

const personsTexts = (grids: readonly Grid[]): readonly string[] =>
  textsOf(grids.map(withoutFynd))
    .flatMap((text) => (isFinding(text) ? [] : (text.match(/text \d+\./gu) ?? [])))
    .toSorted();

describe('a workbook with every kind of table', () => {
  it('gets a sheet of each kind', () => {
    const grids = Object.entries(blad).map(([namn, [head, all, foot = '']]) =>
      drawGrid([head, ...all, foot].join('\n'), { blad: namn }),
    );
    const names = foljUpp(grids).rapport.sheets.map(({ tables: [{ name }] }) => name);
    expect(names).toEqual([
      ...['klDriftredovisning', 'kl2Driftredovisning', 'klResultatrakning', 'klInvesteringar'],
      ...['klMalKorthet', 'klMaluppfyllelse', 'klMallasning', 'klStatistik', 'klStatsbidrag'],
      ...['klResursfordelning', 'klReserver', 'klInternkontroll', 'klRiskmatris'],
      ...['klHandlingsplan', 'klAnalys', 'klAtgarder', 'klAvstamning', 'klLasning', 'klRegler'],
    ]);
  });

  it('keeps every text that a person writes in its report, through any runs, exactly once', () => {
    fc.assert(
      fc.property(fc.array(run, { minLength: 2, maxLength: 3 }), (runs) => {
        let count = 0;
        const written: string[] = [];
        const text = (): string => {
          written.push(`text ${(count += 1)}.`);
          return `text ${count}.`;
        };
        let own: readonly Grid[] = [];
        for (const spec of runs) {
          const made = sheetsOf(foljUpp([...spec.sources, ...own]));
          expect(personsTexts(made)).toEqual(written.toSorted());
          own = edit(made, spec, text);
        }
        expect(personsTexts(sheetsOf(foljUpp(own)))).toEqual(written.toSorted());
      }),
      { numRuns: Number(process.env['RUNS'] ?? 40) },
    );
  });

  it('changes nothing in them when the same run is made again', () => {
    fc.assert(
      fc.property(run, sources, (before, after) => {
        let count = 0;
        const text = (): string => `text ${(count += 1)}.`;
        const edited = edit(sheetsOf(foljUpp(before.sources)), before, text);
        const once = foljUpp([...after, ...edited]);
        const again = foljUpp([...after, ...sheetsOf(once)]);
        expect(again.rapport.sheets.map(filledCells)).toEqual(once.rapport.sheets.map(filledCells));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 40) },
    );
  });
});
