import * as fc from 'fast-check';
import { buildGrid } from '../../builders/grid.ts';
import { readGoals } from './readBok.ts';

const cell = fc.oneof(
  fc.constantFrom(
    'Nämndmål',
    'Indikator',
    'Utfall',
    'Mål',
    'Målvärde',
    'Måluppfyllelse',
    'Status',
    'Nr',
  ),
  fc.constantFrom(
    '2024',
    '84 %',
    'Mål 75%',
    '≥ 85 %',
    'ej klart',
    '-',
    '*',
    'Uppfylld',
    'Trygg omsorg',
  ),
  fc.constantFrom(null, null, 84, 0.5, true, { error: '#REF!' }, { date: '2025-08-31' }),
  fc.string({ maxLength: 12 }),
);
const areas = fc.record({
  top: fc.nat(6),
  left: fc.nat(5),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});

it('cells of any kind in any order give goals and findings and never an error', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 9 }),
      fc.array(areas, { maxLength: 3 }),
      (rows, merges) => {
        const { mal } = readGoals(
          buildGrid([['Nämndmål', 'Indikator', 'Utfall', 'Målvärde'], ...rows], { merges }),
        );
        for (const { indikatorer } of mal) {
          const keys = indikatorer.map(({ nyckel }) => nyckel);
          expect(new Set(keys).size).toBe(keys.length);
          for (const { utfall, mal: target } of indikatorer)
            for (const read of [utfall, target])
              expect(read.varde === null).toBe(read.skal !== null);
        }
      },
    ),
    { numRuns: 400, seed: 11 },
  );
});
