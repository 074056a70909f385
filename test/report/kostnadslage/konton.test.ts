import fc from 'fast-check';
import { ore } from '../../../src/domain/amount/ore.ts';
import { egnaOrd } from '../../../src/domain/tidigare/egnaOrd.ts';
import { ingetTidigare } from '../../../src/domain/tidigare/ingetTidigare.ts';
import type { Ekonomi } from '../../../src/domain/underlag/huvudbok.ts';
import { composeRapport } from '../../../src/report/composeRapport.ts';
import type { ReportSheet } from '../../../src/report/rapport.ts';
import { buildEkonomi, buildKonteringar, type Post } from '../../builders/ekonomi.ts';
import { sheetToGrid } from '../sheetToGrid.ts';
import { everyMonth, followUp, ledger } from './ledger.ts';
import { findWrongFormulas, shown } from './sheets.ts';

const lageblad = (ekonomi: Ekonomi): readonly ReportSheet[] =>
  composeRapport(followUp(ekonomi), ingetTidigare).sheets.filter(({ tables }) =>
    tables[0].name.endsWith('Kostnadslage'),
  );

function first(ekonomi: Ekonomi): ReportSheet {
  const [sheet] = lageblad(ekonomi);
  if (sheet === undefined) throw new Error('No sheet');
  return sheet;
}

/** Kod and name of each row of the table. */
const rowsOf = ({ cells, tables: [table] }: ReportSheet): readonly string[] =>
  cells
    .slice(table.area.top + 1, table.area.top + table.area.rows)
    .map((row) => row.slice(0, 2).map((cell) => (cell && 'text' in cell ? cell.text : '')))
    .map((texts) => texts.join(' ').trim());

describe('the rows of a kostnadsläge', () => {
  it('are grupp, kontogrupp and konto, with the konton by code', () => {
    const ekonomi = buildEkonomi([
      buildKonteringar('utfall', 2025, [
        ...everyMonth('1', '5110', '6110', 100, 8, 'Hyra'),
        ...everyMonth('1', '5110', '5020', 100, 8),
        ...everyMonth('2', '5120', '5010', 100, 8, 'Lön'),
        ...everyMonth('1', '5110', '5010', 100, 8, 'Lön'),
        ['1', '5110', '', 1, 100],
      ]),
    ]);
    expect(rowsOf(first(ekonomi))).toEqual([
      '51',
      'varav personal',
      '5010 varav Lön',
      '5020 varav konto 5020',
      'varav övrigt',
      '6110 varav Hyra',
      'varav konton utan grupp',
      'varav utan konto',
      'Summa',
    ]);
  });

  it('fold each run of konton under its kontogrupp', () => {
    const sheet = first(ledger);
    const rows = rowsOf(sheet);
    const folded = (sheet.outline ?? []).flatMap(({ first: top, last }) =>
      Array.from({ length: last - top + 1 }, (_, at) => top + at - 5),
    );
    const konton = rows.flatMap((text, at) => (/^\d{4} varav /u.test(text) ? [at] : []));
    expect(folded).toEqual(konton);
    expect(konton.length).toBeGreaterThan(4);
    expect(new Set(sheet.outline?.map(({ level }) => level))).toEqual(new Set([1]));
    expect(sheet.outline?.every(({ collapsed }) => collapsed)).toBe(true);
    for (const { first: top } of sheet.outline ?? [])
      expect(rows[top - 6]).toMatch(/^varav (?!konto )/u);
  });

  it('are those of the verksamheter in the kostnadsläge of an ansvar, named by the kodplan', () => {
    const sheet = lageblad(ledger)[1]!;
    expect(rowsOf(sheet).filter((text) => !text.includes('varav'))).toEqual([
      '1010 Nämnd',
      '5130 Särskilt boende',
      '6010 Flykting',
      'Summa',
    ]);
  });

  it('name a verksamhet by its code alone where the kodplan has none', () => {
    const sheet = lageblad({ ...ledger, kodplan: [] })[1]!;
    expect(rowsOf(sheet)[0]).toBe('1010');
  });

  it('ask for no comment on a konto', () => {
    const grid = sheetToGrid(first(ledger));
    expect(shown(grid, 'varav konto 6110', egnaOrd.status)).toBeNull();
    expect(shown(grid, 'varav konto 6110', egnaOrd.prognos)).toBeNull();
  });

  it('have a dash in every sum of a konto without a budget by month', () => {
    const ekonomi = buildEkonomi([
      buildKonteringar('utfall', 2025, everyMonth('1', '51', '5010', 10_000, 8)),
      // Together nothing without a month, each konto something.
      buildKonteringar('budget', 2025, [
        ...everyMonth('1', '51', '5010', 10_000),
        ['1', '51', '5010', 0, 500_000],
        ['1', '51', '5020', 0, -500_000],
      ]),
    ]);
    const sheet = first(ekonomi);
    const grid = sheetToGrid(sheet);
    for (const row of ['51', 'varav personal', 'varav konto 5010', 'Summa'])
      expect(shown(grid, row, egnaOrd.ackBudget)).toBe('–');
    expect(shown(grid, 'Summa', egnaOrd.avvikelseAck)).toBe('–');
    expect(shown(grid, 'Summa', egnaOrd.budget)).toBe(120);
    expect(
      findWrongFormulas(composeRapport(followUp(ekonomi), ingetTidigare).sheets).wrong,
    ).toEqual([]);
  });

  const postOf = (min: number): fc.Arbitrary<Post> =>
    fc.tuple(
      fc.constantFrom('1', '2', '3'),
      fc.constantFrom('5110', '5120', '1010', 'Stab', ''),
      fc.constantFrom('5010', '5020', '3110', '6110', '9999', ''),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min, max: 1e9 }),
    );

  it('add up to the öre, from konto to the whole, as formulas and as values', () => {
    fc.assert(
      fc.property(
        fc.array(postOf(-1e9), { minLength: 1, maxLength: 30 }),
        // A budget of a few öre makes shares of more digits than the engine has.
        fc.array(postOf(1e6), { maxLength: 20 }),
        (utfall, budget) => {
          const ekonomi = buildEkonomi(
            [
              buildKonteringar('utfall', 2025, utfall),
              ...(budget.length === 0 ? [] : [buildKonteringar('budget', 2025, budget)]),
            ],
            '2025-08',
            { ansvar: ['1', '2', '3'].map((kod) => ({ kod, enhet: `Enhet ${kod}`, chef: null })) },
          );
          const { sheets } = composeRapport(followUp(ekonomi), ingetTidigare);
          expect(findWrongFormulas(sheets).wrong).toEqual([]);
          const all = lageblad(ekonomi).map((sheet) =>
            Number(shown(sheetToGrid(sheet), 'Summa', egnaOrd.utfall)),
          );
          const sofar = utfall.filter(([, , , manad]) => manad <= 8);
          const total = sofar.reduce((sum, [, , , , belopp]) => sum + belopp, 0);
          const [whole = 0, ...parts] = all.map((value) => ore(Math.round(value * 100_000)));
          expect(parts.reduce<number>((a, b) => a + b, 0)).toBe(whole);
          const dated = sofar.every(([, , , manad]) => manad > 0);
          expect(dated ? whole : total).toBe(total);
        },
      ),
      { numRuns: 40 },
    );
  });
});
