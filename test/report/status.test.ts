import { ore } from '../../src/domain/amount/ore.ts';
import { standardRegler } from '../../src/domain/regler/regler.ts';
import { decideStatus, type Bedomd } from '../../src/report/tabellblad/status.ts';

const status = (avvikelse: number | null, andel: number | null, more: Partial<Bedomd> = {}) =>
  decideStatus(
    {
      avvikelse: avvikelse === null ? null : ore(avvikelse),
      avvikelseAck: null,
      avvikelseHelar: null,
      andel,
      skal: [],
      saknas: {},
      ...more,
    },
    standardRegler,
  );

describe('the status of a row', () => {
  it.each([
    ['both above', -10_000_001, -0.010001, '▼ Underskott'],
    ['the amount at its threshold', -10_000_000, -0.02, '▽ Inom tröskeln'],
    ['the amount below', -9_999_999, -0.02, '▽ Inom tröskeln'],
    ['the share at its threshold', -20_000_000, -0.01, '▽ Inom tröskeln'],
    ['the share below', -20_000_000, -0.009, '▽ Inom tröskeln'],
    ['no share, the amount above', -10_000_001, null, '▼ Underskott'],
    ['no share, the amount at its threshold', -10_000_000, null, '▽ Inom tröskeln'],
    ['the smallest deficit', -1, -0.5, '▽ Inom tröskeln'],
    ['nothing', 0, 0, '● Inom budget'],
    ['a large surplus', 99_000_000, 0.5, '● Inom budget'],
  ])('with %s: %d öre, %d', (_, avvikelse, andel, text) => {
    expect(status(avvikelse, andel)).toBe(text);
  });

  it('says why it is not computed', () => {
    const skal = ['saknarBudget', 'saknarUtfall'] as const;
    expect(status(null, null, { skal, saknas: { budget: 'tom', utfall: 'felvarde' } })).toBe(
      '– Ej beräknad: budget saknas och utfall saknas (cellen visar ett fel)',
    );
    expect(status(null, null)).toBe('– Ej beräknad');
  });
});
