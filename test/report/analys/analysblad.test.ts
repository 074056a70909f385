import { analysrubrik as r, markOf, parseSiffror } from '../../../src/domain/tidigare/analysord.ts';
import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import { readTidigare } from '../../../src/reading/tidigare/readTidigare.ts';
import { composeAnalysblad } from '../../../src/report/analys/composeAnalysblad.ts';
import { settleAnalys } from '../../../src/report/analys/settleAnalys.ts';
import type { ReportSheet } from '../../../src/report/rapport.ts';
import { buildUppfoljning, type TabellSpec } from '../../builders/tabell.ts';
import { textsOf, writeCell } from '../../reading/tidigare/personsHand.ts';
import { sheetToGrid } from '../sheetToGrid.ts';

const drift = (prognos: number, namn = 'Äldreomsorg'): TabellSpec => ({
  kolumner: [
    ['prognos', 'Prognos'],
    ['budget', 'Budget'],
  ],
  rader: [
    { kod: '51', namn, belopp: { prognos, budget: 180_000 } },
    { kod: '92', namn: 'Gemensamt', belopp: { prognos: 45_000, budget: 45_000 } },
  ],
});

interface Run {
  readonly sheets: readonly ReportSheet[];
  readonly grids: readonly Grid[];
  readonly lage: ReturnType<typeof settleAnalys>;
}

function run(tabeller: readonly TabellSpec[], earlier: readonly Grid[] = []): Run {
  const tidigare = readTidigare(earlier);
  const uppfoljning = buildUppfoljning(tabeller);
  const sheets = composeAnalysblad(uppfoljning, tidigare);
  const grids = sheets.map((sheet) => sheetToGrid(sheet));
  return { sheets, grids, lage: settleAnalys(uppfoljning, tidigare) };
}

const headersOf = (grid: Grid | undefined): readonly CellValue[] =>
  grid?.cells[grid.tables[0]?.area.top ?? 0] ?? [];

function rowOf(grid: Grid | undefined, namn: string): number {
  const column = headersOf(grid).indexOf(r.verksamhet);
  return grid?.cells.findIndex((line) => line[column] === namn) ?? -1;
}

const read = ({ grids: [grid] }: Run, namn: string, rubrik: string): CellValue =>
  grid?.cells[rowOf(grid, namn)]?.[headersOf(grid).indexOf(rubrik)] ?? null;

const columnOf = (grid: Grid, header: string): number =>
  header === 'till höger' ? headersOf(grid).length : headersOf(grid).indexOf(header);

const write = (
  { grids }: Run,
  namn: string,
  values: Readonly<Record<string, CellValue>>,
): readonly Grid[] =>
  grids.map((grid) => {
    const row = rowOf(grid, namn);
    const line = [...(grid.cells[row] ?? [])];
    for (const [header, value] of Object.entries(values)) line[columnOf(grid, header)] = value;
    return { ...grid, cells: grid.cells.with(row, line) };
  });

describe('the sheet "Analys"', () => {
  it('asks for a comment of what is past the thresholds, and of nothing else', () => {
    const first = run([drift(189_300)]);
    expect(read(first, 'Äldreomsorg', r.attGora)).toBe('▲ Att kommentera');
    expect(read(first, 'Gemensamt', r.attGora)).toBe('○ Behövs inte');
    expect(first.grids[0]?.cells.flat()).toContain('Att kommentera: Totalt, Äldreomsorg.');
  });

  it('is the same when it is run once more', () => {
    const first = run([drift(189_300)]);
    expect(run([drift(189_300)], first.grids).grids).toEqual(first.grids);
  });

  it('tells two rows with the same code and name apart', () => {
    const [spec] = [drift(189_300)];
    const alike = {
      ...spec,
      rader: spec.rader.map((rad) => ({ ...rad, kod: '51', namn: 'Vård' })),
    };
    const first = run([alike]);
    // Nobody has written anything: the next run without one of the rows keeps nothing of it.
    const second = run([{ ...alike, rader: alike.rader.slice(1) }], first.grids);
    const shown = (grid: Grid | undefined) => grid?.cells.flat().filter((value) => value !== null);
    const fresh = run([{ ...alike, rader: alike.rader.slice(1) }]);
    expect(shown(second.grids[0])).toEqual(shown(fresh.grids[0]));
  });

  it('keeps what a person wrote, and renews a draft that nobody has changed', () => {
    const first = run([drift(189_300)]);
    const written = { [r.orsak]: 'Vikarier', [r.atgard]: 'Se över schemat', [r.status]: '◐ Pågår' };
    const values = { ...written, [r.kommentar]: 'Egen text' };
    const second = run([drift(190_000)], write(first, 'Äldreomsorg', values));
    for (const [rubrik, value] of Object.entries(values))
      expect(read(second, 'Äldreomsorg', rubrik)).toBe(value);
    expect(read(second, 'Äldreomsorg', r.utkast)).toContain('10\u202f000 tkr');
    expect(read(second, 'Gemensamt', r.orsak)).toBeNull();
  });

  it('never writes over a draft that a person has changed', () => {
    const first = run([drift(189_300)]);
    const own = 'Underskottet är tillfälligt.';
    const second = run([drift(190_000)], write(first, 'Äldreomsorg', { [r.utkast]: own }));
    const third = run([drift(191_000)], second.grids);
    expect(read(second, 'Äldreomsorg', r.utkast)).toBe(own);
    expect(read(third, 'Äldreomsorg', r.utkast)).toBe(own);
    expect(third.lage.kommentarer.get('51')?.utkast).toBe(own);
  });

  it('gives our draft back where a person has cleared it', () => {
    const first = run([drift(189_300)]);
    const second = run([drift(189_300)], write(first, 'Äldreomsorg', { [r.utkast]: null }));
    expect(read(second, 'Äldreomsorg', r.utkast)).toBe(read(first, 'Äldreomsorg', r.utkast));
  });

  it('says that the figures have changed, until the words are touched', () => {
    const first = run([drift(189_300)]);
    const same = run([drift(189_300)], write(first, 'Äldreomsorg', { [r.orsak]: 'Vikarier' }));
    expect(read(same, 'Äldreomsorg', r.attGora)).toBe('● Kommenterad');
    const changed = run([drift(190_000)], same.grids);
    expect(read(changed, 'Äldreomsorg', r.attGora)).toBe('◆ Siffrorna har ändrats');
    expect(changed.lage.kommentarer.get('51')?.forr).toContain('−9\u202f300 tkr');
    const still = run([drift(190_000)], changed.grids);
    expect(read(still, 'Äldreomsorg', r.attGora)).toBe('◆ Siffrorna har ändrats');
    const touched = run([drift(190_000)], write(still, 'Äldreomsorg', { [r.orsak]: 'Nya ord' }));
    expect(read(touched, 'Äldreomsorg', r.attGora)).toBe('● Kommenterad');
  });

  it('says it also of words that were written since the last run', () => {
    const first = run([drift(189_300)]);
    const second = run([drift(190_000)], write(first, 'Äldreomsorg', { [r.orsak]: 'Vikarier' }));
    expect(read(second, 'Äldreomsorg', r.attGora)).toBe('◆ Siffrorna har ändrats');
  });

  it('takes the words back when the figures are what they were', () => {
    const first = run([drift(189_300)]);
    const second = run([drift(190_000)], write(first, 'Äldreomsorg', { [r.orsak]: 'Vikarier' }));
    const third = run([drift(189_300)], second.grids);
    expect(read(third, 'Äldreomsorg', r.attGora)).toBe('● Kommenterad');
  });

  it('knows a verksamhet by its code when it is renamed', () => {
    const first = run([drift(189_300)]);
    const earlier = write(first, 'Äldreomsorg', { [r.orsak]: 'Vikarier' });
    expect(read(run([drift(189_300, 'Vård')], earlier), 'Vård', r.orsak)).toBe('Vikarier');
  });

  it('keeps what was written of a verksamhet that is gone, and gives it back', () => {
    const first = run([drift(189_300)]);
    const earlier = write(first, 'Äldreomsorg', { [r.orsak]: 'Vikarier' });
    const other = { ...drift(1), rader: drift(1).rader.slice(1) };
    const gone = run([other], earlier);
    expect(gone.grids[0]?.cells.flat()).toContain('Vikarier');
    expect(read(run([drift(189_300)], gone.grids), 'Äldreomsorg', r.orsak)).toBe('Vikarier');
    const none = run([], earlier);
    expect(none.grids[0]?.cells.flat()).toContain('Vikarier');
    expect(read(run([drift(189_300)], none.grids), 'Äldreomsorg', r.orsak)).toBe('Vikarier');
  });

  it.each([
    ['beside the comments', 'till höger'],
    ['of the cause', r.orsak],
  ])('keeps a text in the columns of ours of a row that is gone, with words %s', (_, header) => {
    const first = run([drift(189_300)]);
    const gone = run([], write(first, 'Äldreomsorg', { [header]: 'Vikarier' }));
    const grids = gone.grids.map((grid) => {
      const row = grid.cells.findIndex((line) => line.includes('Vikarier'));
      return writeCell(grid, row, headersOf(grid).indexOf(r.siffror), 'Stäm av med lönen');
    });
    for (const next of [run([], run([], grids).grids), run([drift(189_300)], grids)]) {
      const texts = textsOf(next.grids);
      const kept = ['Stäm av med lönen', 'Vikarier'];
      expect(texts.filter((text) => kept.includes(text)).toSorted()).toEqual(kept);
    }
  });

  it('is not made where there is nothing to say', () => {
    expect(run([]).sheets).toEqual([]);
  });
});

describe('Siffror', () => {
  it('is read as it was written', () => {
    const text = '−6\u202f062 tkr, prognos 1 tkr · texten −5 tkr · 1a-2b';
    expect(parseSiffror(text)).toEqual({
      ...{ nu: '−6\u202f062 tkr, prognos 1 tkr', texten: '−5 tkr', utkast: '1a', ord: '2b' },
    });
    expect(parseSiffror('något annat')).toBeNull();
  });

  it('marks texts by their words, whatever stands between them', () => {
    expect(markOf('a  b\r\n')).toBe(markOf('a b'));
    expect(markOf('a b')).not.toBe(markOf('a c'));
  });
});
