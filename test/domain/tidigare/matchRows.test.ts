import fc from 'fast-check';
import { matchRows } from '../../../src/domain/tidigare/matchRows.ts';
import type { RowFacts } from '../../../src/domain/tidigare/rowFacts.ts';
import { nameUtgangen, splitUtgangen } from '../../../src/domain/tidigare/utgangen.ts';
import { bladNycklar } from '../../../src/domain/verksamhet/bladNycklar.ts';

const headers = { all: ['Utfall', 'Budget'], lasting: ['Budget'] };
const rad = (kod: string | null, namn: string, budget: number, utfall: number): RowFacts => ({
  kod,
  namn,
  belopp: { Budget: budget, Utfall: utfall },
});

/** Few codes and names, so that rows are alike; a budget that no other row has. */
const sheet = fc
  .array(fc.tuple(fc.constantFrom('10', '11', null), fc.constantFrom('A', 'B', 'varav C')), {
    maxLength: 8,
  })
  .map((rows) => rows.map(([kod, namn], at) => rad(kod, namn, at + 1, 0)));

const withMonth = (rows: readonly RowFacts[], utfall: number): readonly RowFacts[] =>
  rows.map((row) => ({ ...row, belopp: { ...row.belopp, Utfall: utfall } }));

describe('rows of a sheet and of the sheet before', () => {
  it('are the same, surely, while nothing changes', () => {
    fc.assert(
      fc.property(sheet, (rows) => {
        const placed = matchRows(rows, rows, headers);
        for (const nyckel of bladNycklar(rows))
          expect(placed.get(nyckel)).toEqual({ plats: nyckel, isSure: true });
      }),
    );
  });

  it('are told by their budget in any order and month, and never shared', () => {
    const moved = sheet.chain((rows) => {
      const whole = rows.filter(({ namn }) => !namn.startsWith('varav'));
      return fc.tuple(
        fc.constant(whole),
        fc.shuffledSubarray([...whole], { minLength: whole.length }),
      );
    });
    fc.assert(
      fc.property(moved, fc.integer({ min: 0, max: 99 }), ([rows, shuffled], utfall) => {
        const now = withMonth(shuffled, utfall);
        const placed = matchRows(rows, now, headers);
        const nycklar = bladNycklar(now);
        bladNycklar(rows).forEach((nyckel, at) => {
          const { plats, isSure } = placed.get(nyckel) ?? { plats: null, isSure: false };
          const found = now[nycklar.indexOf(plats ?? '')];
          expect([found?.belopp['Budget'], isSure]).toEqual([rows[at]?.belopp['Budget'], true]);
        });
      }),
    );
  });

  it('have one place each at most, whatever has changed', () => {
    fc.assert(
      fc.property(sheet, sheet, (before, after) => {
        const placed = [...matchRows(before, after, headers).values()].flatMap(
          ({ plats }) => plats ?? [],
        );
        expect(new Set(placed).size).toBe(placed.length);
        for (const plats of placed) expect(bladNycklar(after)).toContain(plats);
      }),
    );
  });

  it('are not sure where the only figures are nothing', () => {
    const before = [rad('10', 'A', 0, 1), rad('10', 'A', 0, 2)];
    const after = [rad('10', 'A', 0, 3), rad('10', 'A', 0, 4)];
    expect([...matchRows(before, after, headers).values()]).toEqual([
      { plats: '10', isSure: false },
      { plats: '10#2', isSure: false },
    ]);
  });

  it('are not told by a month that happens to fit another row when one is gone', () => {
    const before = [rad('10', 'A', 0, 0), rad('10', 'A', 0, 5)];
    const placed = matchRows(before, [rad('10', 'A', 0, 5)], headers);
    expect([...placed.values()].some(({ isSure }) => isSure)).toBe(false);
  });
});

describe('the name that a row is kept under', () => {
  it.each([
    [{ kod: '10', namn: 'Skola', nyckel: '10#2' }, 'Skola', null],
    [{ kod: null, namn: 'Skola', nyckel: 'skola#3' }, 'Skola', null],
    [
      { kod: null, namn: 'varav löner', nyckel: '10/löner#2' },
      'varav löner ‹10/löner›',
      '10/löner',
    ],
    [{ kod: null, namn: 'Post#2', nyckel: 'post#2' }, 'Post#2', null],
  ])('shows no number of ours: %j', (row, shown, nyckel) => {
    expect(nameUtgangen(row)).toBe(shown);
    expect(splitUtgangen(shown).nyckel).toBe(nyckel);
  });
});
