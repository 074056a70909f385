import fc from 'fast-check';
import { judgeIndikator, type Malregler } from '../../../src/domain/mal/judgeIndikator.ts';
import { judgeMal } from '../../../src/domain/mal/judgeMal.ts';
import type { Indikator, Malstatus } from '../../../src/domain/mal/malunderlag.ts';
import type { BedomtMal } from '../../../src/domain/mal/maluppfyllelse.ts';
import { parseMonth } from '../../../src/domain/period/month.ts';
import { buildIndikator, buildMal, matvarde } from '../../builders/mal.ts';

const tenth: Malregler = { maltolerans: 0.1, arsmatt: 'raknas' };

/** An indicator that gets the status. */
const withStatus: Readonly<Record<Malstatus, Indikator>> = {
  uppnadd: buildIndikator({ utfall: matvarde(90, '%') }),
  delvis: buildIndikator({ utfall: matvarde(84, '%') }),
  ej: buildIndikator({ utfall: matvarde(10, '%') }),
  ejBedomd: buildIndikator({ utfall: null }),
};

const goalOf = (statuses: readonly Malstatus[], regler = tenth, period = '2025-12'): BedomtMal => {
  const indikatorer = statuses.map((status) => withStatus[status]);
  return judgeMal(
    buildMal(indikatorer),
    indikatorer.map((one) => judgeIndikator(one, regler, parseMonth(period))),
  );
};

/** So many of each: achieved, partly, not, not judged. */
const some = (uppnadd: number, delvis = 0, ej = 0, ejBedomd = 0): Malstatus[] => [
  ...Array<Malstatus>(uppnadd).fill('uppnadd'),
  ...Array<Malstatus>(delvis).fill('delvis'),
  ...Array<Malstatus>(ej).fill('ej'),
  ...Array<Malstatus>(ejBedomd).fill('ejBedomd'),
];

describe('a goal', () => {
  it.each<[string, Malstatus[], Malstatus]>([
    ['all but one achieved', some(5, 0, 1), 'delvis'],
    ['all achieved', some(6), 'uppnadd'],
    ['all but one, which is partly', some(5, 1), 'delvis'],
    ['all but one, which is not judged', some(5, 0, 0, 1), 'delvis'],
    ['less than half not achieved', some(4, 0, 3), 'delvis'],
    ['exactly half not achieved', some(3, 0, 3), 'delvis'],
    ['more than half not achieved', some(3, 0, 4), 'ej'],
    ['half not achieved or without a value', some(2, 0, 1, 1), 'delvis'],
    ['more than half not achieved or without a value', some(2, 0, 1, 2), 'ej'],
    ['all partly', some(0, 3), 'delvis'],
    ['one of three', some(1, 0, 2), 'ej'],
    ['none judged', some(0, 0, 0, 3), 'ejBedomd'],
    ['one judged', some(0, 0, 1, 2), 'ej'],
    ['no indicators', [], 'ejBedomd'],
    ['its only one achieved', some(1), 'uppnadd'],
  ])('is judged by its indicators: %s', (_, statuses, expected) => {
    expect(goalOf(statuses).status).toBe(expected);
  });

  it('counts its indicators by status', () => {
    expect(goalOf(some(2, 1, 3, 4)).antal).toEqual({ uppnadd: 2, delvis: 1, ej: 3, ejBedomd: 4 });
  });

  it('leaves out yearly indicators without a value in a delår where the rule says so', () => {
    const yearly = buildIndikator({ utfall: null, frekvens: 'ar' });
    const judge = (period: string, arsmatt: Malregler['arsmatt'], rest: readonly Indikator[]) => {
      const all = [...rest, yearly, yearly];
      const regler: Malregler = { maltolerans: 0, arsmatt };
      const judged = all.map((one) => judgeIndikator(one, regler, parseMonth(period)));
      const { status, utelamnade } = judgeMal(buildMal(all), judged);
      return [status, utelamnade];
    };
    const one = [withStatus.uppnadd];
    expect(judge('2025-08', 'raknas', one)).toEqual(['ej', 0]);
    expect(judge('2025-08', 'raknasInte', one)).toEqual(['uppnadd', 2]);
    expect(judge('2025-12', 'raknasInte', one)).toEqual(['ej', 0]);
    expect(judge('2025-08', 'raknasInte', [])).toEqual(['ejBedomd', 2]);
  });
});

describe('properties', () => {
  const rank: Readonly<Record<Malstatus, number>> = { ejBedomd: 0, ej: 1, delvis: 2, uppnadd: 3 };
  const anyStatus = fc.constantFrom<Malstatus>('uppnadd', 'delvis', 'ej', 'ejBedomd');

  it('one more achieved indicator in place of another never worsens a goal', () => {
    fc.assert(
      fc.property(fc.array(anyStatus, { minLength: 1, maxLength: 12 }), fc.nat(), (all, at) => {
        const better = all.with(at % all.length, 'uppnadd');
        expect(rank[goalOf(better).status]).toBeGreaterThanOrEqual(rank[goalOf(all).status]);
      }),
    );
  });

  it('one more achieved indicator beside the others never worsens a goal', () => {
    fc.assert(
      fc.property(fc.array(anyStatus, { maxLength: 12 }), (all) => {
        const more = goalOf([...all, 'uppnadd']);
        expect(rank[more.status]).toBeGreaterThanOrEqual(rank[goalOf(all).status]);
      }),
    );
  });

  it('the order of the indicators does not matter', () => {
    fc.assert(
      fc.property(fc.array(anyStatus, { maxLength: 12 }), (all) => {
        expect(goalOf(all.toReversed()).status).toBe(goalOf(all).status);
      }),
    );
  });

  it('a better outcome never worsens an indicator', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 500 }),
        fc.nat({ max: 200 }),
        fc.boolean(),
        (start, step, isLower) => {
          const status = (varde: number): Malstatus =>
            judgeIndikator(
              buildIndikator({
                utfall: matvarde(varde),
                mal: {
                  villkor: isLower ? '<=' : '>=',
                  varde: 80,
                  till: null,
                  strikt: false,
                  enhet: null,
                  jamforelsear: null,
                },
              }),
              tenth,
            ).status;
          const better = isLower ? start - step : start + step;
          expect(rank[status(better)]).toBeGreaterThanOrEqual(rank[status(start)]);
        },
      ),
    );
  });
});
