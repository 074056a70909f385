import { drawGrid } from '../builders/drawGrid.ts';
import { followUp, kindsOf } from './readTables.ts';

/** The findings of a table of one column pair, where the second row's utfall is as told. */
const withUtfall = (utfall: number, title = 'Driftredovisning 2024, tkr', sum = ''): unknown =>
  followUp(
    drawGrid(`
${title}
Verksamhet|Utfall|Budget
Politik|853|872
Vård|${utfall}|1000
IFO|2048|2140
${sum}`),
  ).fynd.filter(({ typ }) => typ === 'enhetsfel');

describe('an amount in another unit than the rest', () => {
  it.each([
    [499_999, 0],
    [500_000, 1],
    [1_000_000, 1],
    [2_000_000, 1],
    [2_000_001, 0],
  ])('utfall %i against a budget of 1 000 gives %i findings', (utfall, count) => {
    expect(
      followUp(
        drawGrid(`
Driftredovisning 2024, tkr
Verksamhet|Utfall|Budget
Politik|853|872
Stor|300000|300000
Större|400000|400000
Vård|${utfall}|1000
`),
      ).fynd.filter(({ typ }) => typ === 'enhetsfel'),
    ).toHaveLength(count);
  });

  it('is told in the cell that is far from its column, with the amount it is set against', () => {
    expect(withUtfall(1_000_000)).toMatchObject([
      { cell: 'B4', allvar: 'varning', rad: 'Vård', kolumn: 'Utfall', mot: { kolumn: 'Budget' } },
    ]);
  });

  it('may be too small as well', () => {
    const { fynd } = followUp(
      drawGrid(`
Driftredovisning 2024, kr
Verksamhet|Utfall|Budget
Politik|853000|872123
Vård|250|250714
IFO|2048900|2140111
`),
    );
    expect(fynd).toContainEqual(expect.objectContaining({ typ: 'enhetsfel', cell: 'B4' }));
  });

  it('is not read into amounts of less than ten units', () => {
    const grid = (utfall: number): ReturnType<typeof drawGrid> =>
      drawGrid(`
Driftredovisning 2024, tkr
Verksamhet|Utfall|Budget
Politik|853|872
Vård|${utfall}|9000
IFO|2048|2140
`);
    expect(kindsOf(followUp(grid(9)))).not.toContain('enhetsfel');
    expect(kindsOf(followUp(grid(10)))).toContain('enhetsfel');
  });

  it('is no matter of a table whose sum ties', () => {
    expect(withUtfall(1_000_000, undefined, 'Summa|1002901|4012')).toEqual([]);
  });

  it('is no matter of investments, where a project may just have begun', () => {
    expect(withUtfall(1_000_000, 'Investeringar 2024, tkr')).toEqual([]);
  });
});

describe('a table of two rows', () => {
  it('tells of no odd one', () => {
    const { fynd } = followUp(
      drawGrid(`
Driftredovisning 2024, tkr
Verksamhet|Utfall|Budget
Politik|853|872
Vård|1000000|1000
`),
    );
    expect(fynd.filter(({ typ }) => typ === 'enhetsfel')).toEqual([]);
  });
});

describe('a row in another unit than the rest', () => {
  const withRow = (utfall: number, budget: number): unknown =>
    followUp(
      drawGrid(`
Driftredovisning 2024, tkr
Verksamhet|Utfall|Budget
Politik|553|872
Vård|170714|244266
Missbruk|${utfall}|${budget}
Flykting|-103|-152
`),
    ).fynd.filter(({ typ }) => typ === 'enhetsfel');

  it('towers above the others and ends in three zeros', () => {
    expect(withRow(1_048_000, 2_140_000)).toMatchObject([{ cell: 'B5', mot: null }]);
  });
  it('is not told of amounts that are given to the unit', () => {
    expect(withRow(1_048_001, 2_140_000)).toEqual([]);
  });
  it('is not told of a row that is not the largest', () => {
    expect(withRow(170_000, 244_000)).toEqual([]);
  });
});
