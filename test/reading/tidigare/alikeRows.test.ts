import { foljUpp } from '../../../src/application/foljUpp.ts';
import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { sheetToGrid } from '../../report/sheetToGrid.ts';

const KOMMENTAR = 'Kommentar';

/** A table of verksamheter; each row is "kod|namn|utfall|budget". */
const draw = (...rader: readonly string[]): Grid =>
  drawGrid(
    ['Driftredovisning augusti 2025, tkr', 'Kod|Verksamhet|Utfall|Budget', ...rader].join('\n'),
  );

const follow = (source: Grid, own: readonly Grid[] = []) => {
  const { rapport, uppfoljning } = foljUpp([source, ...own]);
  const grids = rapport.sheets.map((sheet) => sheetToGrid(sheet));
  return { grids, fynd: uppfoljning.fynd.filter(({ typ }) => typ === 'osakerPlats') };
};

const columnOf = (grid: Grid, header: string): number =>
  grid.cells.find((row) => row.includes(header))?.indexOf(header) ?? -1;

/** The sheet with a comment beside each of the rows, counted from the first below the header. */
function comment(grids: readonly Grid[], texts: Readonly<Record<number, string>>) {
  const [first, ...rest] = grids;
  if (first === undefined) throw new Error('No sheet');
  const top = first.tables[0]?.area.top ?? 0;
  const column = columnOf(first, KOMMENTAR);
  const cells = first.cells.map((row, at) => {
    const text = texts[at - top - 1];
    return text === undefined ? row : Object.assign([...row], { [column]: text });
  });
  return [{ ...first, cells }, ...rest];
}

/** What stands beside each row of the sheet, and what is kept below. */
const commentsOf = ([first]: readonly Grid[]): readonly CellValue[] => {
  if (first === undefined) throw new Error('No sheet');
  const column = columnOf(first, KOMMENTAR);
  return first.cells
    .slice((first.tables[0]?.area.top ?? 0) + 1)
    .map((row) => row[column] ?? null)
    .slice(0, (first.tables[0]?.area.rows ?? 1) - 1);
};

const keptOf = ([first]: readonly Grid[]): readonly string[] => {
  const rows = first?.cells ?? [];
  const from = rows.findIndex((row) => row[0] === 'Utgångna rader');
  const to = rows.findIndex((row, at) => at > from && row.length === 0);
  return from < 0
    ? []
    : rows
        .slice(from + 1, to)
        .map((row) => row.filter((value) => typeof value === 'string').join(' '))
        .filter((text) => text !== '');
};

const summa = '|Summa|60|90';
const skola = "'10|Skola|10|20";
const vard = "'10|Vård|20|30";
const ifo = "'10|IFO|30|40";

describe('what a person wrote beside rows with one code', () => {
  it('follows the name when the rows change places', () => {
    const own = comment(follow(draw(skola, vard, ifo, summa)).grids, { 0: 'S', 1: 'V', 2: 'I' });
    const { grids, fynd } = follow(draw(ifo, skola, vard, summa), own);
    expect(commentsOf(grids)).toEqual(['I', 'S', 'V', null]);
    expect(fynd).toEqual([]);
  });

  it('waits with code and name when its row is deleted, and comes back to it', () => {
    const own = comment(follow(draw(skola, vard, ifo, summa)).grids, { 0: 'S', 1: 'V', 2: 'I' });
    const without = follow(draw(skola, ifo, '|Summa|40|60'), own);
    expect(commentsOf(without.grids)).toEqual(['S', 'I', null]);
    expect(keptOf(without.grids)).toEqual(['10 Vård V']);
    expect(without.fynd).toEqual([]);
    const back = follow(draw(skola, vard, ifo, summa), without.grids);
    expect(commentsOf(back.grids)).toEqual(['S', 'V', 'I', null]);
    expect(keptOf(back.grids)).toEqual([]);
    expect(back.fynd).toEqual([]);
  });

  it('does not move to a row that stands where the deleted one stood', () => {
    const own = comment(follow(draw(skola, vard, ifo, summa)).grids, { 0: 'S' });
    const without = follow(draw(vard, ifo, '|Summa|50|70'), own);
    const again = follow(draw(vard, ifo, '|Summa|50|70'), without.grids);
    for (const { grids, fynd } of [without, again]) {
      expect(commentsOf(grids)).toEqual([null, null, null]);
      expect(keptOf(grids)).toEqual(['10 Skola S']);
      expect(fynd).toEqual([]);
    }
  });

  it('follows the budget when the names are the same too, whatever the month', () => {
    const before = draw("'10|Skola|1|20", "'10|Skola|2|30", '|Summa|3|50');
    const own = comment(follow(before).grids, { 0: 'tjugo', 1: 'trettio' });
    const { grids, fynd } = follow(draw("'10|Skola|4|30", "'10|Skola|5|20", '|Summa|9|50'), own);
    expect(commentsOf(grids)).toEqual(['trettio', 'tjugo', null]);
    expect(fynd).toEqual([]);
  });

  it('follows all figures when only the order has changed', () => {
    const before = draw("'10|Skola|1|20", "'10|Skola|2|20", '|Summa|3|40');
    const own = comment(follow(before).grids, { 0: 'ett', 1: 'två' });
    const { grids, fynd } = follow(draw("'10|Skola|2|20", "'10|Skola|1|20", '|Summa|3|40'), own);
    expect(commentsOf(grids)).toEqual(['två', 'ett', null]);
    expect(fynd).toEqual([]);
  });

  it('stays without a question while nothing changes, though the rows are the same in all', () => {
    const same = draw("'10|Skola|1|20", "'10|Skola|1|20", '|Summa|2|40');
    const own = comment(follow(same).grids, { 1: 'andra' });
    const { grids, fynd } = follow(same, own);
    expect(commentsOf(grids)).toEqual([null, 'andra', null]);
    expect(fynd).toEqual([]);
  });

  it('keeps the order and asks when nothing tells the rows apart', () => {
    const before = draw("'10|Skola|1|20", "'10|Skola|2|20", '|Summa|3|40');
    const own = comment(follow(before).grids, { 1: 'andra' });
    const { grids, fynd } = follow(draw("'10|Skola|5|20", "'10|Skola|6|20", '|Summa|11|40'), own);
    expect(commentsOf(grids)).toEqual([null, 'andra', null]);
    expect(fynd).toEqual([
      expect.objectContaining({
        allvar: 'varning',
        cell: 'A4',
        rad: '10 Skola',
        rapportblad: 'Driftredovisning',
        rapportcell: 'I7',
      }),
    ]);
  });

  it('asks where one of two rows alike is gone', () => {
    const before = draw("'10|Skola|1|20", "'10|Skola|2|20", '|Summa|3|40');
    const own = comment(follow(before).grids, { 0: 'ett', 1: 'två' });
    const { grids, fynd } = follow(draw("'10|Skola|5|20", '|Summa|5|20'), own);
    expect(commentsOf(grids)).toEqual(['ett', null]);
    expect(keptOf(grids)).toEqual(['10 Skola två']);
    expect(fynd.map((one) => 'rapportcell' in one && [one.cell, one.rapportcell])).toEqual([
      ['A3', 'I6'],
      ['A3', null],
    ]);
  });

  it('asks where a row alike comes in and both have another budget', () => {
    const own = comment(follow(draw("'10|Skola|1|20", "'11|Vård|2|30", '|Summa|3|50')).grids, {
      0: 'S',
    });
    const after = draw("'10|Skola|1|25", "'10|Skola|2|26", "'11|Vård|2|30", '|Summa|5|81');
    const { grids, fynd } = follow(after, own);
    expect(commentsOf(grids)).toEqual(['S', null, null, null]);
    expect(fynd).toHaveLength(1);
  });

  it('is sure of its row where a row alike comes in and its budget still stands', () => {
    const own = comment(follow(draw("'10|Skola|1|20", "'11|Vård|2|30", '|Summa|3|50')).grids, {
      0: 'S',
    });
    const after = draw("'10|Skola|1|25", "'10|Skola|2|20", "'11|Vård|2|30", '|Summa|5|75');
    const { grids, fynd } = follow(after, own);
    expect(commentsOf(grids)).toEqual([null, 'S', null, null]);
    expect(fynd).toEqual([]);
  });

  it('follows a row that is alone with its code and gets another name', () => {
    const own = comment(follow(draw("'10|Skola|1|20", "'11|Vård|2|30", '|Summa|3|50')).grids, {
      0: 'S',
    });
    const { grids, fynd } = follow(draw("'11|Vård|2|30", "'10|Förskola|1|25", '|Summa|3|55'), own);
    expect(commentsOf(grids)).toEqual([null, 'S', null]);
    expect(fynd).toEqual([]);
  });

  it('follows the name when two states of the sheet have the rows in another order', () => {
    const workbook = comment(follow(draw(skola, vard, ifo, summa)).grids, { 0: 'S', 1: 'V' });
    const report = comment(follow(draw(ifo, vard, skola, summa)).grids, { 0: 'I', 1: 'V senare' });
    const { grids, fynd } = follow(draw(vard, skola, ifo, summa), [...workbook, ...report]);
    expect(commentsOf(grids)).toEqual(['V senare\nV', 'S', 'I', null]);
    expect(fynd).toEqual([]);
  });

  it('asks where two states of the sheet have rows alike that nothing tells apart', () => {
    const states = [
      [1, 2],
      [3, 4],
    ].map(([first, second]) =>
      draw(`'10|Skola|${first}|20`, `'10|Skola|${second}|20`, '|Summa|9|40'),
    );
    const [workbook, report] = states.map((state) => follow(state).grids);
    for (const [texts, expected] of [
      [{}, 'andra'],
      [{ 1: 'senare' }, 'senare\nandra'],
    ] as const) {
      const own = [...comment(workbook ?? [], { 1: 'andra' }), ...comment(report ?? [], texts)];
      const { grids, fynd } = follow(states[1] ?? draw(), own);
      expect(commentsOf(grids)).toEqual([null, expected, null]);
      expect(fynd).toHaveLength(1);
    }
  });

  it('says nothing of rows where nobody has written', () => {
    const own = follow(draw("'10|Skola|1|20", "'10|Skola|2|20", '|Summa|3|40')).grids;
    expect(follow(draw("'10|Skola|5|20", '|Summa|5|20'), own).fynd).toEqual([]);
  });
});

describe('what a person wrote beside a part of a row', () => {
  const parts = (...names: readonly string[]) =>
    draw(
      ...names.flatMap((namn, at) => [
        `'10|${namn}|${at + 3}|${at + 20}`,
        `|varav löner|${at + 1}|${at + 5}`,
      ]),
      '|Summa|7|41',
    );

  it('follows the row that it is a part of', () => {
    const own = comment(follow(parts('Skola', 'Vård')).grids, { 1: 'skolans', 3: 'vårdens' });
    const { grids, fynd } = follow(parts('Vård', 'Skola'), own);
    expect(commentsOf(grids)).toEqual([null, 'vårdens', null, 'skolans', null]);
    expect(fynd).toEqual([]);
  });

  it('is kept under the words that a person reads', () => {
    const own = comment(follow(parts('Skola', 'Vård')).grids, { 3: 'vårdens' });
    const { grids } = follow(draw("'10|Skola|3|20", '|varav löner|1|5', '|Summa|3|20'), own);
    expect(commentsOf(grids)).toEqual([null, null, null]);
    expect(keptOf(grids)).toEqual(['varav löner ‹10/löner› vårdens']);
  });
});
