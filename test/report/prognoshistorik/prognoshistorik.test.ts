import { egnaOrd, metodord } from '../../../src/domain/tidigare/egnaOrd.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { expectGolden } from '../../golden/expectGolden.ts';
import { sheetText } from '../../golden/sheetText.ts';
import {
  changeGrid,
  closedAt,
  runForecast,
  sheetOf,
  tableRows,
  valueIn,
  type ForecastRun,
} from '../forecastRun.ts';
import { changeLedger, ledger } from '../kostnadslage/ledger.ts';
import { findWrongFormulas, write } from '../kostnadslage/sheets.ts';

const TABELL = 'klPrognoshistorik';

const rows = (run: ForecastRun): ReturnType<typeof tableRows> => tableRows(sheetOf(run, TABELL));

const places = (run: ForecastRun): readonly string[] =>
  rows(run).map((row) =>
    [egnaOrd.period, egnaOrd.ansvar, egnaOrd.kod, egnaOrd.namn]
      .map((rubrik) => valueIn(row[rubrik]) ?? '')
      .join('|'),
  );

const rowOf = (run: ForecastRun, place: string): ReturnType<typeof tableRows>[number] => {
  const row = rows(run)[places(run).findIndex((one) => one.startsWith(place))];
  if (row === undefined) throw new Error(`No ${place}`);
  return row;
};

const decide = (grids: readonly Grid[], rubrik: string, value: string | number): readonly Grid[] =>
  changeGrid(grids, 'klPrognos', (grid) => write(grid, '51', rubrik, value));

describe('the sheet "Prognoshistorik"', () => {
  it('is written as a person reads it', () => {
    const june = runForecast(closedAt(ledger, '2025-06'));
    const august = runForecast(ledger, june.grids);
    expectGolden('prognoshistorik.txt', sheetText(sheetOf(august, TABELL)!));
  });

  it('has a row for each grupp, for the whole, and for each ansvar and verksamhet', () => {
    expect(places(runForecast(ledger))).toEqual([
      '2025-08||10|Politik',
      '2025-08||51|Äldreomsorg',
      '2025-08||60|Flyktingmottagande',
      '2025-08|||Summa',
      '2025-08|70100|1010|Nämnd',
      '2025-08|70100|5130|Särskilt boende',
      '2025-08|70100|6010|Flykting',
      '2025-08|70200|5110|Hemtjänst',
    ]);
  });

  it('points at "Helårsprognos" wherever its row is sorted to, so that what is decided after the run is remembered', () => {
    const row = rowOf(runForecast(ledger), '2025-08||51');
    const formulas = [egnaOrd.justering, egnaOrd.prognos, egnaOrd.metod].map((rubrik) => {
      const cell = row[rubrik];
      return cell && 'formula' in cell ? cell.formula : null;
    });
    expect(formulas).toEqual([
      `=IF(ISTEXT('Helårsprognos'!$Q$7),"–",'Helårsprognos'!$Q$7+0)`,
      `='Helårsprognos'!$S$7`,
      `='Helårsprognos'!$O$7`,
    ]);
  });

  it.each([
    ['nothing decided', (grids: readonly Grid[]) => grids],
    ['a justering', (grids: readonly Grid[]) => decide(grids, egnaOrd.justering, -99.5)],
    ['a text for justering', (grids: readonly Grid[]) => decide(grids, egnaOrd.justering, 'ca 3')],
    ['a method', (grids: readonly Grid[]) => decide(grids, egnaOrd.metod, metodord.linjar)],
    ['a method that gives nothing', (g: readonly Grid[]) => decide(g, egnaOrd.metod, 'Magkänsla')],
  ])('has formulas that give exactly the values beside them: %s', (_, change) => {
    const { sheets } = runForecast(ledger, change(runForecast(ledger).grids));
    expect(findWrongFormulas(sheets).wrong).toEqual([]);
  });

  it('remembers what was decided, as values when the month is over', () => {
    const june = runForecast(closedAt(ledger, '2025-06'));
    const decided = decide(
      decide(june.grids, egnaOrd.justering, 250),
      egnaOrd.metod,
      metodord.linjar,
    );
    const settled = runForecast(closedAt(ledger, '2025-06'), decided);
    const row = rowOf(runForecast(ledger, settled.grids), '2025-06||51');
    const before = rowOf(settled, '2025-06||51');
    expect(row[egnaOrd.justering]).toEqual({ number: 250 });
    expect(row[egnaOrd.metod]).toEqual({ text: metodord.linjar });
    // Whole öre are kept, not the last bits of a sum.
    const prognos = Number(Number(valueIn(before[egnaOrd.prognos])).toFixed(5));
    expect(row[egnaOrd.prognos]).toEqual({ number: prognos });
  });

  it('replaces the forecasts of the same month, and keeps those of every other', () => {
    const june = runForecast(closedAt(ledger, '2025-06'));
    const august = runForecast(ledger, june.grids);
    const again = runForecast(ledger, august.grids);
    expect(places(again)).toEqual(places(august));
    expect(places(again)).toEqual([...places(runForecast(ledger)), ...places(june)]);
  });

  it('keeps the rows of a verksamhet that is gone', () => {
    const june = runForecast(closedAt(ledger, '2025-06'));
    const without = changeLedger((kod) => kod.startsWith('51'));
    const august = runForecast(without, june.grids);
    expect(places(august).filter((place) => place.includes('|51'))).toEqual([
      '2025-06||51|Äldreomsorg',
      '2025-06|70100|5130|Särskilt boende',
      '2025-06|70200|5110|Hemtjänst',
    ]);
  });

  it('knows a verksamhet without a code by its name, and tells it from the whole', () => {
    const named = {
      ...ledger,
      kodplan: ledger.kodplan.map((rad) =>
        rad.grupp === '60' ? { ...rad, grupp: 'Integration' } : rad,
      ),
    };
    const june = runForecast(closedAt(named, '2025-06'));
    const august = runForecast(named, june.grids);
    expect(places(august).filter((place) => place.includes('||Integration'))).toEqual([
      '2025-08||Integration|Integration',
      '2025-06||Integration|Integration',
    ]);
    expect(places(august).filter((place) => place.endsWith('Summa'))).toHaveLength(2);
  });

  it('keeps a comment beside its forecast, month after month', () => {
    const june = runForecast(closedAt(ledger, '2025-06'));
    const row = places(june).indexOf('2025-06||51|Äldreomsorg');
    const commented = changeGrid(june.grids, TABELL, (grid) => {
      const top = grid.tables[0]!.area.top + 1 + row;
      const cells = grid.cells.map((line, at) =>
        at === top ? Object.assign([...line], { 10: 'Ny avgift', 12: 'se protokoll' }) : line,
      );
      return { ...grid, cells };
    });
    const once = runForecast(closedAt(ledger, '2025-06'), commented);
    const later = runForecast(ledger, once.grids);
    const again = runForecast(ledger, later.grids);
    for (const run of [once, later, again]) {
      expect(valueIn(rowOf(run, '2025-06||51')[egnaOrd.kommentar])).toBe('Ny avgift');
      const sheet = sheetOf(run, TABELL)!;
      const line = sheet.cells.find((cells) => valueIn(cells[12]) === 'se protokoll');
      expect([valueIn(line?.[0]), valueIn(line?.[2])]).toEqual(['2025-06', '51']);
    }
    expect(rows(again).filter((one) => one[egnaOrd.kommentar] !== null)).toHaveLength(1);
  });

  it('is not there without a ledger and without earlier forecasts', () => {
    expect(sheetOf(runForecast(nothing), TABELL)).toBeNull();
  });
});

/** A workbook whose ledger is gone. */
const nothing = { ...ledger, serier: [], ar: null, period: null };

describe('a run without a ledger', () => {
  it('keeps every earlier forecast, until the ledger is back', () => {
    const june = runForecast(closedAt(ledger, '2025-06'));
    const without = runForecast(nothing, june.grids);
    expect(places(without)).toEqual(places(june));
    const back = runForecast(ledger, runForecast(nothing, without.grids).grids);
    expect(places(back)).toEqual([...places(runForecast(ledger)), ...places(june)]);
  });

  it.each([TABELL, 'klDiagram'])(
    'keeps what a person wrote beside and below the table: %s',
    (tabell) => {
      const noted = changeGrid(runForecast(ledger).grids, tabell, (grid) => ({
        ...grid,
        cells: [
          ...grid.cells.map((line, at) =>
            at === 6 ? Object.assign([...line], { 20: 'bredvid' }) : line,
          ),
          [],
          ['nedanför'],
        ],
      }));
      const textsIn = (run: ForecastRun): readonly unknown[] =>
        run.grids
          .flatMap(({ cells }) => cells.flat())
          .filter((value) => value === 'bredvid' || value === 'nedanför')
          .toSorted();
      const without = runForecast(nothing, noted);
      const again = runForecast(nothing, without.grids);
      const back = runForecast(ledger, again.grids);
      for (const run of [without, again, back])
        expect(textsIn(run)).toEqual(['bredvid', 'nedanför']);
      const line = sheetOf(back, tabell)!.cells[6];
      expect(line?.map(valueIn)).toContain('bredvid');
    },
  );

  it('shows no empty sheets where nobody wrote', () => {
    const tables = runForecast(nothing, runForecast(ledger).grids).sheets.map(
      (sheet) => sheet.tables[0].name,
    );
    expect(tables).toEqual([TABELL, 'klLasning', 'klRegler']);
  });
});

describe('the report of a ledger', () => {
  it('is the same when the same run is made again', () => {
    const first = runForecast(ledger);
    const second = runForecast(ledger, first.grids);
    const third = runForecast(ledger, second.grids);
    expect(second.sheets).toEqual(first.sheets);
    expect(third.sheets).toEqual(first.sheets);
  });

  it('is the same with forecasts of an earlier month', () => {
    const june = runForecast(closedAt(ledger, '2025-06'));
    const first = runForecast(ledger, june.grids);
    expect(runForecast(ledger, first.grids).grids).toEqual(first.grids);
  });
});
