import fc from 'fast-check';
import { calculateStatsbidrag } from '../../../src/domain/listor/calculateStatsbidrag.ts';
import { findBidragsfynd } from '../../../src/domain/listor/fynd/findBidragsfynd.ts';
import type { Bidragsrad, Statsbidrag } from '../../../src/domain/listor/statsbidrag.ts';
import { buildUppfoljning } from '../../builders/tabell.ts';
import { buildBidrag } from './build.ts';

/** A driftredovisning with a prognos of 1 000 tkr against a budget of 900 tkr. */
const { tabeller } = buildUppfoljning([
  {
    kolumner: [
      ['prognos', 'Prognos'],
      ['budget', 'Budget'],
    ],
    rader: [
      { namn: 'IFO', belopp: { prognos: 600, budget: 500 } },
      { namn: 'LSS', belopp: { prognos: 400, budget: 400 } },
    ],
  },
]);

const calculate = (...rader: readonly Bidragsrad[]): Statsbidrag => {
  const statsbidrag = calculateStatsbidrag(rader, tabeller);
  if (statsbidrag === null) throw new Error('There are bidrag');
  return statsbidrag;
};
const tkr = (amount: number): number => amount * 100_000;

describe('statsbidrag', () => {
  it('are summed by whether they are decided, expected or neither', () => {
    const { summor } = calculate(
      buildBidrag('A', 100_000, 'beslutat', { forbrukat: 40_000 }),
      buildBidrag('B', 50_000, 'vantat'),
      buildBidrag('C', 20_000, null),
      buildBidrag('D', null, 'beslutat'),
    );
    expect(summor.beslutat).toEqual({
      antal: 2,
      utanBelopp: 1,
      belopp: tkr(100),
      forbrukat: tkr(40),
      aterstar: tkr(60),
    });
    expect(summor.vantat).toMatchObject({ antal: 1, belopp: tkr(50) });
    expect(summor.okant).toMatchObject({ antal: 1, belopp: tkr(20) });
    expect(summor.totalt).toMatchObject({ antal: 4, belopp: tkr(170) });
  });

  it.each<[string, boolean | null, boolean | null, number, number, boolean]>([
    ['assumed to be in the prognos', null, null, 1000, 1050, true],
    ['said to be in it', true, true, 1000, 1050, false],
    ['said to be outside it', false, true, 950, 1000, false],
    ['decided but outside it', true, false, 900, 950, false],
  ])('expected ones %s give the prognos with and without them', (_, vantat, beslutat, ...rest) => {
    const [med, utan, antaget] = rest;
    const { prognos } = calculate(
      buildBidrag('A', 100_000, 'beslutat', { ingar: beslutat }),
      buildBidrag('B', 50_000, 'vantat', { ingar: vantat }),
    );
    expect(prognos).toMatchObject({
      prognos: tkr(1000),
      budget: tkr(900),
      med: tkr(med),
      utan: tkr(utan),
      avvikelseMed: tkr(900 - med),
      avvikelseUtan: tkr(900 - utan),
      antaget,
    });
  });

  it('have no prognos where no driftredovisning sums to one', () => {
    expect(calculateStatsbidrag([buildBidrag('A', 1, 'vantat')], [])?.prognos).toBeNull();
    expect(calculateStatsbidrag([], tabeller)).toBeNull();
  });

  it('are told where it is assumed, unsaid, overdrawn or does not tie', () => {
    const fynd = findBidragsfynd(
      calculate(
        buildBidrag('A', 100_000, 'vantat'),
        buildBidrag('B', 100_000, null, { ingar: true }),
        buildBidrag('C', 100_000, 'beslutat', { forbrukat: 100_001 }),
        buildBidrag('D', 100_000, 'beslutat', { forbrukat: 100_000, aterstar: 1_001 }),
        buildBidrag('E', 100_000, 'beslutat', { forbrukat: 100_000, aterstar: 1_000 }),
      ),
    );
    expect(fynd.map(({ typ, cell }) => [typ, cell])).toEqual([
      ['bidragUtanBeslut', 'B4'],
      ['bidragOverforbrukat', 'D4'],
      ['aterstarStammerInte', 'E4'],
      ['bidragIPrognosAntaget', 'A4'],
    ]);
    expect(fynd.at(-1)?.belopp).toBe(tkr(100));
  });

  it('sum to their rows, and to their verksamheter, whatever they are', () => {
    const lage = fc.constantFrom('beslutat', 'vantat', null);
    const amount = fc.option(fc.integer({ min: -1e9, max: 1e9 }));
    const rad = fc
      .tuple(amount, lage, amount, fc.constantFrom(null, 'IFO', 'LSS'))
      .map(([belopp, beslut, forbrukat, verksamhet]) =>
        buildBidrag('X', belopp, beslut, { forbrukat, verksamhet }),
      );
    fc.assert(
      fc.property(fc.array(rad, { minLength: 1, maxLength: 40 }), (rader) => {
        const { summor, perVerksamhet, bidrag, prognos } = calculate(...rader);
        const whole = rader.reduce((sum, { belopp }) => sum + (belopp.varde ?? 0), 0);
        expect(summor.totalt.belopp).toBe(whole);
        for (const falt of ['antal', 'utanBelopp', 'belopp', 'forbrukat', 'aterstar'] as const)
          expect(summor.beslutat[falt] + summor.vantat[falt] + summor.okant[falt]).toBe(
            summor.totalt[falt],
          );
        for (const one of ['beslutat', 'vantat', 'okant'] as const)
          expect(perVerksamhet.reduce((sum, row) => sum + row[one], 0)).toBe(summor[one].belopp);
        expect(bidrag.reduce((sum, { aterstar }) => sum + (aterstar ?? 0), 0)).toBe(
          summor.totalt.aterstar,
        );
        expect((prognos?.utan ?? 0) - (prognos?.med ?? 0)).toBe(summor.vantat.belopp);
      }),
    );
  });
});
