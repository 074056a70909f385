import { tableRows, valueIn, changeGrid } from '../forecastRun.ts';
import type { Atgardsrad } from '../../../src/domain/listor/handlingsplan.ts';
import type { Statusord } from '../../../src/domain/listor/statusord.ts';
import { ore } from '../../../src/domain/amount/ore.ts';
import { exaktText } from '../../../src/report/text/number.ts';
import { findWrongFormulas, shown, write } from '../kostnadslage/sheets.ts';
import { cellOf, lists, runLists, sheetOf } from './lists.ts';

const [plain] = lists.atgarder;

/** An åtgärd of the status that a plan prints. */
const told = (atgard: string, status: Statusord, more: Partial<Atgardsrad> = {}): Atgardsrad => {
  if (plain === undefined) throw new Error('There are åtgärder.');
  return { ...plain, nyckel: atgard, atgard, omrade: null, status: cellOf(status), ...more };
};
const plan = (...atgarder: readonly Atgardsrad[]) => ({ ...lists, atgarder });
const rows = (list: ReturnType<typeof plan>, nth = 0) =>
  tableRows(sheetOf(runLists(list, []), 'klHandlingsplan'), nth).map((row) =>
    Object.fromEntries(Object.entries(row).map(([rubrik, cell]) => [rubrik, valueIn(cell)])),
  );

const lights = plan(told('A', 'gron'), told('B', 'gul'), told('C', 'rod'), told('D', 'rod'));

describe('a plan whose åtgärder are green, yellow, red or late', () => {
  it('shows its own words with a sign, and counts them', () => {
    expect(rows(lights).map((row) => row['Läge'])).toEqual(['● Grön', '◆ Gul', '▲ Röd', '▲ Röd']);
    expect(rows(lights, 1)).toEqual([
      { Områden: 'Alla åtgärder', Antal: 4, Gröna: 1, Gula: 1, Röda: 2 },
    ]);
  });

  it('counts what is late beside the usual words', () => {
    const late = plan(told('A', 'forsenad'), told('B', 'klar'));
    expect(rows(late).map((row) => row['Läge'])).toEqual(['▼ Försenad', '● Klar']);
    expect(rows(late, 1)).toEqual([
      {
        ...{ Områden: 'Alla åtgärder', Antal: 2, Planerade: 0, 'Varav sena': 0, Pågår: 0 },
        ...{ Klara: 1, Försenade: 1, Avbrutna: 0 },
      },
    ]);
  });

  it('comes with formulas that give the values beside them', () => {
    for (const list of [lights, plan(told('A', 'forsenad'), told('B', 'planerad'))])
      expect(findWrongFormulas(runLists(list, []).sheets).wrong).toEqual([]);
  });

  it('keeps what a person wrote beside an åtgärd', () => {
    const earlier = changeGrid(runLists(lights, []).grids, 'klHandlingsplan', (grid) =>
      write(grid, 'C', 'Kommentar', 'vår rad'),
    );
    const turned = { ...lights, atgarder: lights.atgarder.toReversed() };
    const { grids } = runLists(turned, [], earlier);
    const grid = grids.find(({ tables }) => tables[0]?.name === 'klHandlingsplan');
    expect(grid && shown(grid, 'C', 'Kommentar')).toBe('vår rad');
    expect(grid?.cells.flat().filter((value) => value === 'vår rad')).toHaveLength(1);
    expect(grid?.cells.flat().filter((value) => value === 'Alla åtgärder')).toHaveLength(1);
  });
});

describe('the effect of an åtgärd', () => {
  it('has its unit where only a number is printed', () => {
    const effects = plan(
      told('A', 'klar', { effekt: '1200', beslutad: cellOf(ore(120_000_000)) }),
      told('B', 'klar', { effekt: 'ca 300 tkr', beslutad: cellOf(ore(30_000_000)) }),
      told('C', 'klar', { effekt: 'bättre kvalitet', beslutad: null }),
    );
    expect(rows(effects).map((row) => row['Effekt'])).toEqual([
      exaktText(ore(120_000_000)),
      'ca 300 tkr',
      'bättre kvalitet',
    ]);
  });
});
