import type { BeraknadTabell } from '../../src/domain/uppfoljning/uppfoljning.ts';
import { answersOf, rattelserOf } from '../../src/taskpane/views/correctionAnswers.ts';

const tabell = (sakerhet: number) =>
  ({
    nyckel: 'Drift!A3',
    typ: { varde: 'driftredovisning', skal: 'titel', sakerhet: 1 },
    enhet: { varde: 'tkr', skal: 'storlek', sakerhet },
    tecken: { varde: 'nettokostnad', skal: 'avvikelsekolumnen', sakerhet: 1 },
    period: null,
  }) as unknown as BeraknadTabell;

describe('rattelserOf', () => {
  it('asks for nothing when nothing is changed or assumed', () => {
    expect(rattelserOf(tabell(1), answersOf(tabell(1)))).toEqual([]);
  });

  it('asks for each field that is changed', () => {
    const answers = { ...answersOf(tabell(1)), enhet: 'mnkr', period: '2025-08' };
    expect(rattelserOf(tabell(1), answers)).toEqual([
      { tabell: 'Drift!A3', falt: 'enhet', varde: 'mnkr' },
      { tabell: 'Drift!A3', falt: 'period', varde: '2025-08' },
    ]);
  });

  it.each([
    [0.79, 1],
    [0.8, 0],
    [0.81, 0],
  ])('confirms what was assumed with certainty %d', (sakerhet, count) => {
    expect(rattelserOf(tabell(sakerhet), answersOf(tabell(sakerhet)))).toHaveLength(count);
  });
});
