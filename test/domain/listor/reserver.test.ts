import fc from 'fast-check';
import { reservslagOf } from '../../../src/domain/listor/reservslagOf.ts';
import { buildUppfoljning } from '../../builders/tabell.ts';

const follow = (rader: readonly (readonly [string, number, number])[]) =>
  buildUppfoljning([
    {
      kolumner: [
        ['utfall', 'Utfall'],
        ['budget', 'Budget'],
      ],
      rader: rader.map(([namn, utfall, budget]) => ({ namn, belopp: { utfall, budget } })),
    },
  ]);

describe('reserver', () => {
  it.each([
    ['Buffert', 'buffert'],
    ['Nämndens buffert', 'buffert'],
    ['Budgetbuffert 2025', 'buffert'],
    ['Planeringsreserv', 'planeringsreserv'],
    ['Centralt underskott', 'centraltUnderskott'],
    ['Förvaltningsgemensamt sparkrav', 'centraltUnderskott'],
    ['Ofördelat', 'ofordelat'],
    ['Ej fördelade medel', 'ofordelat'],
    ['Oförutsett', 'oforutsett'],
    ['Till nämndens förfogande', 'oforutsett'],
    ['Nämndens medel till förfogande', 'oforutsett'],
    ['Lönereserv', 'reserv'],
    ['Reserv', 'reserv'],
    ['Reservkraft', null],
    ['Reservdelar', null],
    ['Hemtjänst', null],
    ['Förvaltningsgemensamt', null],
    ['Bufferthantering i lager', null],
  ])('are known by the name %s: %s', (namn, slag) => {
    expect(reservslagOf(namn)).toBe(slag);
  });

  it('stand apart from the avvikelse of the verksamheter, told as an assumption', () => {
    const { listor, fynd } = follow([
      ['Hemtjänst', 1200, 1000],
      ['Buffert', 0, 150],
      ['Planeringsreserv', 10, 60],
    ]);
    expect(listor.reserver).toMatchObject([
      {
        rader: [{ slag: 'buffert' }, { slag: 'planeringsreserv' }],
        reserver: { avvikelse: 20_000_000 },
        verksamheter: { avvikelse: -20_000_000 },
        totalt: { avvikelse: 0 },
      },
    ]);
    expect(fynd.filter(({ typ }) => typ === 'reservAntagen')).toHaveLength(2);
    expect(follow([['Hemtjänst', 1200, 1000]]).listor.reserver).toEqual([]);
  });

  it('and the verksamheter sum to the whole, whatever the rows are', () => {
    const amount = fc.integer({ min: -1e6, max: 1e6 });
    const rad = fc.tuple(fc.constantFrom('Buffert', 'IFO', 'Ofördelat', 'LSS'), amount, amount);
    fc.assert(
      fc.property(fc.array(rad, { minLength: 1, maxLength: 20 }), (rader) => {
        for (const { reserver, verksamheter, totalt } of follow(rader).listor.reserver)
          for (const roll of ['utfall', 'budget'] as const)
            expect((reserver.belopp[roll] ?? 0) + (verksamheter.belopp[roll] ?? 0)).toBe(
              totalt.belopp[roll],
            );
      }),
    );
  });
});
