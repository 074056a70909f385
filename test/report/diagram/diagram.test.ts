import { egnaOrd } from '../../../src/domain/tidigare/egnaOrd.ts';
import { isOwnDrawingName } from '../../../src/domain/tidigare/egnaTabeller.ts';
import type { Ekonomi } from '../../../src/domain/underlag/huvudbok.ts';
import { cellsOf } from '../../../src/report/chart/chartCells.ts';
import { nameDiagram } from '../../../src/report/diagram/nameDiagram.ts';
import type { ReportChart, ReportSheet } from '../../../src/report/rapport.ts';
import { buildEkonomi, buildYear } from '../../builders/ekonomi.ts';
import { expectGolden } from '../../golden/expectGolden.ts';
import { sheetText } from '../../golden/sheetText.ts';
import { changeGrid, closedAt, runForecast, sheetOf, valueIn } from '../forecastRun.ts';
import { ledger } from '../kostnadslage/ledger.ts';
import { findWrongFormulas, write } from '../kostnadslage/sheets.ts';

const TABELL = 'klDiagram';

const compose = (ekonomi: Ekonomi = ledger): ReportSheet => sheetOf(runForecast(ekonomi), TABELL)!;

const chartOf = (sheet: ReportSheet, name: string): ReportChart =>
  sheet.charts!.find((chart) => chart.name === name)!;

const points = (sheet: ReportSheet, name: string, line: string): readonly unknown[] => {
  const series = chartOf(sheet, name).series.find(({ title }) => title === line);
  return series === undefined ? [] : cellsOf(series.values, sheet.cells).map(valueIn);
};

const chartText = ({ name, title, alt, area, series }: ReportChart): string =>
  [
    `${name}: ${title}`,
    `  ${alt}`,
    `  rad ${area.top + 1}–${area.top + area.rows}, kolumn ${area.left + 1}–${area.left + area.columns}`,
    ...series.map(
      (one) =>
        `  ${one.title} ${one.color} ${one.width} pt${one.dashed ? ', streckad' : ''}, namn vid ${one.labelAt}`,
    ),
  ].join('\n');

describe('the sheet "Diagram"', () => {
  it('is written as a person reads it', () => {
    const sheet = compose();
    const charts = sheet.charts!.map(chartText).join('\n');
    expectGolden('diagram.txt', `${charts}\n${sheetText(sheet)}`);
  });

  it('has a chart for the whole and one for each grupp, each known as ours by its own name', () => {
    const names = compose().charts!.map(({ name }) => name);
    expect(names).toEqual(['klDiagramSumma', 'klDiagram10', 'klDiagram51', 'klDiagram60']);
    expect(names.every(isOwnDrawingName)).toBe(true);
  });

  it('names charts by letters and figures only, each once whatever its case', () => {
    const delar = ['5 1', '51', '', 'Barn & unga', 'barn unga'].map((kod) => ({
      kod,
      namn: 'Summa',
    }));
    const names = nameDiagram(delar);
    expect(names).toEqual([
      'klDiagram51',
      'klDiagram51x2',
      'klDiagramSumma',
      'klDiagramBarnunga',
      'klDiagrambarnungax2',
    ]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('draws utfall to the period, the budget, and from the period on the prognos', () => {
    const sheet = compose();
    const [utfall, budget, prognos] = ['Utfall', 'Budget', 'Prognos'].map((line) =>
      points(sheet, 'klDiagram10', line),
    );
    expect(utfall).toEqual([60, 120, 180, 240, 300, 360, 420, 480, null, null, null, null]);
    expect(budget?.[11]).toBe(780);
    expect(prognos).toEqual([...Array.from({ length: 7 }, () => null), 480, 540, 600, 660, 720]);
  });

  it.each(['klDiagramSumma', 'klDiagram10', 'klDiagram51', 'klDiagram60'])(
    'ends exactly at the prognos of "Helårsprognos": %s',
    (name) => {
      const run = runForecast(ledger);
      const sheet = sheetOf(run, TABELL)!;
      const kod = name.replace('klDiagram', '');
      const prognosblad = run.grids.find(({ tables }) => tables[0]?.name === 'klPrognos')!;
      const [header = []] = prognosblad.cells.slice(4);
      const row = prognosblad.cells.find((cells) => cells.slice(0, 2).includes(kod));
      expect(points(sheet, name, 'Prognos')[11]).toBe(row?.[header.indexOf(egnaOrd.prognos)]);
    },
  );

  it('has formulas that give exactly the values beside them, also with a justering', () => {
    const decided = changeGrid(runForecast(ledger).grids, 'klPrognos', (grid) =>
      write(grid, '51', egnaOrd.justering, 1000),
    );
    const { sheets } = runForecast(ledger, decided);
    expect(findWrongFormulas(sheets).wrong).toEqual([]);
  });

  it('draws no prognos where there is none, and none when the year is over', () => {
    const undecided = changeGrid(runForecast(ledger).grids, 'klPrognos', (grid) =>
      write(grid, '51', egnaOrd.metod, 'Magkänsla'),
    );
    const none = sheetOf(runForecast(ledger, undecided), TABELL)!;
    expect(points(none, 'klDiagram51', 'Prognos')).toEqual([]);
    expect(points(none, 'klDiagram10', 'Prognos')).not.toEqual([]);
    expect(chartOf(none, 'klDiagram51').title).toBe(
      'Äldreomsorg: utfall 10,8 mnkr t.o.m. augusti 2025',
    );
    const over = compose(closedAt(ledger, '2025-12'));
    expect(chartOf(over, 'klDiagram10').series.map(({ title }) => title)).toEqual([
      'Budget',
      'Utfall',
    ]);
  });

  it('draws no budget where there is none by month', () => {
    const bare = { ...ledger, serier: ledger.serier.filter(({ slag }) => slag === 'utfall') };
    expect(points(compose(bare), 'klDiagram51', 'Budget')).toEqual([]);
    expect(points(compose(bare), 'klDiagram51', 'Utfall')).toHaveLength(12);
  });

  it('names each line at its last point, on cells of its own sheet', () => {
    for (const { series, categories, area } of compose().charts!) {
      expect(series.map(({ title, labelAt }) => [title, labelAt])).toEqual([
        ...(series.length === 3 ? [['Budget', 11]] : []),
        ['Utfall', 7],
        ['Prognos', 11],
      ]);
      for (const { values } of series)
        expect([values.top, values.rows]).toEqual([categories.top, categories.rows]);
      expect(area.top).toBe(categories.top);
    }
  });

  it.each([
    [2, 0],
    [3, 0],
    [4, 1],
    [6, 1],
    [7, 2],
  ])('of %i charts begins %i more pages, each with a chart', (count, pages) => {
    const koder = Array.from({ length: count - 1 }, (_, at) => `${at + 10}10`);
    const months = new Array<number>(8).fill(100_000);
    const { charts, print } = compose(
      buildEkonomi(koder.map((kod) => buildYear('utfall', 2025, months, kod))),
    );
    const tops = charts!.map(({ area }) => area.top);
    expect(tops).toHaveLength(count);
    expect(print.pageBreaks).toEqual([tops[3], tops[6]].slice(0, pages));
  });

  it('lays its charts beside the table and clear of each other', () => {
    const { charts, tables } = compose();
    const areas = charts!.map(({ area }) => area);
    expect(areas.every(({ left }) => left >= tables[0].area.columns)).toBe(true);
    areas.slice(1).forEach((area, at) => {
      expect(area.top).toBeGreaterThanOrEqual((areas[at]?.top ?? 0) + (areas[at]?.rows ?? 0));
    });
  });
});

describe('the title of a chart', () => {
  /** A year of even months: the forecast is so many tkr past a budget of 100 000 tkr. */
  const past = (tkr: number, regler = {}): string => {
    const months = (year: number): number[] =>
      Array.from({ length: 12 }, () => Math.round((year * 100_000) / 12));
    const ekonomi = buildEkonomi(
      [
        buildYear('utfall', 2025, months(100_000 + tkr).slice(0, 8)),
        buildYear('budget', 2025, months(100_000)),
      ],
      '2025-08',
      { kodplan: [{ kod: '5110', namn: 'Hemtjänst', grupp: '51', gruppnamn: 'Äldreomsorg' }] },
    );
    // Linear alone is chosen, so that the prognos is known.
    const first = runForecast(ekonomi, [], regler).grids;
    const chosen = changeGrid(first, 'klPrognos', (grid) =>
      write(grid, '51', egnaOrd.metod, 'Linjär'),
    );
    return chartOf(sheetOf(runForecast(ekonomi, chosen, regler), TABELL)!, 'klDiagram51').title;
  };

  it.each([
    [1100, 'Äldreomsorg går mot −1,1 mnkr'],
    [1000, 'Äldreomsorg håller budget'],
    [900, 'Äldreomsorg håller budget'],
    [0, 'Äldreomsorg håller budget'],
    [-900, 'Äldreomsorg håller budget'],
    [-1100, 'Äldreomsorg går mot +1,1 mnkr'],
  ])('with %i tkr past the budget and a threshold of 1 %% says "%s"', (tkr, title) => {
    expect(past(tkr)).toBe(title);
  });
});
