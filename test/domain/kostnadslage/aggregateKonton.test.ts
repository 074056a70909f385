import * as fc from 'fast-check';

import { aggregateKostnadslage } from '../../../src/domain/kostnadslage/aggregateKostnadslage.ts';
import type { Kostnadslage } from '../../../src/domain/kostnadslage/kostnadslage.ts';
import { standardKontoregler } from '../../../src/domain/konto/kontogrupp.ts';
import { buildEkonomi, buildKonteringar, type Post } from '../../builders/ekonomi.ts';

const utfall = (...poster: readonly Post[]) => buildKonteringar('utfall', 2025, poster);
const budget = (...poster: readonly Post[]) => buildKonteringar('budget', 2025, poster);
const aggregate = (...serier: Parameters<typeof buildEkonomi>[0]): Kostnadslage =>
  aggregateKostnadslage(buildEkonomi(serier), standardKontoregler);
const post = (konto: string, belopp: number, text?: string, manad = 3): Post =>
  text === undefined
    ? ['70100', '5110', konto, manad, belopp]
    : ['70100', '5110', konto, manad, belopp, text];

describe('the rows by konto', () => {
  test('stand beside their budget, also where only one of the two is there', () => {
    const { konton } = aggregate(
      utfall(post('5010', 70), post('6410', 5)),
      budget(post('5020', 9)),
    );
    expect(konton.map((rad) => [rad.konto, rad.kontogrupp, rad.utfallAck, rad.budgetAck])).toEqual([
      ['5010', 'personal', 70, 0],
      ['6410', 'ovrigt', 5, 0],
      ['5020', 'personal', 0, 9],
    ]);
  });

  test('have the text of their postings as name from four of five on', () => {
    const named = (...texts: readonly string[]) =>
      aggregate(utfall(...texts.map((text) => post('5010', 1, text)))).konton[0]?.namn;
    expect(named('Lön', 'Lön', 'Lön', 'Lön', 'Faktura 17')).toBe('Lön');
    expect(named('Lön', 'Lön', 'Lön', 'Faktura 17')).toBeNull();
    expect(aggregate(utfall(post('5010', 1))).konton[0]?.namn).toBeNull();
  });

  test('carry their three largest costs and incomes until the month, largest first', () => {
    const { konton } = aggregate(
      utfall(
        ...[5, 9, 7, 8, -3, 0].map((belopp) => post('5010', belopp)),
        post('5010', 1000, 'efter perioden', 9),
      ),
    );
    expect(konton[0]?.poster.kostnader.map(({ belopp }) => belopp)).toEqual([9, 8, 7]);
    expect(konton[0]?.poster.intakter.map(({ belopp }) => belopp)).toEqual([-3]);
  });

  test('say of a posting what it is and where it stands', () => {
    const { konton } = aggregate(utfall(post('5010', 1, 'Lön mars')));
    expect(konton[0]?.poster.kostnader).toEqual([
      {
        belopp: 1,
        manad: 3,
        konto: '5010',
        text: 'Lön mars',
        bok: 'bok.xlsx',
        blad: 'utfall 2025',
        rad: 2,
      },
    ]);
  });

  test('find the largest over several series of the same konto', () => {
    const { konton } = aggregate(
      utfall(post('5010', 5), post('5010', 1)),
      utfall(post('5010', 4), post('5010', 2)),
    );
    expect(konton[0]?.poster.kostnader.map(({ belopp }) => belopp)).toEqual([5, 4, 2]);
  });
});

describe('the months by ansvar', () => {
  test('are those of each ansvar × verksamhet alone, with its own years before', () => {
    const year = (ar: number, ansvar: string, belopp: number) =>
      buildKonteringar(
        'utfall',
        ar,
        Array.from({ length: 12 }, (_, at) => [ansvar, '5110', '5', at + 1, belopp] as const),
      );
    const { ansvarsserier } = aggregate(
      utfall(['1', '5110', '5010', 1, 100], ['2', '5110', '5010', 1, 7]),
      year(2024, '1', 50),
      year(2023, '2', 3),
    );
    expect(
      ansvarsserier.map(({ ansvar, kod, utfall: now, historik }) => [
        ansvar,
        kod,
        now[0],
        historik.map(({ ar, utfall: before }) => [ar, before[0]]),
      ]),
    ).toEqual([
      ['1', '5110', 100, [[2024, 50]]],
      ['2', '5110', 7, [[2023, 3]]],
    ]);
  });
});

test('the konton of a row add up to it, to the öre', () => {
  const kod = (...koder: readonly string[]) => fc.constantFrom(...koder);
  const posts = fc.array(
    fc.tuple(
      kod('1', '2'),
      kod('5110', '5120', '6010'),
      kod('3010', '5010', '5020', '7910', '9'),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: -1e9, max: 1e9 }),
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(posts, posts, (booked, planned) => {
      const { rader, konton, ansvarsserier } = aggregate(utfall(...booked), budget(...planned));
      for (const rad of rader) {
        const own = konton.filter(
          (one) =>
            one.ansvar === rad.ansvar &&
            one.verksamhet === rad.verksamhet &&
            one.kontogrupp === rad.kontogrupp,
        );
        const total = (of: (one: (typeof own)[number]) => number | null) =>
          own.reduce((sum, one) => sum + (of(one) ?? 0), 0);
        expect(total((one) => one.utfallAck)).toBe(rad.utfallAck);
        expect(total((one) => one.budgetHelar)).toBe(rad.budgetHelar ?? 0);
      }
      const months = ansvarsserier.flatMap((serie) => serie.utfall);
      expect(months.reduce<number>((sum, one) => sum + one, 0)).toBe(
        booked.reduce((sum, one) => sum + one[4], 0),
      );
    }),
  );
});
