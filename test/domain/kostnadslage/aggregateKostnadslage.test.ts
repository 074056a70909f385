import { ingetKostnadslage } from '../../../src/domain/kostnadslage/kostnadslage.ts';
import * as fc from 'fast-check';

import { aggregateKostnadslage } from '../../../src/domain/kostnadslage/aggregateKostnadslage.ts';
import { standardKontoregler } from '../../../src/domain/konto/kontogrupp.ts';
import type { Kostnadslage } from '../../../src/domain/kostnadslage/kostnadslage.ts';
import type { Ekonomi, Kodplansrad } from '../../../src/domain/underlag/huvudbok.ts';
import { buildEkonomi, buildKonteringar, buildYear, type Post } from '../../builders/ekonomi.ts';

const aggregate = (ekonomi: Ekonomi): Kostnadslage =>
  aggregateKostnadslage(ekonomi, standardKontoregler);
const post = (changes: Partial<Record<0 | 1 | 2 | 3 | 4, unknown>> = {}): Post =>
  Object.assign(['70100', '5110', '5010', 8, 100], changes) as unknown as Post;
const plan = (kod: string, grupp: string | null): Kodplansrad => ({
  kod,
  namn: kod,
  grupp,
  gruppnamn: null,
});
const utfall = (...poster: readonly Post[]) => buildKonteringar('utfall', 2025, poster);
const budget = (...poster: readonly Post[]) => buildKonteringar('budget', 2025, poster);

describe('kostnadsläge', () => {
  test('one row for each ansvar × verksamhet × kontogrupp, in first-seen order, then budget alone', () => {
    const { rader } = aggregate(
      buildEkonomi([
        budget(post({ 1: '9999' }), post()),
        utfall(post({ 2: '3110', 4: -50 }), post(), post({ 2: '5110', 3: 7 }), post({ 0: '2' })),
      ]),
    );
    expect(rader.map((rad) => [rad.ansvar, rad.verksamhet, rad.kontogrupp])).toEqual([
      ['70100', '5110', 'intakter'],
      ['70100', '5110', 'personal'],
      ['2', '5110', 'personal'],
      ['70100', '9999', 'personal'],
    ]);
  });

  test('month, ack and the whole year follow the last closed month', () => {
    const { rader } = aggregate(
      buildEkonomi([
        utfall(post({ 3: 1, 4: 5 }), post({ 4: 7 }), post({ 3: 9, 4: 1000 })),
        budget(post({ 3: 1, 4: 6 }), post({ 4: 6 }), post({ 3: 12, 4: 6 })),
      ]),
    );
    expect(rader[0]).toMatchObject({
      utfallManad: 7,
      utfallAck: 12,
      budgetManad: 6,
      budgetAck: 12,
      budgetHelar: 18,
      avvikelseAck: 0,
    });
  });

  test('a budget without months gives the year alone; no budget at all gives null', () => {
    const yearly = aggregate(buildEkonomi([utfall(post()), budget(post({ 3: 0, 4: 12 }))]));
    expect(yearly.rader[0]).toMatchObject({
      budgetManad: null,
      budgetAck: null,
      budgetHelar: 12,
      avvikelseAck: null,
    });
    const none = aggregate(buildEkonomi([utfall(post())]));
    expect(none.rader[0]).toMatchObject({ budgetHelar: null, avvikelseAck: null });
  });

  test('a row without budget beside rows that have one has the budget 0', () => {
    const { rader } = aggregate(
      buildEkonomi([utfall(post(), post({ 1: '5120' })), budget(post())]),
    );
    expect(rader[1]).toMatchObject({ budgetHelar: 0, avvikelseAck: -100 });
  });

  test('the same budget by month and by year counts once', () => {
    const { rader } = aggregate(
      buildEkonomi([utfall(post()), budget(post({ 4: 12 })), budget(post({ 3: 0, 4: 12 }))]),
    );
    expect(rader[0]?.budgetHelar).toBe(12);
  });

  test('an unknown konto has no kontogrupp, an unknown verksamhet no grupp, and both are counted', () => {
    const { rader, serier } = aggregate(
      buildEkonomi([utfall(post({ 2: '9100' }), post({ 1: '9999' }), post({ 1: '' }))], '2025-08', {
        kodplan: [plan('5110', null)],
      }),
    );
    expect(rader.map(({ kontogrupp, grupp }) => [kontogrupp, grupp])).toEqual([
      [null, '51'],
      ['personal', null],
      ['personal', null],
    ]);
    expect(serier.map(({ kod, utfall: months }) => [kod, months[7]])).toEqual([
      ['51', 100],
      [null, 300],
    ]);
  });

  test("the kodplan's own roll-up goes before the first two positions", () => {
    const { rader } = aggregate(
      buildEkonomi([utfall(post(), post({ 1: '5120' }), post({ 1: 'VO' }))], '2025-08', {
        kodplan: [plan('5110', 'VO')],
      }),
    );
    expect(rader.map(({ grupp }) => grupp)).toEqual(['VO', null, 'VO']);
  });

  test('the first two positions roll up codes of any length; a name is its own grupp', () => {
    const { rader } = aggregate(
      buildEkonomi([utfall(...['51101', '0510', 'Hemtjänst', '5'].map((kod) => post({ 1: kod })))]),
    );
    expect(rader.map(({ grupp }) => grupp)).toEqual(['51', '05', 'Hemtjänst', null]);
  });

  test('a year with a gap is no history', () => {
    const year = Array.from({ length: 12 }, () => 1);
    const { serier } = aggregate(
      buildEkonomi([
        utfall(post()),
        buildYear('utfall', 2024, year),
        buildYear('utfall', 2023, year.slice(1)),
        buildYear('utfall', 2022, year),
      ]),
    );
    expect(serier.at(-1)?.historik.map(({ ar }) => ar)).toEqual([2024, 2022]);
  });

  test('without utfall by month there is nothing to show', () => {
    expect(
      aggregate(buildEkonomi([budget(post())], '2025-08', { ar: null, period: null })),
    ).toEqual(ingetKostnadslage);
  });
});

describe('properties', () => {
  const kod = (...koder: readonly string[]) => fc.constantFrom(...koder);
  const posts = fc.array(
    fc.tuple(
      kod('1', '2', ''),
      kod('5110', '5120', '10', '', 'Namn'),
      kod('3', '5010', '7910', '99', ''),
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: -1e12, max: 1e12 }),
    ),
    { minLength: 1, maxLength: 60 },
  );

  test('the rows sum to the postings, and so does the series of the whole', () => {
    fc.assert(
      fc.property(posts, (poster) => {
        const { rader, serier } = aggregate(buildEkonomi([utfall(...poster)]));
        const whole = poster.reduce((total, [, , , , belopp]) => total + belopp, 0);
        const months = serier.at(-1)?.utfall ?? [];
        expect(rader.reduce((total, rad) => total + rad.utfallAck, 0)).toBe(whole);
        expect(months.reduce((total: number, month) => total + month, 0)).toBe(whole);
      }),
    );
  });

  test('the order of the postings changes the order of the rows and nothing else', () => {
    fc.assert(
      fc.property(posts, fc.infiniteStream(fc.nat()), (poster, stream) => {
        const keys = poster.map(() => stream.next().value as number);
        const other = poster.map((_, at) => at).sort((a, b) => keys[a]! - keys[b]!);
        const one = aggregate(buildEkonomi([utfall(...poster)]));
        const two = aggregate(buildEkonomi([utfall(...other.map((at) => poster[at]!))]));
        const sorted = ({ rader }: Kostnadslage) => rader.map((rad) => JSON.stringify(rad)).sort();
        expect(sorted(two)).toEqual(sorted(one));
        expect(two.serier).toEqual(one.serier);
      }),
    );
  });
});
