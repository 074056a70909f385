import type { Kontroll } from '../../../src/domain/avstamning/kontroll.ts';
import { parseArea } from '../../../src/domain/address/area.ts';
import type { Grid } from '../../../src/reading/grid.ts';
import { followUp } from '../../reading/readTables.ts';
import { otherReports, type Plant } from './otherReports.ts';

/** The findings of a kind that only reports faults of figures. */
const tellsOfFigures = new Set([
  'summaStammerInte',
  'avvikelseStammerInte',
  'sarredovisningStammerInte',
  'tabellerStammerInte',
  'varavStammerInte',
  'procentStammerInte',
  'motsagelse',
  'enhetsfel',
  'felTecken',
]);

const faultsOf = (sheets: readonly Grid[]): readonly Kontroll[] =>
  followUp(...sheets).kontroller.filter(({ utfall }) => utfall === 'fel');

function plant(sheets: readonly Grid[], { blad, cell, varde }: Plant): readonly Grid[] {
  const at = parseArea(cell)!;
  return sheets.map((grid) =>
    grid.blad === blad
      ? {
          ...grid,
          cells: grid.cells.map((row, y) =>
            y === at.top ? row.map((value, x) => (x === at.left ? varde : value)) : row,
          ),
        }
      : grid,
  );
}

const namesCell = (kontroll: Kontroll, cell: string): boolean => {
  const { forklaring, har, dar } = kontroll;
  const explained = forklaring && 'cell' in forklaring ? [forklaring.cell] : [];
  return [har.cell, dar.cell, ...explained].includes(cell);
};

describe.each(otherReports)('$namn', ({ sheets, plants }) => {
  test('ties, and nothing is called a fault', () => {
    const { fynd, kontroller } = followUp(...sheets);
    expect(fynd.filter(({ typ }) => tellsOfFigures.has(typ))).toEqual([]);
    expect(kontroller.length).toBeGreaterThan(0);
  });

  test.each(plants)('$varde in $blad!$cell is found', (error) => {
    const faults = faultsOf(plant(sheets, error));
    expect(faults).not.toEqual([]);
    if (error.slag === undefined) return;
    expect(faults.map(({ forklaring }) => forklaring?.slag)).toContain(error.slag);
  });
});

test('of all errors planted: found, told with their cell, explained; and what else is told', () => {
  const all = otherReports.flatMap(({ sheets, plants }) =>
    plants.map((error) => ({ error, faults: faultsOf(plant(sheets, error)) })),
  );
  const count = (test: (one: (typeof all)[number]) => boolean): number => all.filter(test).length;
  const score = {
    planted: all.length,
    found: count(({ faults }) => faults.length > 0),
    atTheirCell: count(({ error, faults }) =>
      faults.some((one) => namesCell(one, `${error.blad}!${error.cell}`)),
    ),
    falseAlarms: otherReports.flatMap(({ sheets }) => faultsOf(sheets)).length,
  };
  process.stdout.write(`${JSON.stringify(score)}\n`);
  expect(score.found).toBe(score.planted);
  expect(score.falseAlarms).toBe(0);
});
