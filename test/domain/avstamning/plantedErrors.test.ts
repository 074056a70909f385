import fc from 'fast-check';
import type { Kontroll } from '../../../src/domain/avstamning/kontroll.ts';
import { followUp } from '../../reading/readTables.ts';
import { createDraw, drawReport, toBlad, toGrids, type Blad } from './drawReport.ts';

const seeds = fc.noBias(fc.integer({ min: 1, max: 2 ** 31 - 1 }));
const RUNS = { numRuns: 60, seed: 20_250_831 };

const faultsOf = (blad: Blad): readonly Kontroll[] =>
  followUp(...toGrids(blad)).kontroller.filter(({ utfall }) => utfall === 'fel');

/** What explains the faults, as "slag cell". */
const explained = (kontroller: readonly Kontroll[]): readonly string[] =>
  kontroller.flatMap(({ forklaring }) =>
    forklaring && 'cell' in forklaring ? [`${forklaring.slag} ${forklaring.cell}`] : [],
  );

/** What is told of amounts that stand beside their cells, where nothing else is told. */
const movedIn = (blad: Blad): readonly unknown[] =>
  followUp(...toGrids(blad))
    .fynd.filter(({ allvar }) => allvar !== 'upplysning')
    .map((fynd) => (fynd.typ === 'forskjutnaBelopp' ? fynd.forklaring : fynd));

/** The same row among those of Drift, and its 0-based place on the sheet. */
const placeOf = (seed: number): { row: number; column: number; cell: string } => {
  const draw = createDraw(seed ^ 0x5a5a);
  const [row, column] = [2 + draw(0, 6), 2 + draw(0, 3)];
  return { row, column, cell: `Drift!${'ABCDEF'[column]}${row + 1}` };
};

/** Swaps two digits beside each other; null where no pair differs. */
function swapDigits(amount: number, draw: (from: number, to: number) => number): number | null {
  const digits = [...String(Math.abs(amount))];
  const places = digits.flatMap((digit, at) =>
    at + 1 < digits.length && digit !== digits[at + 1] ? [at] : [],
  );
  const at = places[draw(0, places.length)];
  if (at === undefined) return null;
  const swapped = digits.with(at, digits[at + 1]!).with(at + 1, digits[at]!);
  return Math.sign(amount) * Number(swapped.join(''));
}

describe('in a report that ties', () => {
  test('nothing is reported', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const uppfoljning = followUp(...toGrids(toBlad(drawReport(seed))));
        expect(uppfoljning.fynd.filter(({ allvar }) => allvar !== 'upplysning')).toEqual([]);
        expect(uppfoljning.kontroller.filter(({ utfall }) => utfall === 'ejJamford')).toEqual([]);
        expect(uppfoljning.kontroller.length).toBeGreaterThan(40);
      }),
      RUNS,
    );
  });

  test('a row that the sum leaves out is found and named', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const blad = toBlad(drawReport(seed));
        const { row, column, cell } = placeOf(seed);
        blad.Drift[8]![column] = Number(blad.Drift[8]![column]) - Number(blad.Drift[row]![column]);
        expect(explained(faultsOf(blad))).toContain(`rad ${cell}`);
      }),
      RUNS,
    );
  });

  test('a row that is missing is found, and named by the table that has it', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const blad = toBlad(drawReport(seed));
        const { row } = placeOf(seed);
        const [removed] = blad.Drift.splice(row, 1);
        const named = faultsOf(blad).filter(
          ({ slag, forklaring }) =>
            slag === 'summa' && forklaring?.slag === 'rad' && forklaring.namn === removed![1],
        );
        expect(named.map(({ kolumn }) => kolumn)).toHaveLength(3);
      }),
      RUNS,
    );
  });

  test('swapped digits are found in their cell', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const blad = toBlad(drawReport(seed));
        const { row, column, cell } = placeOf(seed);
        const swapped = swapDigits(Number(blad.Drift[row]![column]), createDraw(seed));
        fc.pre(swapped !== null);
        blad.Drift[row]![column] = swapped;
        expect(explained(faultsOf(blad))).toContain(`omkastadeSiffror ${cell}`);
      }),
      RUNS,
    );
  });

  test('amounts in each other’s columns are found in their cells', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const blad = toBlad(drawReport(seed));
        const { row } = placeOf(seed);
        const own = blad.Drift[row]!;
        [own[2], own[3]] = [own[3]!, own[2]!];
        expect(movedIn(blad)).toEqual([
          expect.objectContaining({
            slag: 'ombytta',
            celler: [`Drift!C${row + 1}`, `Drift!D${row + 1}`],
          }),
        ]);
      }),
      { ...RUNS, numRuns: 20 },
    );
  });

  test('a row that stands a column too far to a side gives one finding that says so', () => {
    fc.assert(
      fc.property(seeds, fc.boolean(), (seed, isRight) => {
        const blad = toBlad(drawReport(seed));
        const { row } = placeOf(seed);
        const [kod, namn, ...amounts] = blad.Drift[row]!;
        blad.Drift[row] = isRight
          ? [kod!, namn!, null, ...amounts.slice(0, 3)]
          : [kod!, namn!, ...amounts.slice(1), null];
        expect(movedIn(blad)).toEqual([
          {
            slag: 'forskjutenRad',
            namn,
            omrade: `Drift!C${row + 1}:F${row + 1}`,
            riktning: isRight ? 'hoger' : 'vanster',
          },
        ]);
      }),
      { ...RUNS, numRuns: 20 },
    );
  });

  test('a column that stands a row too far down or up gives one finding that says so', () => {
    fc.assert(
      fc.property(seeds, fc.boolean(), (seed, isDown) => {
        const blad = toBlad(drawReport(seed));
        const { column, cell } = placeOf(seed);
        const rows = blad.Drift.slice(2, 8);
        const amounts = rows.map((row) => row[column]!);
        const moved = isDown ? [null, ...amounts.slice(0, -1)] : [...amounts.slice(1), null];
        for (const [at, row] of rows.entries()) row[column] = moved[at]!;
        const letter = cell.at(-2)!;
        expect(movedIn(blad)).toEqual([
          expect.objectContaining({
            slag: 'forskjutenKolumn',
            omrade: `Drift!${letter}3:${letter}8`,
            riktning: isDown ? 'ned' : 'upp',
          }),
        ]);
      }),
      { ...RUNS, numRuns: 20 },
    );
  });

  test('an amount a thousand times too large or too small is found in its cell', () => {
    fc.assert(
      fc.property(seeds, fc.boolean(), (seed, isLarger) => {
        const blad = toBlad(drawReport(seed));
        const { row, column, cell } = placeOf(seed);
        const own = Number(blad.Drift[row]![column]);
        blad.Drift[row]![column] = isLarger ? own * 1000 : Math.round(own / 1000);
        expect(explained(faultsOf(blad))).toContain(`tusenfel ${cell}`);
      }),
      RUNS,
    );
  });

  test('a changed sign is found in its cell', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const blad = toBlad(drawReport(seed));
        const { row, column, cell } = placeOf(seed);
        blad.Drift[row]![column] = -Number(blad.Drift[row]![column]);
        expect(explained(faultsOf(blad))).toContain(`tecken ${cell}`);
      }),
      RUNS,
    );
  });
});

test('another order of the rows and other names change nothing', () => {
  const words = ['Bad', 'Gata', 'Park', 'Musik', 'Bibliotek', 'Fritid', 'Plan', 'Bygg', 'Lokal'];
  fc.assert(
    fc.property(seeds, (seed) => {
      const draw = createDraw(seed);
      const shuffled = <T>(all: readonly T[]): readonly T[] =>
        all
          .map((one) => [draw(0, 1_000_000), one] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, one]) => one);
      const report = drawReport(seed, shuffled(words).slice(0, 6));
      const blad = toBlad(report, [...shuffled([0, 1, 2, 3, 4, 5])]);
      const { fynd, kontroller } = followUp(...toGrids(blad));
      expect(fynd.filter(({ allvar }) => allvar !== 'upplysning')).toEqual([]);
      expect(kontroller.every(({ utfall }) => utfall === 'stammer')).toBe(true);
    }),
    RUNS,
  );
});
