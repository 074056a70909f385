import { checkHuvudbok } from '../../../src/domain/avstamning/kontroller/checkHuvudbok.ts';
import { fyndOfKontroll } from '../../../src/domain/avstamning/fyndOfKontroll.ts';
import { ore, type Ore } from '../../../src/domain/amount/ore.ts';
import { standardKontoregler } from '../../../src/domain/konto/kontogrupp.ts';
import { aggregateKostnadslage } from '../../../src/domain/kostnadslage/aggregateKostnadslage.ts';
import {
  findOperiodiserad,
  JAMN_ANDEL,
  JAMN_BELOPP,
  periodise,
  SASONG_ANDEL,
} from '../../../src/domain/kostnadslage/findOperiodiserad.ts';
import type { Serie } from '../../../src/domain/kostnadslage/kostnadslage.ts';
import { parseMonth } from '../../../src/domain/period/month.ts';
import type { Tabell } from '../../../src/domain/underlag/tabell.ts';
import { buildEkonomi, buildKonteringar, buildYear } from '../../builders/ekonomi.ts';
import { buildUppfoljning } from '../../builders/tabell.ts';

const june = parseMonth('2025-06')!;
const flat = (amount: number): Ore[] => Array.from({ length: 12 }, () => ore(amount));

describe('a budget that is a twelfth each month', () => {
  // Half a year's share is 0.5 + by: what the first half has more, the second has less.
  const history = (by: number): Serie['historik'] => [
    {
      ar: 2024,
      utfall: flat(1_000_000).map((month, at) => ore(month * (1 + (at < 6 ? 2 : -2) * by))),
    },
  ];
  const serie = (changes: Partial<Serie>): Serie => ({
    kod: '51',
    utfall: flat(0),
    budget: flat(1_000_000),
    historik: history(0.1),
    ...changes,
  });

  test('is told with what the earlier years would make of it', () => {
    expect(periodise(serie({}), june)).toEqual({ ackBudget: 6_000_000, periodiserad: 7_200_000 });
  });

  test.each([
    [SASONG_ANDEL - 0.001, false],
    [SASONG_ANDEL, true],
    [SASONG_ANDEL + 0.001, true],
  ])('only where the history is seasonal: by %d of the year', (by, told) => {
    expect(periodise(serie({ historik: history(by) }), june) !== null).toBe(told);
  });

  test.each([
    [1_000_000, 1_000_000 * JAMN_ANDEL],
    [10_000, Number(JAMN_BELOPP)],
  ])('only where months of %d öre differ by rounding', (month, room) => {
    const uneven = (by: number): Ore[] =>
      flat(month).map((amount, at) => ore(amount + (at === 0 ? by : at === 1 ? -by : 0)));
    const told = [room - 1, room, room + 1].map(
      (by) => periodise(serie({ budget: uneven(by) }), june) !== null,
    );
    expect(told).toEqual([true, true, false]);
  });

  test('not without a history, a budget by month, or a budget of anything', () => {
    for (const changes of [{ historik: [] }, { budget: null }, { budget: flat(0) }])
      expect(periodise(serie(changes), june)).toBeNull();
  });

  test('is a finding of its grupp on the sheet of the budget', () => {
    const ekonomi = buildEkonomi(
      [
        buildYear('utfall', 2025, flat(1_000_000).slice(0, 6)),
        buildYear('budget', 2025, flat(1_000_000)),
        buildYear('utfall', 2024, history(0.1)[0]!.utfall),
      ],
      '2025-06',
    );
    const lage = aggregateKostnadslage(ekonomi, standardKontoregler);
    expect(findOperiodiserad(lage, ekonomi)).toEqual([
      expect.objectContaining({
        typ: 'budgetOperiodiserad',
        blad: 'budget 2025',
        rad: '51',
        ackBudget: 6_000_000,
        periodiserad: 7_200_000,
      }),
    ]);
  });

  test('of the year alone is told once, with what twelfths and the earlier years would give', () => {
    const yearly = buildKonteringar('budget', 2025, [['70100', '5110', '5010', 0, 12_000_000]]);
    const find = (period: string, ...before: Parameters<typeof buildEkonomi>[0]) => {
      const booked = buildYear('utfall', 2025, flat(1_000_000).slice(0, 6));
      const ekonomi = buildEkonomi([booked, yearly, ...before], period);
      return findOperiodiserad(aggregateKostnadslage(ekonomi, standardKontoregler), ekonomi);
    };
    const before = buildYear('utfall', 2024, history(0.1)[0]!.utfall);
    const told = { typ: 'budgetOperiodiserad', utanManader: true, ackBudget: 6_000_000 };
    expect(find('2025-06', before)).toEqual([
      expect.objectContaining({ ...told, periodiserad: 7_200_000 }),
    ]);
    expect(find('2025-06')).toEqual([
      expect.objectContaining({ ...told, periodiserad: 6_000_000 }),
    ]);
    // When the year is closed the whole budget is the budget to date.
    expect(find('2025-12', before)).toEqual([]);
  });
});

interface Changes {
  readonly kod?: string;
  readonly period?: string;
}

describe('ledger against drift table', () => {
  const ekonomi = buildEkonomi([
    buildYear('utfall', 2025, flat(10_000_000).slice(0, 8)),
    buildYear('budget', 2025, flat(10_000_000)),
  ]);
  const lage = aggregateKostnadslage(ekonomi, standardKontoregler);
  const against = (utfall: number, changes: Changes = {}) =>
    drift(utfall, changes)
      .flatMap((tabell) => checkHuvudbok(tabell, lage, ekonomi))
      .flatMap((kontroll) => fyndOfKontroll(kontroll) ?? []);
  const drift = (utfall: number, { kod = '51', period = '2025-08' }: Changes): readonly Tabell[] =>
    buildUppfoljning([
      {
        kolumner: [
          ['utfall', 'Utfall'],
          ['budget', 'Budget'],
        ],
        rader: [{ kod, namn: 'Äldreomsorg', belopp: { utfall, budget: 1200 } }],
        period,
      },
    ]).tabeller;

  test('a difference is told with both amounts', () => {
    expect(against(805)).toEqual([
      expect.objectContaining({
        typ: 'tabellerStammerInte',
        kolumn: 'utfall',
        tabell: 80_500_000,
        huvudbok: 80_000_000,
      }),
    ]);
  });

  test('it stands at the row, the sheet said by itself', () => {
    const tabeller = drift(805, {});
    expect(tabeller[0]?.rader[0]?.cell).toContain('!');
    expect(against(805)[0]?.cell).toMatch(/^[A-Z]+\d+$/);
  });

  test.each([
    [800, 0],
    [801, 0],
    [802, 1],
  ])('what the unit rounds away is none: %d tkr', (utfall, count) => {
    expect(against(utfall)).toHaveLength(count);
  });

  test('both are taken to the month of the table, and only within the ledger', () => {
    expect(against(400, { period: '2025-04' })).toEqual([]);
    expect(against(800, { period: '2025-04' })).toHaveLength(1);
    expect(against(1, { period: '2025-10' })).toEqual([]);
    expect(against(1, { period: '2024-08' })).toEqual([]);
  });

  test('a row that is no grupp of the ledger is about something else', () => {
    expect(against(1, { kod: '99' })).toEqual([]);
  });
});
