import fc from 'fast-check';
import { ingaListor } from '../../../src/domain/listor/ingaListor.ts';
import { buildGrid } from '../../builders/grid.ts';
import { readFrom, told } from './readList.ts';

const header = ['Bidrag', 'Status', 'Belopp tkr', 'Förbrukat tkr', 'Verksamhet', 'Kommentar'];
const body = [
  ['God vård', 'Beslutat', '4 200', '3 100', 'Äldreomsorg', ''],
  ['Bonus', 'Väntat', '1 500,5', '', 'LSS', 'säker'],
  ['Skolsatsning', 'Ej beslutat', '80', '-', '', ''],
];
const expected = [
  ['god vård', 'beslutat', 420_000_000, 310_000_000, 'Äldreomsorg', null],
  ['bonus', 'vantat', 150_050_000, 'tom', 'LSS', 'säker'],
  ['skolsatsning', 'vantat', 8_000_000, 'ejRedovisat', null, null],
];

describe('a list', () => {
  it('says the same whatever the order of its columns and rows, and wherever it stands', () => {
    const columns = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    const rows = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    const place = fc.record({
      top: fc.nat(8),
      left: fc.nat(4),
      columns,
      rows,
      titled: fc.boolean(),
    });
    fc.assert(
      fc.property(place, ({ top, left, columns: order, rows: lines, titled }) => {
        const draw = (cells: readonly string[]) => order.map((at) => cells[at] ?? '');
        const grid = buildGrid(
          [
            ...(titled ? [['Riktade bidrag'], []] : []),
            draw(header),
            ...lines.map((at) => draw(body[at] ?? [])),
          ],
          { top, left },
        );
        const { statsbidrag, fynd } = readFrom(grid);
        expect(
          statsbidrag.map(({ nyckel, beslut, belopp, forbrukat, verksamhet, kommentar }) => [
            nyckel,
            told(beslut),
            told(belopp),
            told(forbrukat),
            verksamhet,
            kommentar,
          ]),
        ).toEqual(lines.map((at) => expected[at]));
        expect(fynd).toEqual([]);
      }),
    );
  });

  it('is read without a fault from any words and figures, each row known by one nyckel', () => {
    const words = [
      ...['Bidrag', 'Status', 'Belopp', 'Beslutat', 'Väntat', 'Åtgärd', 'Mål', 'Planerad start'],
      ...['Risk', 'Sannolikhet', 'Allvarlighet', 'Nivå', 'Kontroll', 'Grupp', 'Beviljade timmar'],
      ...['Utförda timmar', 'Timpris', 'Summa', 'Delår', 'Vår 2021', 'vecka', '4 200', '-', '72 %'],
    ];
    const cell = fc.oneof(
      fc.constantFrom(...words),
      fc.constant(null),
      fc.integer({ min: -5, max: 99_999 }),
      fc.constant({ error: '#REF!' }),
      fc.constant({ date: '2021-03-01' }),
      fc.boolean(),
    );
    const grid = fc
      .array(fc.array(cell, { maxLength: 7 }), { minLength: 1, maxLength: 12 })
      .map((rows) => buildGrid(rows));
    fc.assert(
      fc.property(grid, (sheet) => {
        const read = readFrom(sheet, sheet);
        for (const rader of [read.statsbidrag, read.resursgrupper, read.risker, read.atgarder])
          expect(new Set(rader.map(({ nyckel }) => nyckel)).size).toBe(rader.length);
      }),
      { numRuns: 400 },
    );
  });

  it('is none where a workbook has none', () => {
    expect(readFrom(buildGrid([['Hej']]))).toEqual(ingaListor);
    expect(readFrom()).toEqual(ingaListor);
  });
});
