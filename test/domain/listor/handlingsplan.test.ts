import { calculateHandlingsplan } from '../../../src/domain/listor/calculateHandlingsplan.ts';
import { findAtgardsfynd } from '../../../src/domain/listor/fynd/findAtgardsfynd.ts';
import type { Atgardsrad, Planeradstart } from '../../../src/domain/listor/handlingsplan.ts';
import { parseMonth, type Month } from '../../../src/domain/period/month.ts';
import { buildAtgard, varde } from './build.ts';

const month = (text: string): Month => {
  const parsed = parseMonth(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
const spring: Planeradstart = { slag: 'manader', fran: month('2021-01'), till: month('2021-06') };

const lateAt = (rad: Atgardsrad, period: string | null) =>
  calculateHandlingsplan([rad], period === null ? null : month(period))?.atgarder[0]?.sen;

describe('a handlingsplan', () => {
  it.each([
    [null, false],
    ['2021-05', false],
    ['2021-06', true],
    ['2021-07', true],
  ])('closed at %s has an åtgärd of spring 2021 late: %s', (period, late) => {
    expect(lateAt(buildAtgard('A', spring), period)).toBe(late);
  });

  it('has nothing late that is under way, done, dropped, waits for a decision or has no start', () => {
    const status = (value: 'pagar' | 'klar' | 'avbruten') => ({ status: varde(value) });
    for (const rad of [
      buildAtgard('A', spring, status('pagar')),
      buildAtgard('A', spring, status('klar')),
      buildAtgard('A', spring, status('avbruten')),
      buildAtgard('A', { slag: 'pagar' }),
      buildAtgard('A', { slag: 'efterBeslut' }),
      buildAtgard('A', null),
    ])
      expect(lateAt(rad, '2022-12')).toBe(false);
  });

  it('takes the status from its column, else from the start, and counts by område', () => {
    const plan = calculateHandlingsplan(
      [
        buildAtgard('A', { slag: 'pagar' }, { omrade: 'X' }),
        buildAtgard('B', spring, { omrade: 'X' }),
        buildAtgard('C', spring, { status: varde('klar') }),
      ],
      month('2021-12'),
    );
    expect(plan?.atgarder.map(({ lage, lageSkal }) => [lage, lageSkal])).toEqual([
      ['pagar', 'start'],
      ['planerad', 'start'],
      ['klar', 'status'],
    ]);
    expect(plan?.antal).toMatchObject({ planerad: 1, pagar: 1, klar: 1, avbruten: 0 });
    expect(plan?.perOmrade).toMatchObject([
      { omrade: 'X', antal: { planerad: 1, pagar: 1, klar: 0, avbruten: 0 }, sena: 1 },
      { omrade: '', antal: { planerad: 0, pagar: 0, klar: 1, avbruten: 0 }, sena: 0 },
    ]);
    expect(plan?.sena).toEqual(['b']);
    expect(plan && findAtgardsfynd(plan)).toMatchObject([{ typ: 'atgardEjStartad', atgard: 'B' }]);
    expect(calculateHandlingsplan([], null)).toBeNull();
  });
});
