import fc from 'fast-check';
import type { Fynd } from '../../../src/domain/fynd/fynd.ts';
import type { Kontroll } from '../../../src/domain/avstamning/kontroll.ts';
import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { buildGrid } from '../../builders/grid.ts';
import { followUp } from '../../reading/readTables.ts';
import { createDraw } from './drawReport.ts';

const seeds = fc.noBias(fc.integer({ min: 1, max: 2 ** 31 - 1 }));
const RUNS = { numRuns: 40, seed: 20_250_831 };

type Rows = CellValue[][];
const verksamheter = ['Vård och stöd', 'Skola', 'Kultur', 'Teknik', 'Miljö', 'Ledning'];
/** Where the rows of the tables begin on their sheets, and the columns of the earlier forecast. */
const [FIRST, FORRA] = [2, 3];

const sumOf = (rows: readonly (readonly number[])[]): readonly number[] =>
  rows[0]!.map((_, at) => rows.reduce((sum, row) => sum + row[at]!, 0));

/** The sheets of April and August: half of the forecasts are other in August. */
function drawTwo(seed: number): { april: Rows; augusti: Rows } {
  const draw = createDraw(seed);
  const april = verksamheter.map((_, at) => {
    const prognos = draw(21_017 + 40_000 * at, 58_931 + 40_000 * at);
    return [Math.round(prognos * 0.34), prognos, prognos + draw(-900, 900)];
  });
  const augusti = april.map(([utfall, forra, budget], at) => {
    const prognos = forra! + (at % 2 === 0 ? 0 : draw(101, 1_999));
    return [Math.round(utfall! * 1.97), forra!, prognos, budget!];
  });
  const rows = (all: readonly (readonly number[])[], outcome: number): Rows =>
    [...all, sumOf(all)].map((row, at) => [
      verksamheter[at] === undefined ? null : String(51 + at),
      verksamheter[at] ?? 'Summa',
      ...row,
      row.at(-1)! - row[outcome]!,
    ]);
  return {
    april: [
      ['Driftredovisning per april 2025, tkr'],
      ['Kod', 'Verksamhet', 'Utfall', 'Prognos', 'Budget', 'Avvikelse'],
      ...rows(april, 1),
    ],
    augusti: [
      ['Driftredovisning per augusti 2025, tkr'],
      ['Kod', 'Verksamhet', 'Utfall', 'Föregående prognos', 'Prognos', 'Budget', 'Avvikelse'],
      ...rows(augusti, 2),
    ],
  };
}

const toGrids = ({ april, augusti }: { april: Rows; augusti: Rows }): readonly Grid[] => [
  buildGrid(augusti, { blad: 'Augusti' }),
  buildGrid(april, { blad: 'April' }),
];

interface Told {
  readonly kontroller: readonly Kontroll[];
  readonly fynd: readonly Fynd[];
}

/** What is told of two sheets once something is changed in August's. */
function toldOf(seed: number, plant: (rows: Rows, row: number) => void): Told {
  const two = drawTwo(seed);
  plant(two.augusti, rowOf(seed));
  const { kontroller, fynd } = followUp(...toGrids(two));
  return {
    kontroller: kontroller.filter(({ utfall }) => utfall === 'fel'),
    fynd: fynd.filter(({ allvar }) => allvar !== 'upplysning'),
  };
}

const rowOf = (seed: number): number => FIRST + createDraw(seed ^ 0x5a5a)(0, verksamheter.length);
const cellOf = (row: number): string => `Augusti!D${row + 1}`;

/** What explains the differences from April, as "slag cell". */
const explained = ({ kontroller }: Told): readonly string[] =>
  kontroller.flatMap(({ slag, forklaring }) =>
    slag === 'foregaende' && forklaring && 'cell' in forklaring
      ? [`${forklaring.slag} ${forklaring.cell}`]
      : [],
  );

/** An amount and the sum of its column, which goes along with it. */
function change(rows: Rows, row: number, to: (amount: number) => number): void {
  const [own, sum] = [rows[row]!, rows[FIRST + verksamheter.length]!];
  const after = to(Number(own[FORRA]));
  sum[FORRA] = Number(sum[FORRA]) + after - Number(own[FORRA]);
  own[FORRA] = after;
}

const property = (check: (seed: number) => void): void =>
  fc.assert(fc.property(seeds, check), RUNS);

describe('the earlier forecast of a table', () => {
  test('is told by nothing where it ties', () => {
    property((seed) => {
      const { fynd, kontroller } = followUp(...toGrids(drawTwo(seed)));
      expect(fynd.filter(({ allvar }) => allvar !== 'upplysning')).toEqual([]);
      expect(kontroller.filter(({ slag }) => slag === 'foregaende')).toHaveLength(7);
      expect(kontroller.every(({ utfall }) => utfall === 'stammer')).toBe(true);
    });
  });

  test('is found in its cell where two digits are swapped', () => {
    property((seed) => {
      const swap = (amount: number): number => {
        const digits = [...String(amount)];
        return Number([digits[1], digits[0], ...digits.slice(2)].join(''));
      };
      const two = drawTwo(seed).augusti[rowOf(seed)]!;
      fc.pre(swap(Number(two[FORRA])) !== two[FORRA]);
      const told = toldOf(seed, (rows, row) => {
        change(rows, row, swap);
      });
      expect(explained(told)).toEqual([`omkastadeSiffror ${cellOf(rowOf(seed))}`]);
      expect(told.fynd).toHaveLength(1);
    });
  });

  test('is found in its cell where the sign is changed', () => {
    property((seed) => {
      const told = toldOf(seed, (rows, row) => {
        change(rows, row, (amount) => -amount);
      });
      expect(explained(told)).toEqual([`tecken ${cellOf(rowOf(seed))}`]);
      expect(told.fynd).toHaveLength(1);
    });
  });

  test('is found in its cell where the unit slips', () => {
    property((seed) => {
      const told = toldOf(seed, (rows, row) => {
        change(rows, row, (amount) => amount * 1000);
      });
      expect(explained(told)).toEqual([`tusenfel ${cellOf(rowOf(seed))}`]);
      expect(told.fynd).toHaveLength(1);
    });
  });

  test('is found where a row is left out, and the row is named', () => {
    property((seed) => {
      const row = rowOf(seed);
      const told = toldOf(seed, (rows) => {
        const [left] = rows.splice(row, 1);
        const sum = rows.at(-1)!;
        for (let at = 2; at < sum.length; at += 1) sum[at] = Number(sum[at]) - Number(left![at]);
      });
      expect(explained(told)).toEqual([`rad April!D${row + 1}`]);
      expect(told.fynd).toHaveLength(1);
    });
  });

  test('is found where an amount is left out, also of the sum', () => {
    property((seed) => {
      const row = rowOf(seed);
      const told = toldOf(seed, (rows) => {
        change(rows, row, () => 0);
        rows[row]![FORRA] = null;
      });
      expect(told.kontroller.map(({ har }) => har.cell)).toEqual([cellOf(row)]);
      expect(told.fynd).toHaveLength(1);
    });
  });

  test('is told once where the column stands a row too far down', () => {
    property((seed) => {
      const told = toldOf(seed, (rows) => {
        const own = rows.slice(FIRST, FIRST + verksamheter.length);
        const amounts = own.map((row) => row[FORRA]!);
        for (const [at, row] of own.entries()) row[FORRA] = at === 0 ? null : amounts[at - 1]!;
      });
      expect(told.fynd).toEqual([
        expect.objectContaining({
          typ: 'forskjutnaBelopp',
          forklaring: expect.objectContaining({ omrade: 'Augusti!D3:D8', riktning: 'ned' }),
        }),
      ]);
    });
  });
});
