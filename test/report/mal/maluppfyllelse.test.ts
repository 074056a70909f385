import { HyperFormula } from 'hyperformula';
import type { Regler } from '../../../src/domain/regler/regler.ts';
import { malrubrik } from '../../../src/domain/tidigare/malrubriker.ts';
import type { CellValue } from '../../../src/reading/grid.ts';
import type { ReportCell, ReportSheet } from '../../../src/report/rapport.ts';
import { statusTecken } from '../../../src/report/text/malText.ts';
import { expectGolden } from '../../golden/expectGolden.ts';
import { sheetText } from '../../golden/sheetText.ts';
import { changeGrid, tableRows, valueIn } from '../forecastRun.ts';
import { findWrongFormulas } from '../kostnadslage/sheets.ts';
import {
  buildIndikator,
  buildMal,
  buildMalunderlag,
  goals,
  matt,
  runMal,
  sheetOf,
  target,
  vantat,
  type Malkorning,
} from './goals.ts';

const TABELL = 'klMaluppfyllelse';

const input = (cell: ReportCell): string | number | null => {
  if (cell === null) return null;
  if ('text' in cell) return `'${cell.text}`;
  return 'number' in cell ? cell.number : cell.formula;
};

/** The workbook in a program that computes, where cells can be changed. */
function openWorkbook({ sheets }: Pick<Malkorning, 'sheets'>) {
  const engine = HyperFormula.buildFromSheets(
    Object.fromEntries(sheets.map(({ name, cells }) => [name, cells.map((row) => row.map(input))])),
    { licenseKey: 'gpl-v3' },
  );
  const full = sheetOf({ sheets }, TABELL);
  const headers = full.cells[full.tables[0].area.top]?.map(valueIn) ?? [];
  const place = (indikator: string, rubrik: string) => ({
    sheet: engine.getSheetId(full.name) ?? -1,
    row: full.cells.findIndex((row) => row.map(valueIn).includes(indikator)),
    col: headers.indexOf(rubrik),
  });
  return {
    write: (indikator: string, rubrik: string, value: string | number | null) => {
      engine.setCellContents(place(indikator, rubrik), [[value]]);
    },
    setTolerance: (share: number) => {
      const { sheet, col } = place('Nöjda', malrubrik.status);
      engine.setCellContents({ sheet, row: 2, col }, [[share]]);
    },
    shown: (indikator: string, rubrik: string) => engine.getCellValue(place(indikator, rubrik)),
    goal: (nr: number, rubrik: string) => {
      const korthet = sheetOf({ sheets }, 'klMalKorthet');
      const col = korthet.cells[3]?.map(valueIn).indexOf(rubrik) ?? -1;
      return engine.getCellValue({
        sheet: engine.getSheetId(korthet.name) ?? -1,
        row: 3 + nr,
        col,
      });
    },
  };
}

const rulesets: readonly (readonly [string, Partial<Regler>])[] = [
  ['as the rules stand', {}],
  ['with a tolerance', { maltolerans: 0.05 }],
  ['with yearly measures left out', { arsmatt: 'raknasInte' }],
  ['in the words of another scale', { malskala: 'paVag', maltolerans: 0.02 }],
];

describe('the sheets of goals', () => {
  it('are written as a person reads them', () => {
    const { sheets } = runMal();
    expect(sheets.map(({ name }) => name)).toEqual([
      'Mål i korthet',
      'Måluppfyllelse',
      'Målunderlag',
      'Verksamhetsstatistik',
    ]);
    expectGolden('malblad.txt', sheets.map(sheetText).join('\n\n'));
  });

  it.each(rulesets)('have formulas that give exactly the values beside them: %s', (_, regler) => {
    const { formulas, wrong } = findWrongFormulas(runMal(buildMalunderlag(), [], regler).sheets);
    expect(wrong).toEqual([]);
    expect(formulas).toBeGreaterThan(100);
  });

  it.each(rulesets)('show the status and the trend that were computed: %s', (_, regler) => {
    const run = runMal(buildMalunderlag(), [], regler);
    const indikatorer = run.mal.mal.flatMap((one) => one.indikatorer);
    const rows = tableRows(sheetOf(run, TABELL));
    const symbols = rows.map((row) => String(valueIn(row[malrubrik.status])).slice(0, 1));
    expect(symbols).toEqual(indikatorer.map(({ status }) => statusTecken[status]));
    const trends = rows.map((row) => String(valueIn(row[malrubrik.trend])).replace(/^\S+ /u, ''));
    const words = { battre: 'bättre', oforandrad: 'oförändrad', samre: 'sämre' };
    expect(trends).toEqual(
      indikatorer.map(({ trend, angivenTrend }) => {
        const shown = trend ?? angivenTrend;
        return shown === null ? '' : words[shown];
      }),
    );
    const korthet = tableRows(sheetOf(run, 'klMalKorthet'));
    expect(
      korthet.slice(0, -2).map((row) => String(valueIn(row[malrubrik.status])).slice(0, 1)),
    ).toEqual(run.mal.mal.map(({ status }) => statusTecken[status]));
    expect(korthet.slice(0, -2).map((row) => valueIn(row[malrubrik.uppnadda]))).toEqual(
      run.mal.mal.map(({ antal }) => antal.uppnadd),
    );
  });

  it('have no merged or unnamed cells in their tables, and a symbol with a word in every status', () => {
    for (const sheet of runMal().sheets)
      for (const { area } of sheet.tables) {
        const headers = sheet.cells[area.top]?.slice(0, area.columns).map(valueIn) ?? [];
        expect(headers.filter((header) => header === null || header === '')).toEqual([]);
        expect(new Set(headers).size).toBe(area.columns);
      }
    const statuses = tableRows(sheetOf(runMal(), TABELL)).map((row) =>
      valueIn(row[malrubrik.status]),
    );
    expect(statuses.filter((text) => !/^[●◐○–] \p{L}/u.test(String(text)))).toEqual([]);
  });
});

describe('the status in the sheet', () => {
  it.each([
    ['the outcome at its target', 'Nöjda', malrubrik.utfall, 0.85, '● Uppnådd'],
    ['the outcome just below', 'Nöjda', malrubrik.utfall, 0.849, '○ Ej uppnådd'],
    ['a lower target', 'Nöjda', malrubrik.mal, 0.84, '● Uppnådd'],
    ['a target that must be passed', 'Trygga', malrubrik.villkor, 'mer än', '● Uppnådd'],
    ['a condition turned', 'Trygga', malrubrik.villkor, 'högst', '○ Ej uppnådd'],
    [
      'a direction turned',
      'Personalkontinuitet',
      malrubrik.riktning,
      'högre är bättre',
      '○ Ej uppnådd',
    ],
    ['a lower bare bound at the outcome', 'Personalkontinuitet', malrubrik.mal, 12, '● Uppnådd'],
    ['a lower bare bound below it', 'Personalkontinuitet', malrubrik.mal, 11.9, '○ Ej uppnådd'],
    ['a yes for a no', 'Råd finns', malrubrik.utfall, 'Ja', '● Uppnådd'],
    ['a range that holds it', 'Väntan för lång', malrubrik.till, 5.2, '● Uppnådd'],
    ['a range that does not', 'Väntan', malrubrik.till, 4.9, '○ Ej uppnådd'],
    ['a value that must be exact', 'Exakt tre', malrubrik.utfall, 3.1, '○ Ej uppnådd'],
    ['one more than before', 'Fler möten', malrubrik.utfall, 30, '● Uppnådd'],
    ['a value to compare with', 'Fler samtal', malrubrik.foregaende, 30, '● Uppnådd'],
    ['units that agree again', 'Olika enheter', malrubrik.enhet, 'st', '○ Ej uppnådd'],
    ['an outcome at last', 'Ej klart', malrubrik.utfall, 3, '● Uppnådd'],
    ['a target at last', 'Utan mål', malrubrik.mal, 3, '● Uppnådd'],
    ['no outcome', 'Trygga', malrubrik.utfall, null, '– Ej bedömd: utfall saknas'],
    ['words for an outcome', 'Trygga', malrubrik.utfall, 'cirka 90', '– Ej bedömd: utfall saknas'],
    ['no target', 'Trygga', malrubrik.mal, null, '– Ej bedömd: målvärde saknas'],
  ])('follows %s', (_, indikator, rubrik, value, expected) => {
    const book = openWorkbook(runMal());
    book.write(indikator, rubrik, value);
    expect(book.shown(indikator, malrubrik.status)).toBe(expected);
  });

  it.each([
    [0.0111, '○ Ej uppnådd'],
    [0.0118, '◐ Delvis uppnådd'],
    [0.05, '◐ Delvis uppnådd'],
  ])('follows the tolerance: 1 of 85 is past %d', (share, expected) => {
    const book = openWorkbook(runMal());
    book.setTolerance(share);
    expect(book.shown('Nöjda', malrubrik.status)).toBe(expected);
  });

  it('counts exactly at the tolerance as within it, and a value that is zero as having none', () => {
    const at = (utfall: number, mal: number) =>
      runMal(
        buildMalunderlag([
          buildMal('A', [
            buildIndikator('Nöjda', { utfall: matt(utfall), mal: target('>=', mal) }),
          ]),
        ]),
        [],
        { maltolerans: 0.05 },
      );
    for (const [utfall, mal, status] of [
      [95, 100, '◐ Delvis uppnådd'],
      [94.9, 100, '○ Ej uppnådd'],
      [-1, 0, '○ Ej uppnådd'],
    ] as const)
      expect(openWorkbook(at(utfall, mal)).shown('Nöjda', malrubrik.status)).toBe(status);
  });

  it('changes the goal with it', () => {
    const book = openWorkbook(runMal());
    expect([book.goal(1, malrubrik.resultat), book.goal(1, malrubrik.status)]).toEqual([
      '3 av 4',
      '◐ Uppnås delvis',
    ]);
    book.write('Nöjda', malrubrik.utfall, 0.9);
    expect([book.goal(1, malrubrik.resultat), book.goal(1, malrubrik.status)]).toEqual([
      '4 av 4',
      '● Uppnås',
    ]);
    expect(book.goal(1, malrubrik.stapel)).toBe('●●●●');
  });

  it('takes a yearly measure into the count once it has a value', () => {
    const book = openWorkbook(runMal(buildMalunderlag(), [], { arsmatt: 'raknasInte' }));
    expect(book.goal(3, malrubrik.resultat)).toBe('1 av 9');
    book.write('Årsmått', malrubrik.utfall, 0.8);
    expect(book.goal(3, malrubrik.resultat)).toBe('2 av 10');
  });
});

/** The run before with a cell of "Måluppfyllelse" written over. */
const written = (run: Malkorning, indikator: string, rubrik: string, value: CellValue) =>
  changeGrid(run.grids, TABELL, (grid) => {
    const top = grid.tables[0]?.area.top ?? 0;
    const column = grid.cells[top]?.indexOf(rubrik) ?? -1;
    const row = grid.cells.findIndex((line, at) => at > top && line.includes(indikator));
    const cells = grid.cells.map((line, at) =>
      at === row ? Object.assign([...line], { [column]: value }) : line,
    );
    return { ...grid, cells };
  });

const rowOf = (sheet: ReportSheet, indikator: string) => {
  const row = tableRows(sheet).find((one) => valueIn(one[malrubrik.indikator]) === indikator);
  if (row === undefined) throw new Error(`No ${indikator}`);
  return row;
};

describe('what a person writes in the sheets of goals', () => {
  it.each([
    [malrubrik.utfall, 0.86, '● Uppnådd'],
    [malrubrik.mal, 0.8, '● Uppnådd'],
    [malrubrik.villkor, 'högst', '● Uppnådd'],
    [malrubrik.utfall, 'kommer i november', '– Ej bedömd: utfallet går inte att läsa'],
  ])('stands over what was read in every later run: %s %s', (rubrik, value, status) => {
    let run = runMal();
    let grids = written(run, 'Nöjda', rubrik, value);
    for (let n = 0; n < 3; n += 1) {
      run = runMal(buildMalunderlag(), grids);
      const row = rowOf(sheetOf(run, TABELL), 'Nöjda');
      expect([valueIn(row[rubrik]), valueIn(row[malrubrik.status])]).toEqual([value, status]);
      expect(findWrongFormulas(run.sheets).wrong).toEqual([]);
      grids = run.grids;
    }
  });

  it.each([
    ['Nöjda', malrubrik.utfall, 0.85, '84 %', '85 %'],
    ['Trygga', malrubrik.villkor, 'högst', 'minst', 'högst'],
    [
      'Personalkontinuitet',
      malrubrik.riktning,
      'högre är bättre',
      'lägre är bättre',
      'högre är bättre',
    ],
    ['Personalkontinuitet', malrubrik.mal, 11, '13', '11'],
    ['Råd finns', malrubrik.utfall, 'Ja', 'Nej', 'Ja'],
    ['Väntan för lång', malrubrik.till, 5.2, '5', '5,2'],
    ['Fler samtal', malrubrik.foregaende, 30, '–', '30'],
    ['Olika enheter', malrubrik.enhet, 'st', 'st ≠ %', 'st'],
    ['Ej klart', malrubrik.utfall, 3, '–', '3'],
    ['Utan mål', malrubrik.mal, 3, '–', '3'],
    ['Budget i balans', malrubrik.utfall, -5, '−34736', '−5'],
    ['Kostnad', malrubrik.mal, 4400, '4600', '4400'],
    ['Tal mot ja', malrubrik.utfall, 'Nej', '84', 'Nej'],
    ['Under', malrubrik.villkor, 'minst', 'mindre än', 'minst'],
    ['Exakt tre', malrubrik.utfall, 'cirka tre', '3', 'cirka tre'],
  ])('counts everywhere and is told: %s %s %s', (indikator, rubrik, value, last, varde) => {
    const run = runMal(buildMalunderlag(), written(runMal(), indikator, rubrik, value));
    const rows = tableRows(sheetOf(run, TABELL));
    expect(rows.map((row) => String(valueIn(row[malrubrik.status])).slice(0, 1))).toEqual(
      run.mal.mal.flatMap((goal) => goal.indikatorer).map(({ status }) => statusTecken[status]),
    );
    expect(valueIn(rowOf(sheetOf(run, TABELL), indikator)[rubrik])).toBe(value);
    expect(findWrongFormulas(run.sheets).wrong).toEqual([]);
    expect(run.mal.fynd.filter(({ typ }) => typ === 'egetMalvarde')).toEqual([
      expect.objectContaining({ bok: 'bok.xlsx', blad: 'Mål', indikator, rubrik, varde, last }),
    ]);
    expect(sheetOf(run, 'klMallasning').cells).toEqual(sheetOf(runMal(), 'klMallasning').cells);
  });

  it('takes away the finding of what was missing', () => {
    const missing = {
      ...buildMalunderlag(),
      fynd: (['utfallSaknas', 'malSaknas'] as const).map((typ) => ({
        ...{ typ, allvar: 'varning' as const, bok: 'bok.xlsx', blad: 'Mål', cell: 'C7' },
        ...{ indikator: 'Ingenting', skal: 'tom' as const, varde: '' },
      })),
    };
    const run = runMal(missing, written(runMal(), 'Ingenting', malrubrik.utfall, 3));
    expect(run.mal.fynd.map(({ typ }) => typ)).toEqual(
      expect.not.arrayContaining(['utfallSaknas']) as unknown,
    );
    expect(run.mal.fynd.map(({ typ }) => typ)).toContain('malSaknas');
  });

  it('gives way again when it is what was read, or is emptied', () => {
    for (const value of [0.84, null]) {
      const changed = runMal(
        buildMalunderlag(),
        written(runMal(), 'Nöjda', malrubrik.utfall, 0.86),
      );
      const back = runMal(buildMalunderlag(), written(changed, 'Nöjda', malrubrik.utfall, value));
      expect(valueIn(rowOf(sheetOf(back, TABELL), 'Nöjda')[malrubrik.utfall])).toBe(0.84);
    }
  });

  it('is not taken for what a new month has changed in the source', () => {
    const later = goals.map((goal) => ({
      ...goal,
      indikatorer: goal.indikatorer.map((one) =>
        one.namn === 'Trygga' ? { ...one, utfall: matt(91, '%') } : one,
      ),
    }));
    const run = runMal(buildMalunderlag(later), runMal().grids);
    expect(valueIn(rowOf(sheetOf(run, TABELL), 'Trygga')[malrubrik.utfall])).toBe(0.91);
  });

  it.each([TABELL, 'klMalKorthet', 'klStatistik'])('as a comment follows its row: %s', (tabell) => {
    const [first = []] = [sheetOf(runMal(), tabell).cells[4]];
    const header = sheetOf(runMal(), tabell).cells[3]?.map(valueIn) ?? [];
    const column = header.indexOf(malrubrik.kommentar);
    const noted = changeGrid(runMal().grids, tabell, (grid) => ({
      ...grid,
      cells: grid.cells.map((line, at) =>
        at === 4 ? Object.assign([...line], { [column]: 'Se bilaga', [column + 2]: 'mer' }) : line,
      ),
    }));
    const reversed = buildMalunderlag(goals.toReversed());
    const run = runMal(reversed, runMal(reversed, noted).grids);
    const names = first
      .map(valueIn)
      .filter((value) => typeof value === 'string' && value.length > 3);
    const row = sheetOf(run, tabell).cells.find(
      (line) => valueIn(line[column] ?? null) === 'Se bilaga',
    );
    expect(valueIn(row?.[column + 2])).toBe('mer');
    expect(names.slice(0, 2).every((name) => row?.map(valueIn).includes(name))).toBe(true);
  });

  it('is kept when the goals are gone, and stands at its row when they are back', () => {
    const noted = written(
      { ...runMal(), grids: written(runMal(), 'Trygga', malrubrik.kommentar, 'Se bilaga') },
      ...(['Trygga', malrubrik.utfall, 0.5] as const),
    );
    const nothing = buildMalunderlag([], []);
    const without = runMal(nothing, noted);
    const again = runMal(nothing, without.grids);
    expect(again.sheets.map(({ name }) => name)).toEqual(['Måluppfyllelse']);
    const back = rowOf(sheetOf(runMal(buildMalunderlag(), again.grids), TABELL), 'Trygga');
    expect([valueIn(back[malrubrik.kommentar]), valueIn(back[malrubrik.utfall])]).toEqual([
      'Se bilaga',
      0.5,
    ]);
  });

  it('is nothing when nobody wrote: the same run gives the same sheets, and without goals none', () => {
    const first = runMal();
    expect(runMal(buildMalunderlag(), first.grids).sheets).toEqual(first.sheets);
    expect(runMal(buildMalunderlag([], []), first.grids).sheets).toEqual([]);
  });
});

describe('the columns of the sheets of goals', () => {
  const bare = (more: Parameters<typeof buildIndikator>[1] = {}) =>
    buildMalunderlag(
      [
        buildMal('Trygg omsorg', [
          buildIndikator('Nöjda', { utfall: matt(84, '%'), mal: target('>=', 85, '%'), ...more }),
        ]),
      ],
      [],
    );
  const headersOf = (run: Malkorning, tabell: string) => {
    const { cells, tables } = sheetOf(run, tabell);
    return cells[tables[0].area.top]?.map(valueIn) ?? [];
  };
  const optional = [
    ...[malrubrik.malomrade, malrubrik.matt, malrubrik.till, malrubrik.foregaende],
    ...[malrubrik.trend, malrubrik.vantat, malrubrik.angivet],
  ];
  const shown = (run: Malkorning) =>
    headersOf(run, TABELL).filter((rubrik) => optional.some((one) => one === rubrik));

  it('are only those that some row has something in', () => {
    const run = runMal(bare());
    expect(shown(run)).toEqual([]);
    expect(headersOf(run, 'klMalKorthet')).not.toContain(malrubrik.kfMal);
    expect(headersOf(run, 'klMallasning')).not.toContain(malrubrik.foregaende);
    expect(shown(runMal())).toEqual(optional.filter((rubrik) => rubrik !== malrubrik.matt));
  });

  it.each([
    ['an earlier value', { foregaende: matt(80, '%') }, [malrubrik.foregaende, malrubrik.trend]],
    ['a printed trend', { angivenTrend: 'battre' as const }, [malrubrik.trend]],
    ['a range', { mal: target('=', 80, '%', { till: 90 }) }, [malrubrik.till]],
    ['what is measured', { matt: 'Enkät' }, [malrubrik.matt]],
    [
      'an expected status',
      { vantat: vantat('ej', 'väntas inte nås') },
      [malrubrik.vantat, malrubrik.angivet],
    ],
    // There a person gives what it is to be compared with.
    [
      'nothing to compare with',
      { mal: target('oka', null) },
      [malrubrik.foregaende, malrubrik.trend],
    ],
  ])('show %s', (_, more, rubriker) => {
    const run = runMal(bare(more));
    expect(shown(run)).toEqual(rubriker);
    expect(findWrongFormulas(run.sheets).wrong).toEqual([]);
  });

  it('keep what a person wrote in them, and come back with it when their value is gone', () => {
    const first = runMal(bare({ foregaende: matt(80, '%') }));
    const written = changeGrid(first.grids, TABELL, (grid) => {
      const top = grid.tables[0]?.area.top ?? 0;
      const column = grid.cells[top]?.indexOf(malrubrik.foregaende) ?? -1;
      const cells = grid.cells.map((line, at) =>
        at === top + 1 ? Object.assign([...line], { [column]: 0.9 }) : line,
      );
      return { ...grid, cells };
    });
    const second = runMal(bare(), written);
    expect(shown(second)).toEqual([malrubrik.foregaende, malrubrik.trend]);
    const third = runMal(bare(), second.grids);
    expect(runMal(bare(), third.grids).sheets).toEqual(third.sheets);
    expect(shown(third)).toEqual(shown(second));
    expect(third.mal.mal[0]?.indikatorer[0]?.foregaende.varde?.varde).toBe(90);
  });

  it('leave a comment with its row whatever columns stand before it', () => {
    const first = runMal(bare({ foregaende: matt(80, '%') }));
    const written = changeGrid(first.grids, TABELL, (grid) => {
      const top = grid.tables[0]?.area.top ?? 0;
      const column = grid.cells[top]?.indexOf(malrubrik.kommentar) ?? -1;
      const cells = grid.cells.map((line, at) =>
        at === top + 1 ? Object.assign([...line], { [column]: 'Se bilagan' }) : line,
      );
      return { ...grid, cells };
    });
    const second = runMal(bare(), written);
    expect(shown(second)).toEqual([]);
    const { cells, tables } = sheetOf(second, TABELL);
    const row = cells[tables[0].area.top + 1]?.map(valueIn) ?? [];
    expect(row[headersOf(second, TABELL).indexOf(malrubrik.kommentar)]).toBe('Se bilagan');
  });
});

it('what a person wrote of a goal that the rule can not judge contradicts nothing', () => {
  const indikator = buildIndikator('Nöjda', { utfall: matt(84, '%') });
  const angivet = [{ ...vantat('uppnadd', 'Kvalitén uppnås'), vantat: false }];
  const run = runMal(buildMalunderlag([buildMal('Trygg omsorg', [indikator], { angivet })], []));
  const [row = {}] = tableRows(sheetOf(run, 'klMalKorthet'));
  expect(valueIn(row[malrubrik.angivet] ?? null)).toBe('Kvalitén uppnås');
});

describe('what is expected at the end of the year', () => {
  it('stands beside the status of today, with word and symbol, and changes it in nothing', () => {
    const expected = [vantat('uppnadd', 'på väg att uppnås')];
    const indikator = buildIndikator('Nöjda', {
      ...{ utfall: matt(84, '%'), mal: target('>=', 85, '%') },
      vantat: vantat('delvis', 'bedöms uppnås delvis'),
    });
    const run = (angivet: typeof expected) =>
      runMal(buildMalunderlag([buildMal('Trygg omsorg', [indikator], { angivet })], []));
    const shown = (korning: Malkorning, tabell: string) => {
      const [row = {}] = tableRows(sheetOf(korning, tabell));
      return [malrubrik.status, malrubrik.vantat].map((rubrik) => valueIn(row[rubrik] ?? null));
    };
    expect(shown(run(expected), TABELL)).toEqual(['○ Ej uppnådd', '◐ Väntas uppnås delvis']);
    expect(shown(run(expected), 'klMalKorthet')).toEqual(['○ Uppnås ej', '● Väntas uppnås']);
    expect(shown(run([...expected, vantat('ej', 'väntas inte uppnås')]), 'klMalKorthet')).toEqual([
      '○ Uppnås ej',
      '≠ Väntas uppnås / Väntas inte uppnås',
    ]);
    expect(shown(run([]), 'klMalKorthet')).toEqual(['○ Uppnås ej', null]);
  });
});
