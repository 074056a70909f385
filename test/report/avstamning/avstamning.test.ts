import type { Kontroll } from '../../../src/domain/avstamning/kontroll.ts';
import { avstamningsrubrik as r } from '../../../src/domain/tidigare/avstamningsord.ts';
import { personsCells } from '../../../src/reading/tidigare/personsCells.ts';
import type { ReportSheet } from '../../../src/report/rapport.ts';
import { buildKontroll, kontroller, tkr } from '../../builders/kontroll.ts';
import { expectGolden } from '../../golden/expectGolden.ts';
import { sheetText } from '../../golden/sheetText.ts';
import { filledCells, writeCell } from '../../reading/tidigare/personsHand.ts';
import { tableRows, valueIn } from '../forecastRun.ts';
import { findWrongFormulas } from '../kostnadslage/sheets.ts';
import { runAvstamning, written, type Avstamningskorning } from './runs.ts';

const sheetOf = ({ sheets: [sheet] }: Avstamningskorning): ReportSheet => {
  if (sheet === undefined) throw new Error('No sheet');
  return sheet;
};

/** What a row of the first table shows, by header. */
const shown = (run: Avstamningskorning, rad: string, rubrik: string) =>
  valueIn(tableRows(sheetOf(run)).find((row) => valueIn(row[r.rad]) === rad)?.[rubrik] ?? null);

const texts = (run: Avstamningskorning): readonly string[] =>
  sheetOf(run)
    .cells.flat()
    .map((cell) => String(valueIn(cell) ?? ''))
    .map((text) => text.replaceAll('\u202f', ' '));

/** The comparisons with one of them changed. */
const changed = (rad: string, change: Partial<Kontroll>): readonly Kontroll[] =>
  kontroller.map((one) => (one.rad === rad ? { ...one, ...change } : one));

const without = (rad: string): readonly Kontroll[] => kontroller.filter((one) => one.rad !== rad);

describe('the sheet Avstämning', () => {
  it('is written as a person reads it', () => {
    expectGolden('avstamning.txt', sheetText(sheetOf(runAvstamning())));
  });

  it.each(['kr', 'tkr', 'mnkr'] as const)(
    'has formulas that give the values beside them: %s',
    (enhet) => {
      const run = runAvstamning(kontroller, [], enhet);
      const marked = runAvstamning(
        kontroller,
        written(run, 'Intäkter', { [r.granskad]: 'ja' }),
        enhet,
      );
      for (const { sheets } of [run, marked]) {
        const { formulas, wrong } = findWrongFormulas(sheets);
        expect(wrong).toEqual([]);
        expect(formulas).toBeGreaterThan(7);
      }
    },
  );

  it('says what is worst first: faults by size, faults without amounts, rounding', () => {
    const rows = tableRows(sheetOf(runAvstamning()));
    expect(rows.map((row) => [valueIn(row[r.differens]), valueIn(row[r.status])])).toEqual([
      [-4954, '▼ Fel'],
      [0.5, '▼ Fel'],
      ['–', '▼ Fel'],
      ['–', '▼ Fel'],
      [-1, '≈ Avrundning'],
    ]);
  });

  it('counts what ties, and what could not be compared besides', () => {
    expect(texts(runAvstamning())).toContain(
      '3 av 8 stämmer · 4 fel och 1 avrundning · 2 gick inte att jämföra',
    );
    expect(texts(runAvstamning([buildKontroll()]))).toContain('1 av 1 stämmer');
  });

  it('has a row for each kind and pair of tables of what ties, and of what was not compared', () => {
    const sheet = sheetOf(runAvstamning());
    expect(tableRows(sheet, 2).map((row) => Object.values(row).map(valueIn))).toEqual([
      ['Summan mot raderna', 'Drift 2025', null, '3 kolumner', 3, '● Stämmer'],
    ]);
    expect(tableRows(sheet, 1).map((row) => valueIn(row[r.varfor]))).toEqual([
      'Tabellen är ett urval och ska inte summera till helheten.',
    ]);
  });

  it('says names that are taken for one as assumptions', () => {
    expect(texts(runAvstamning())).toContain(
      'Antaget: "Flyktingmottagande" och "Integration" är samma verksamhet.',
    );
  });

  it('has no sheet where nothing was compared and nobody wrote', () => {
    expect(runAvstamning([]).sheets).toEqual([]);
    expect(runAvstamning([], runAvstamning().grids).sheets).toEqual([]);
  });

  it('is the same in a second run', () => {
    const first = runAvstamning();
    expect(runAvstamning(kontroller, first.grids).sheets).toEqual(first.sheets);
  });

  it('holds no formula that is taken for a person’s', () => {
    const [grid] = runAvstamning().grids;
    const isPersons = personsCells(grid!);
    const ours = sheetOf(runAvstamning()).cells.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell !== null && 'formula' in cell && isPersons(at, column) ? [`${at},${column}`] : [],
      ),
    );
    expect(ours).toEqual([]);
  });
});

describe('a mark in Avstämning', () => {
  const mark = { [r.granskad]: 'ja', [r.orsak]: 'Bokförs i oktober', [r.kommentar]: 'Se mejl' };
  const marked = written(runAvstamning(), 'Intäkter', mark);

  it('stays with its reason in every later run, wherever its row stands', () => {
    let run = runAvstamning(kontroller.toReversed(), marked);
    for (let n = 0; n < 3; n += 1) {
      expect(run.granskade).toEqual(
        new Map([['resultatMotAnalys|Resultat|Intäkter|Prognos', 'Bokförs i oktober']]),
      );
      expect(Object.keys(mark).map((header) => shown(run, 'Intäkter', header))).toEqual(
        Object.values(mark),
      );
      expect(shown(run, 'Intäkter', r.status)).toBe('▽ Fel, granskat');
      expect(texts(run)).toContain(
        '3 av 8 stämmer · 4 fel och 1 avrundning, varav 1 granskad · 2 gick inte att jämföra',
      );
      expect(run.fynd).toEqual([]);
      run = runAvstamning(kontroller, run.grids);
    }
  });

  it.each([
    ['Här', { har: { ...kontroller[4]!.har, belopp: tkr(56_526) }, differens: tkr(-4_953) }],
    ['Där', { dar: { ...kontroller[4]!.dar, belopp: tkr(61_478) }, differens: tkr(-4_953) }],
  ])('is taken off when the figure changes: %s', (_, change) => {
    const run = runAvstamning(changed('Intäkter', change), marked);
    expect(run.granskade.size).toBe(0);
    expect(shown(run, 'Intäkter', r.granskad)).toBe('');
    expect(shown(run, 'Intäkter', r.orsak)).toBe('Bokförs i oktober · siffrorna har ändrats');
    expect(shown(run, 'Intäkter', r.status)).toBe('▼ Fel');
    expect(run.fynd).toEqual([
      {
        ...{ typ: 'granskadAndrad', allvar: 'upplysning' },
        ...{ bok: 'bok.xlsx', blad: 'Resultat', cell: 'C4' },
        ...{ slag: 'resultatMotAnalys', rad: 'Intäkter', kolumn: 'Prognos' },
      },
    ]);
    const later = runAvstamning(changed('Intäkter', change), run.grids);
    expect(later.fynd).toEqual([]);
    expect(shown(later, 'Intäkter', r.orsak)).toBe('Bokförs i oktober · siffrorna har ändrats');
    const again = runAvstamning(
      changed('Intäkter', change),
      written(later, 'Intäkter', { [r.granskad]: 'Ja ' }),
    );
    expect([again.granskade.size, shown(again, 'Intäkter', r.orsak)]).toEqual([
      1,
      'Bokförs i oktober',
    ]);
  });

  it('of words follows the words', () => {
    const own = written(runAvstamning(), 'Trygg omsorg', { [r.granskad]: 'ja' });
    expect(runAvstamning(kontroller, own).granskade.size).toBe(1);
    const judged = changed('Trygg omsorg', { dar: { ...kontroller[7]!.dar, text: 'ej' } });
    const run = runAvstamning(judged, own);
    expect([run.granskade.size, shown(run, 'Trygg omsorg', r.orsak)]).toEqual([
      0,
      'siffrorna har ändrats',
    ]);
  });

  it('holds when the report shows another unit', () => {
    expect(runAvstamning(kontroller, marked, 'mnkr').granskade.size).toBe(1);
    expect(runAvstamning(kontroller, marked, 'kr').granskade.size).toBe(1);
  });

  it('is nothing but the word for it', () => {
    const own = written(runAvstamning(), 'Intäkter', { [r.granskad]: 'kanske' });
    const run = runAvstamning(kontroller, own);
    expect([run.granskade.size, shown(run, 'Intäkter', r.granskad)]).toEqual([0, 'kanske']);
  });

  it.each([
    ['the comparison ties for a while', without('Intäkter')],
    ['nothing is compared for a while', []],
  ])('is back with its row when %s', (_, meanwhile) => {
    const away = runAvstamning(meanwhile, runAvstamning(meanwhile, marked).grids);
    expect(texts(away)).toEqual(expect.arrayContaining(['Utgångna rader', 'Bokförs i oktober']));
    const back = runAvstamning(kontroller, away.grids);
    expect(back.granskade.size).toBe(1);
    expect(texts(back)).not.toContain('Utgångna rader');
    expect(shown(back, 'Intäkter', r.kommentar)).toBe('Se mejl');
    const other = runAvstamning(
      changed('Intäkter', {
        har: { ...kontroller[4]!.har, belopp: tkr(1) },
        differens: tkr(-61_478),
      }),
      away.grids,
    );
    expect([other.granskade.size, other.fynd.length]).toEqual([0, 1]);
  });

  it.each([
    [r.har, r.kommentar],
    [r.dar, r.kommentar],
    [r.har, 'till höger'],
    [r.har, r.orsak],
  ])('leaves a text under %s of a row that is gone, beside words under %s', (header, words) => {
    const own = written(runAvstamning(), 'Intäkter', { [words]: 'Se mejl' });
    const grids = runAvstamning([], own).grids.map((grid) => {
      const row = grid.cells.findIndex((line) => line.includes('Se mejl'));
      const column = grid.cells[grid.tables[0]?.area.top ?? 0]?.indexOf(header) ?? 0;
      const over = writeCell(grid, row, column, 'Fråga ekonomen');
      // The other figure is gone.
      return words === r.orsak ? writeCell(over, row, column + 3, null) : over;
    });
    for (const next of [
      runAvstamning([], runAvstamning([], grids).grids),
      runAvstamning(kontroller, grids),
    ]) {
      const kept = ['Fråga ekonomen', 'Se mejl'];
      expect(
        texts(next)
          .filter((text) => kept.includes(text))
          .toSorted(),
      ).toEqual(kept);
    }
  });

  it('leaves no figures behind when it is cleared while its row is gone', () => {
    const away = runAvstamning([], written(runAvstamning(), 'Intäkter', { [r.orsak]: 'Se mejl' }));
    const grids = away.grids.map((grid) => ({
      ...grid,
      cells: grid.cells.map((line) => line.map((cell) => (cell === 'Se mejl' ? null : cell))),
    }));
    const back = runAvstamning(kontroller, runAvstamning([], grids).grids);
    expect(back.sheets.map(filledCells)).toEqual(runAvstamning().sheets.map(filledCells));
  });

  it('stands at the right one of rows that look alike, however they are sorted', () => {
    const alike = [500, 300].map((har) =>
      buildKontroll({ nyckel: `n${har}`, rad: 'Vård', har, dar: 100 }),
    );
    const own = written(runAvstamning(alike), 'Vård', { [r.granskad]: 'ja' });
    expect([...runAvstamning(alike, own).granskade.keys()]).toEqual(['n500']);
    const grown = [alike[0]!, buildKontroll({ nyckel: 'n300', rad: 'Vård', har: 900, dar: 100 })];
    expect([...runAvstamning(grown, own).granskade.keys()]).toEqual(['n500']);
  });

  it('leaves what a person wrote to the right of the tables', () => {
    const own = written(runAvstamning(), 'Intäkter', { 'till höger': 'min anteckning' });
    const run = runAvstamning(kontroller.toReversed(), runAvstamning(kontroller, own).grids);
    const line = sheetOf(run).cells.find((row) => row.map(valueIn).includes('Intäkter'));
    expect(valueIn(line?.[15])).toBe('min anteckning');
  });
});
