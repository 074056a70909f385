import { foljUpp } from '../../../src/application/foljUpp.ts';
import { egnaOrd } from '../../../src/domain/tidigare/egnaOrd.ts';
import { ingetTidigare } from '../../../src/domain/tidigare/ingetTidigare.ts';
import type { CellValue, Grid } from '../../../src/reading/grid.ts';
import {
  findKopiefynd,
  findRapportkopior,
} from '../../../src/reading/tidigare/findRapportkopior.ts';
import { sourceGrids } from '../../../src/reading/tidigare/sourceGrids.ts';
import { composeRapport } from '../../../src/report/composeRapport.ts';
import { drawGrid } from '../../builders/drawGrid.ts';
import { buildGrid } from '../../builders/grid.ts';
import { followUp, ledger } from '../../report/kostnadslage/ledger.ts';
import { sheetToGrid } from '../../report/sheetToGrid.ts';

const drift = drawGrid(
  `
Driftredovisning augusti 2025, tkr
Kod|Verksamhet|Utfall|Budget
'10|Skola|10|20
'11|Vård|90|30
|Summa|100|50
`,
  { blad: 'Källblad' },
);

/** Every sheet of a report of tables and of a ledger, as plain cells under another name. */
const plain: readonly Grid[] = [
  ...foljUpp([drift]).rapport.sheets,
  ...composeRapport(followUp(ledger), ingetTidigare).sheets,
].map((sheet) => ({ ...sheetToGrid(sheet), blad: `Arkiv ${sheet.name}`, tables: [] }));

const isBlank = ({ cells }: Grid): boolean => cells.flat().every((value) => value === null);
const named = (name: string): Grid => {
  const grid = plain.find(({ blad }) => blad === `Arkiv ${name}`);
  if (grid === undefined) throw new Error(`No sheet ${name}`);
  return grid;
};
const rowsOf = (grid: Grid): readonly (readonly CellValue[])[] => grid.cells;

describe('a sheet of ours without its table', () => {
  it.each(plain.map((grid) => [grid.blad, grid] as const))('is no source: %s', (blad, grid) => {
    expect(sourceGrids([grid]).every(isBlank)).toBe(true);
    expect(findKopiefynd([grid])).toEqual([
      expect.objectContaining({
        typ: 'bladEjLast',
        allvar: 'upplysning',
        skal: 'rapportkopia',
        blad,
        cell: null,
      }),
    ]);
  });

  it('changes no figure, adds no sheet and contradicts nothing', () => {
    const alone = foljUpp([drift]);
    const beside = foljUpp([drift, ...plain]);
    expect(beside.rapport.sheets.map(({ name }) => name)).toEqual(
      alone.rapport.sheets.map(({ name }) => name),
    );
    expect(beside.uppfoljning.tabeller).toEqual(alone.uppfoljning.tabeller);
    const added = beside.uppfoljning.fynd.filter(
      (fynd) =>
        !alone.uppfoljning.fynd.some((one) => one.typ === fynd.typ && one.cell === fynd.cell),
    );
    expect(new Set(added.map(({ typ }) => typ))).toEqual(new Set(['bladEjLast']));
  });

  it('alone in a workbook is told, and the workbook is not called empty', () => {
    const kinds = foljUpp([named('Driftredovisning')]).uppfoljning.fynd.map(({ typ }) => typ);
    expect(kinds).toContain('bladEjLast');
    expect(kinds).toContain('ingenTabell');
    expect(kinds).not.toContain('tomArbetsbok');
  });

  it('is known though its title or its last line is gone', () => {
    const copy = named('Driftredovisning');
    const isLast = ([first]: readonly CellValue[]): boolean =>
      typeof first === 'string' && first.startsWith(egnaOrd.kalla);
    for (const cells of [rowsOf(copy).slice(2), rowsOf(copy).filter((row) => !isLast(row))])
      expect(findRapportkopior({ ...copy, cells })).toHaveLength(1);
  });

  it('leaves the rest of the sheet to be read', () => {
    const copy = rowsOf(named('Driftredovisning'));
    const grid = buildGrid([...copy, [], [], ...rowsOf(drift)], { blad: 'Arkiv' });
    const { tabeller } = foljUpp([grid]).underlag;
    expect(tabeller.map(({ kalla }) => kalla.area.top)).toEqual([copy.length + 3]);
    expect(findKopiefynd([grid])).toEqual([expect.objectContaining({ blad: 'Arkiv', cell: 'A1' })]);
  });

  it('is known below and beside another one, and in any column', () => {
    const copy = rowsOf(named('Driftredovisning'));
    const width = Math.max(...copy.map((row) => row.length));
    const wide = copy.map((row) => [
      '',
      ...Array.from({ length: width + 1 }, (_, at) => row[at] ?? ''),
      ...row,
    ]);
    const grid = buildGrid([...wide, [], ...wide]);
    expect(findRapportkopior(grid)).toHaveLength(4);
    expect(sourceGrids([grid]).every(isBlank)).toBe(true);
  });
});

describe("a municipality's own table", () => {
  const own = (...last: readonly string[]) =>
    drawGrid(
      [
        'Driftredovisning augusti 2025, tkr',
        'Verksamhet|Utfall|Budget|Avvikelse|Avvikelse %|Status|Kommentar',
        'Skola|10|20|10|0.5|Klar|',
        'Vård|90|30|-60|-2|Klar|',
        'Summa|100|50|-50|-1||',
        ...last,
      ].join('\n'),
    );

  it.each([
    ['a line of its source', ['Källa: ekonomisystemet']],
    ['a source with a cell', ['Källa: Drift!A3:E11 i bok.xlsx']],
    ['the same words of minus', ['minus = underskott']],
  ])('is read though it has %s', (_, last) => {
    const grid = own(...last);
    expect(sourceGrids([grid])).toEqual([grid]);
    expect(findKopiefynd([grid])).toEqual([]);
    expect(foljUpp([grid]).underlag.tabeller).toHaveLength(1);
  });
});
